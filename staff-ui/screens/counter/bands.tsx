// What lies above the work for as long as it lasts: an outside system down, a specialist on the way, a code somebody comes back with.
import { hand, triangleAlert } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText, say } from '#ui-kit/words/words.ts'
import { printer } from '../../icons.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import { Key } from './act-button.tsx'
import styles from './bands.module.css'
import { keepFocus, useDesk } from './desk.ts'
import { fullDay } from './due.ts'
import { letters } from './keys.ts'
import { elapsedText } from './sentences.ts'
import { snagProgress } from './snag-text.ts'

/** Which systems are down and since when; the key leads to the switches. */
export function IncidentBand() {
  const { language } = useWords()
  const t = useTroubleWords()
  const { view, wish, lostSinceAt } = useDesk()
  const down = view.systems.filter(({ since }) => since !== undefined)
  const [first] = down
  if (!first?.since) return null
  const names = down.map(({ name }) => say(name, language)).join(', ')
  return (
    <div className={`${styles.band} ${styles.incident}`} role="status" data-band>
      <Pictogram name={triangleAlert} size="1.75rem" />
      <p>{down.length > 1 ? t.incidents['band-many'](names) : t.incidents.band(names, clockText(first.since, view.centre.timeZone))}</p>
      {lostSinceAt === undefined && (
        <button type="button" onMouseDown={keepFocus} onClick={() => wish({ do: 'ask', dialog: 'incidents' })}>
          {t.incidents.up} <Key name={letters.incidents} />
        </button>
      )}
    </div>
  )
}

/** The specialist called for the ticket here: ringing, on the way, here; and the key that closes it. */
export function SnagBand() {
  const { language } = useWords()
  const t = useTroubleWords()
  const { view, now, wish, lostSinceAt } = useDesk()
  const snag = view.ticket?.snag
  if (!snag) return null
  const [progress, then] = snagProgress(snag, view, t, language)
  return (
    <div className={styles.band} role="status" data-band>
      <Pictogram name={hand} size="1.75rem" />
      <p>
        <strong>{progress}</strong> {then}
      </p>
      {snag.acceptedAt === undefined && <time className={styles.elapsed}>{elapsedText(snag.raisedAt, now)}</time>}
      {lostSinceAt === undefined && (
        <button type="button" onMouseDown={keepFocus} onClick={() => wish({ do: 'ask', dialog: 'solve', about: snag.id })}>
          {t.snag.close} <Key name={letters.snag} />
        </button>
      )}
    </div>
  )
}

/** The code of who was asked for more papers, large enough to be read out, until the next act. */
export function ReentryBand() {
  const t = useTroubleWords()
  const { reentry, wish } = useDesk()
  if (!reentry) return null
  return (
    <div className={`${styles.band} ${styles.reentry}`} role="status" data-band>
      <p>
        {t.missing.code(reentry.number)}
        <strong className={styles.code}>{inGroups(reentry.code)}</strong>
        <small>{t.missing.until(fullDay(reentry.until))}</small>
      </p>
      <button type="button" onMouseDown={keepFocus} onClick={() => wish({ do: 'slip' })}>
        <Pictogram name={printer} size="1.5rem" />
        {t.missing.slip} <Key name={letters.slip} />
      </button>
    </div>
  )
}

/** Two groups: eight letters in a row are lost while they are read out. */
const inGroups = (code: string): string => (/^[0-9A-Za-z]{8}$/.test(code) ? `${code.slice(0, 4)} ${code.slice(4)}` : code)

/** Colleagues who asked for help, told quietly in the waiting side. */
export function ColleaguesAsk() {
  const t = useTroubleWords()
  const { view } = useDesk()
  const asking = view.counters.filter(({ id, helpAskedAt }) => helpAskedAt !== undefined && id !== view.counter.id)
  if (asking.length === 0) return null
  return (
    <ul className={styles.colleagues}>
      {asking.slice(0, 3).map(({ id, sign, helpAskedAt }) => (
        <li key={id}>
          <Pictogram name={hand} size="1.25rem" />
          {t.help.other(sign, clockText(helpAskedAt ?? 0, view.centre.timeZone))}
        </li>
      ))}
    </ul>
  )
}
