// Who is away with a place kept: on hold, and missed but still allowed to come back. Few rows; all of them are in the dialog.

import type { AwayTicket } from '#contract/views/counter.ts'
import { undo } from '#ui-kit/look/icons.ts'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import type { vi } from '../../words/vi.ts'
import { useWords } from '../../words/words.ts'
import { ActButton } from './act-button.tsx'
import { useDesk } from './desk.ts'
import { letters } from './keys.ts'
import { errandOf, minutesBetween } from './sentences.ts'
import styles from './waiting.module.css'

/** Rows of each list beside the work. */
const ROWS_MAX = 2

export function AwayLists() {
  const { t } = useWords()
  const { view, now, lostSinceAt } = useDesk()
  if (view.held.length + view.missed.length === 0) return null
  return (
    <div className={styles.away}>
      <AwayList
        title={t.counter.held}
        tickets={view.held}
        tell={(ticket) =>
          sinceText(t.counter.minutes(minutesBetween(ticket.since, now)), minutesBetween(ticket.since, now), t.counter['minutes-now'])
        }
      />
      <AwayList
        title={t.counter.missed}
        tickets={view.missed}
        tell={(ticket) => (ticket.until ? t.counter.until(clockText(ticket.until, view.centre.timeZone)) : '')}
      />
      {lostSinceAt === undefined && view.ticket && (
        <ActButton act="returned" intent={{ do: 'ask', dialog: 'returned' }} icon={undo} letter={letters.returned} />
      )}
    </div>
  )
}

const sinceText = (text: string, minutes: number, now: string) => (minutes < 1 ? now : text)

function AwayList({ title, tickets, tell }: { title: string; tickets: AwayTicket[]; tell(ticket: AwayTicket): string }) {
  const { t, language } = useWords()
  const { view } = useDesk()
  if (tickets.length === 0) return null
  const reasons: Partial<Record<string, string>> = t.dialog.hold satisfies Record<keyof typeof vi.dialog.hold, string>
  return (
    <section>
      <h3>
        {title}
        {tickets.length > ROWS_MAX && ` (${tickets.length})`}
      </h3>
      <ul>
        {tickets.slice(0, ROWS_MAX).map((ticket) => {
          const line = view.lines.find(({ id }) => id === ticket.line)
          return (
            <li key={ticket.id} className={styles.row}>
              {line && <LinePlate line={line} size="2.125rem" />}
              <strong>{ticket.number}</strong>
              <p>
                <span>{reasons[ticket.reason ?? ''] ?? errandOf(ticket, view, language)}</span>
              </p>
              <span className={styles.minutes}>{tell(ticket)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
