// The view of one audience as it was, drawn small: what it said, not how it looked.
import type { ReactNode } from 'react'
import type { LedgerMoment, LedgerViewName } from '#contract/views/ledger.ts'
import { CounterPlate, LinePlate } from '#ui-kit/look/plates.tsx'
import { useLedgerWords } from '../../words/ledger-words.ts'
import { useNames } from './day.ts'
import styles from './panel.module.css'

type Views = LedgerMoment['views']

export function ViewPicture({ moment: { views, event }, view }: { moment: LedgerMoment; view: LedgerViewName }) {
  const { t } = useLedgerWords()
  const { clockSeconds } = useNames()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key.
    <section className={styles.picture} aria-label={t['view-at'](t.view[view], clockSeconds(event.at))} tabIndex={0}>
      {view === 'board' && <Board board={views.board} />}
      {view === 'kiosk' && <Kiosk kiosk={views.kiosk} />}
      {view === 'floor' && <Floor floor={views.floor} />}
      {view === 'counter' && (views.counter ? <Counter counter={views.counter} /> : <p>{t['view-counter-none']}</p>)}
      {view === 'ticket' && (views.ticket ? <Ticket ticket={views.ticket} /> : <p>{t['view-ticket-none']}</p>)}
    </section>
  )
}

function Board({ board }: { board: Views['board'] }) {
  const { t, language } = useLedgerWords()
  const { clockSeconds, sign, lineName } = useNames()
  const waiting = board.lines.filter((line) => line.waiting > 0)
  return (
    <>
      <h4>{t.waiting}</h4>
      {waiting.length === 0 && <p>{t['waiting-none']}</p>}
      <ul className={styles.chips}>
        {waiting.map((line) => (
          <li key={line.id}>
            <LinePlate line={line} size="1.5rem" /> {lineName(line.id, language)} {line.waiting}
          </li>
        ))}
      </ul>
      <h4>{t.calls}</h4>
      {board.calls.length === 0 && <p>{t['calls-none']}</p>}
      <ol>
        {board.calls.map((call) => (
          <li key={call.id} className={styles.call}>
            <strong className={styles.callNumber}>{call.number}</strong> <span aria-hidden="true">→</span>{' '}
            <CounterPlate sign={sign(call.counter)} size="1.75rem" />
            <span>{call.isCurrent ? t['call-current'] : ''}</span>
            <span className={styles.end}>{clockSeconds(call.at)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

function Kiosk({ kiosk }: { kiosk: Views['kiosk'] }) {
  const { t, language } = useLedgerWords()
  const { lineName } = useNames()
  return (
    <>
      <Facts facts={[[t.issues, kiosk.closed ? t.closed[kiosk.closed.why] : t['issues-now']]]} />
      <h4>{t.waiting}</h4>
      <ul>
        {kiosk.lines.map((line) => (
          <li key={line.id} className={styles.call}>
            <LinePlate line={line} size="1.75rem" /> <span>{lineName(line.id, language)}</span>
            <span className={styles.end}>
              {t.people(line.waiting)}, {t['counters-open'](line.countersOpen)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Floor({ floor }: { floor: Views['floor'] }) {
  const { t } = useLedgerWords()
  const { today } = floor
  return (
    <>
      <Facts
        facts={[
          [t.issued, today.issued],
          [t.waiting, today.waiting],
          [t.held, today.held],
          [t.signing, today.signing],
          [t.missed, today.missed],
          [t.done, today.done],
          [t.urgent, today.urgent],
        ]}
      />
      <ul>
        {floor.counters.map((counter) => (
          <li key={counter.id} className={styles.call}>
            <CounterPlate sign={counter.sign} size="1.75rem" />
            <span>{t['counter-state'][counter.state]}</span>
            {counter.ticket && (
              <span>
                <strong className={styles.callNumber}>{counter.ticket.number}</strong> {t.state[counter.ticket.state]}
              </span>
            )}
            <span className={styles.end}>
              {t.served} {counter.served}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Counter({ counter: { counter, ticket, next, waiting, held, missed, today } }: { counter: NonNullable<Views['counter']> }) {
  const { t, language } = useLedgerWords()
  const { clockSeconds, lineName } = useNames()
  return (
    <>
      <p className={styles.call}>
        <CounterPlate sign={counter.sign} size="2rem" /> <strong className={styles.callNumber}>{t['counter-state'][counter.state]}</strong>
        <span>{counter.lines.map((line) => lineName(line, language)).join(', ')}</span>
      </p>
      <Facts
        facts={[
          [t.here, ticket ? `${ticket.number}, ${t.state[ticket.state]}` : t['here-none']],
          [t.next, next ? `${next.number}, ${t.because[next.because]}` : t['next-none']],
          [t.served, today.served],
          [t.held, held.map(({ number }) => number).join(' ') || t.none],
          [t.missed, missed.map(({ number }) => number).join(' ') || t.none],
        ]}
      />
      <h4>
        {t.waiting}: {t.people(waiting.count)}
      </h4>
      <ol>
        {waiting.first.map((one) => (
          <li key={one.id} className={styles.call}>
            <strong className={styles.callNumber}>{one.number}</strong> <span>{one.says ?? lineName(one.line, language)}</span>
            <span className={styles.end}>{clockSeconds(one.placeAt)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

function Ticket({ ticket: { ticket, line, ahead, call, overtaken, promiseMinutes } }: { ticket: NonNullable<Views['ticket']> }) {
  const { t, language } = useLedgerWords()
  const { clockSeconds, lineName } = useNames()
  return (
    <>
      <p className={styles.call}>
        <LinePlate line={line} size="2rem" /> <strong className={styles.callNumber}>{ticket.number}</strong>{' '}
        <span>{ticket.says ?? lineName(line.id, language)}</span>
      </p>
      <Facts
        facts={[
          [t['state-name'], t.state[ticket.state]],
          [t.ahead, ahead ?? t['ahead-none']],
          [t.where, call ? `${call.sign}, ${clockSeconds(call.at)}` : t['where-none']],
          [t.promise, t['promise-text'](promiseMinutes)],
        ]}
      />
      <h4>{t.overtaken}</h4>
      {overtaken.length === 0 && <p>{t.none}</p>}
      <ol>
        {overtaken.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: overtakings carry no name of their own, on purpose.
          <li key={index}>{t['overtaken-later'](t.because[one.because], one.laterMinutes)}</li>
        ))}
      </ol>
    </>
  )
}

function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles.particulars}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
