// The ledger as a picture: head, the events on the left, one of them on the right. Knows no socket and no keyboard.
import type { RefObject } from 'react'
import type { TicketId } from '#contract/basics.ts'
import type { LedgerMoment } from '#contract/views/ledger.ts'
import { wifiOff } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { useLedgerWords } from '../../words/ledger-words.ts'
import page from '../page.module.css'
import { useNames } from './day.ts'
import { EventList } from './event-list.tsx'
import { EventPanel } from './event-panel.tsx'
import type { Intent } from './keys.ts'
import { KeysDialog } from './keys-dialog.tsx'
import styles from './ledger.module.css'
import { listed, numberOf, type Spot } from './spot.ts'
import type { Rows } from './use-rows.ts'

export interface LedgerPicture {
  day: Rows
  spot: Spot & { hasSaveFailed: boolean }
  moment: LedgerMoment | undefined
  lostSinceAt: number | undefined
  give(intent: Intent): void
  choose(seq: number): void
  show(ticket: TicketId): void
  field: RefObject<HTMLInputElement | null>
}

export function LedgerScreen(picture: LedgerPicture) {
  const { t } = useLedgerWords()
  const { day, spot, moment, give, lostSinceAt } = picture
  const { clock } = useNames()
  return (
    <div className={styles.page}>
      <Header day={day} give={give} />
      <Side {...picture} />
      <main className={styles.main}>
        {lostSinceAt !== undefined && (
          <p className={page.banner} role="status">
            <Pictogram name={wifiOff} size="1.5rem" />
            {t['lost-since'](clock(lostSinceAt))}
          </p>
        )}
        {spot.hasSaveFailed && (
          <p className={page.banner} role="alert">
            {t['export-failed']}
          </p>
        )}
        {day.count === 0 ? (
          <p className={styles.empty} role="status">
            <strong>{t.empty}</strong> {t['empty-hint']}
          </p>
        ) : (
          moment && <EventPanel moment={moment} isOlder={moment.event.seq !== spot.seq} spot={spot} give={give} show={picture.show} />
        )}
      </main>
      {spot.hasHelp && <KeysDialog close={() => give({ do: 'help' })} />}
    </div>
  )
}

function Header({ day, give }: { day: Rows; give(intent: Intent): void }) {
  const { t } = useLedgerWords()
  const { hall } = useNames()
  const date = day.stream?.split('/')[1]?.split('-').reverse().join('/')
  const title = date && /^\d/.test(date) ? t.title(date) : t['title-plain']
  return (
    <header className={`${page.header} ${styles.header}`}>
      <title>{title}</title>
      <h1>{title}</h1>
      <p>{t.events(day.count)}</p>
      {hall?.centre.isSample && <p className={page.sample}>{t.sample}</p>}
      <div className={page.headActs}>
        <button type="button" className={styles.onGreen} onClick={() => give({ do: 'save' })}>
          {t.export} <kbd>E</kbd>
        </button>
        <button type="button" className={styles.onGreen} onClick={() => give({ do: 'help' })}>
          {t.help} <kbd>?</kbd>
        </button>
      </div>
    </header>
  )
}

function Side({ day, spot, give, choose, field }: LedgerPicture) {
  const { t } = useLedgerWords()
  const rows = listed(day.rows, spot.life)
  const number = spot.life === undefined ? undefined : numberOf(day.rows, spot.life)
  return (
    <aside className={styles.side} aria-label={t.list}>
      <div className={styles.find}>
        <label htmlFor="number">{t.find}</label>
        <input
          id="number"
          ref={field}
          value={spot.typed}
          maxLength={8}
          autoComplete="off"
          spellCheck={false}
          placeholder={t['find-hint']}
          onChange={({ target }) => give({ do: 'retype', text: target.value })}
        />
      </div>
      {spot.unknown !== undefined && (
        <p className={styles.note} role="alert">
          {spot.unknown.length > 8 ? t['life-unknown'] : t.unknown(spot.unknown)}
        </p>
      )}
      {number !== undefined && (
        <p className={styles.life} role="status">
          <strong>{t.life(number, rows.length)}</strong>
          <button type="button" onClick={() => give({ do: 'clear' })}>
            {t['show-all']} <kbd>Esc</kbd>
          </button>
        </p>
      )}
      {day.rows.length < day.count && (
        <p className={styles.note} role="status">
          {t['loading-rows'](day.rows.length, day.count)}
        </p>
      )}
      {rows.length > 0 && <EventList rows={rows} seq={spot.seq} choose={choose} />}
      <ul className={styles.legend}>
        {t.legend.map(([key, does]) => (
          <li key={key}>
            <kbd>{key}</kbd> {does}
          </li>
        ))}
      </ul>
    </aside>
  )
}
