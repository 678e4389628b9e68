// One event: what it was, why this ticket, the chain, and a view as of it.
import type { TicketId } from '#contract/basics.ts'
import type { LedgerMoment } from '#contract/views/ledger.ts'
import { check, triangleAlert } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { CounterPlate } from '#ui-kit/look/plates.tsx'
import { useLedgerWords } from '../../words/ledger-words.ts'
import { useNames } from './day.ts'
import { counterOf, eventName, particulars } from './event-text.ts'
import type { Intent } from './keys.ts'
import styles from './panel.module.css'
import { type Spot, views } from './spot.ts'
import { ViewPicture } from './view-picture.tsx'
import { WhyTable } from './why-table.tsx'

interface Panel {
  moment: LedgerMoment
  /** The one chosen is still on its way. */
  isOlder: boolean
  spot: Spot
  give(intent: Intent): void
  show(ticket: TicketId): void
}

export function EventPanel({ moment, isOlder, spot, give, show }: Panel) {
  const { t } = useLedgerWords()
  return (
    <article className={styles.panel} aria-busy={isOlder}>
      <EventHead moment={moment} spot={spot} show={show} />
      <div className={styles.columns}>
        <div className={styles.left}>
          <section aria-labelledby="why" className={moment.why ? styles.growing : styles.card}>
            <h3 id="why">{t.why}</h3>
            <Why moment={moment} show={show} />
          </section>
          <section aria-labelledby="particulars" className={styles.card}>
            <h3 id="particulars">{t.particulars}</h3>
            <Particulars moment={moment} />
            <Chain moment={moment} />
          </section>
        </div>
        <section aria-label={t.view[spot.view]} className={styles.viewCard}>
          <div className={styles.tabs}>
            {views.map((view) => (
              <button key={view} type="button" aria-pressed={view === spot.view} onClick={() => give({ do: 'show-view', view })}>
                {t.view[view]}
              </button>
            ))}
            <kbd>V</kbd>
          </div>
          <ViewPicture moment={moment} view={spot.view} />
        </section>
      </div>
    </article>
  )
}

function EventHead({ moment, spot, show }: Pick<Panel, 'moment' | 'spot' | 'show'>) {
  const { t } = useLedgerWords()
  const { clockSeconds, sign } = useNames()
  const { event, number } = moment
  const { ticket } = event
  const counter = counterOf(moment)
  return (
    <div className={styles.head}>
      <p className={styles.seq}>
        #{event.seq} · {clockSeconds(event.at)}
      </p>
      <h2 aria-live="polite">
        {eventName(moment, t)}
        {number !== undefined && <strong className={styles.number}> {number}</strong>}
        {counter !== undefined && (
          <span className={styles.toCounter}>
            {event.type === 'ticket-called' && t['to-counter']} <CounterPlate sign={sign(counter)} size="2rem" />
          </span>
        )}
      </h2>
      {ticket !== undefined && number !== undefined && spot.life !== ticket && (
        <button type="button" className={styles.lifeButton} onClick={() => show(ticket)}>
          {t['life-show'](number)}
        </button>
      )}
    </div>
  )
}

function Why({ moment, show }: { moment: LedgerMoment; show(ticket: TicketId): void }) {
  const { t } = useLedgerWords()
  if (moment.why) return <WhyTable why={moment.why} number={moment.number ?? ''} show={show} />
  return <p className={styles.quiet}>{moment.event.type === 'ticket-called' ? t['why-recall'] : t['why-none']}</p>
}

function Particulars({ moment }: { moment: LedgerMoment }) {
  const { t, language } = useLedgerWords()
  const names = useNames()
  return (
    <dl className={styles.particulars}>
      {particulars(moment, t, language, names).map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd title={value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** `mã trước ab12… ‖ mã này cd34…, khớp`: the server made every hash up to here anew. */
function Chain({ moment: { chain, event } }: { moment: LedgerMoment }) {
  const { t } = useLedgerWords()
  const short = (hash: string) => `${hash.slice(0, 12)}…`
  return (
    <div className={chain.isWhole ? styles.chain : styles.chainBroken}>
      <strong className={styles.verdict}>
        <Pictogram name={chain.isWhole ? check : triangleAlert} size="1.25rem" />
        <span>
          {t.chain} {chain.isWhole ? t['chain-whole'] : t['chain-broken'](chain.brokenAt ?? event.seq)}
        </span>
      </strong>
      <p className={styles.hashes}>
        <span title={chain.formerHash}>{event.seq === 1 ? t['chain-first'] : `${t['chain-former']} ${short(chain.formerHash)}`}</span> ‖{' '}
        <span title={chain.hash}>{`${t['chain-this']} ${short(chain.hash)}`}</span>
      </p>
    </div>
  )
}
