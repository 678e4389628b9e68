// Counters as plates to touch: what each serves, whom it serves now. Numbers and minutes here, no names: those stand in the sheet.
import type { FloorView } from '#contract/views/floor.ts'
import { CounterPlate } from '#ui-kit/look/plates.tsx'
import { joinPhrase } from '#ui-kit/words/words.ts'
import { minutesSince } from '../../parts/times.ts'
import { useLeadWords } from '../../words/lead-words.ts'
import styles from './counters.module.css'
import { lineName, useLead } from './lead-desk.ts'

type Counter = FloorView['counters'][number]

export function CounterPlates() {
  const { t, language } = useLeadWords()
  const { view, snags, now, clock, open } = useLead()
  const isStuck = (counter: Counter) => snags?.snags.some((snag) => snag.counter === counter.id && snag.number === counter.ticket?.number)
  const state = (counter: Counter): { text: string; isRed?: boolean } => {
    if (counter.state === 'closed') return { text: t['counter-closed'] }
    if (counter.state === 'paused') {
      return { text: counter.pauseUntil === undefined ? t['counter-paused'] : t['counter-paused-until'](clock(counter.pauseUntil)) }
    }
    if (counter.helpAskedAt !== undefined) return { text: t['counter-help'], isRed: true }
    const { ticket } = counter
    if (!ticket) return { text: t['counter-free'] }
    if (isStuck(counter)) return { text: t['counter-snag'](ticket.number), isRed: true }
    return {
      text:
        ticket.state === 'called'
          ? t['counter-called'](ticket.number)
          : t['counter-serving'](ticket.number, minutesSince(ticket.since, now)),
    }
  }
  return (
    <section className={styles.counters} aria-labelledby="counters">
      <div className={styles.head}>
        <h2 id="counters">{t.counters}</h2>
        <p>{t['counters-hint']}</p>
      </div>
      <ul className={styles.plates}>
        {view.counters.map((counter) => {
          const { text, isRed } = state(counter)
          return (
            <li key={counter.id}>
              <button
                type="button"
                className={styles.counter}
                data-state={counter.state}
                onClick={() => open({ is: 'counter', counter: counter.id })}
              >
                <span className={styles.unseen}>{t['counter-name'](counter.sign)}</span>
                <span aria-hidden="true">
                  <CounterPlate sign={counter.sign} size="3.5rem" tone={counter.state === 'open' ? 'ink' : 'white'} />
                </span>
                <span className={styles.words}>
                  <span>{joinPhrase(counter.lines.map((line) => lineName(view, line, language)).join(', '))}</span>
                  <strong data-red={isRed || undefined}>{text}</strong>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
