// The ticket at the counter: its number as the picture, beside it what it is about and how long it takes.

import type { TicketHere } from '#contract/views/counter.ts'
import { chevronsUp, siren } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText, joinPhrase, say } from '#ui-kit/words/words.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import { useDesk } from './desk.ts'
import { elapsedText, errandOf, minutesBetween } from './sentences.ts'
import head from './ticket-head.module.css'

export function TicketHead({ ticket }: { ticket: TicketHere }) {
  const { t, language } = useWords()
  const trouble = useTroubleWords()
  const { view, now } = useDesk()
  const clock = (at: number) => clockText(at, view.centre.timeZone)
  const line = view.lines.find(({ id }) => id === ticket.line)
  const name = ticket.name ? say(ticket.name, language) : errandOf(ticket, view, language)
  const given = view.classes.find(({ id }) => id === ticket.class)
  const usual = ticket.typicalMinutes && ticket.mostMinutes ? `, ${t.counter.usual(ticket.typicalMinutes, ticket.mostMinutes)}` : ''
  const isCalled = ticket.state === 'called'
  const facts = [
    t.counter.arrived(clock(ticket.arrivedAt)),
    t.counter.waited(minutesBetween(ticket.arrivedAt, ticket.calledAt)),
    ...(isCalled ? [] : [t.counter.calls(ticket.attempt)]),
    t.counter.files(ticket.files),
  ]
  return (
    <section className={head.ticket} aria-label={ticket.number}>
      <p className={`${head.number} ${isCalled ? head.numberCalled : ''}`} data-digits={ticket.number.length}>
        {ticket.number}
      </p>
      <div className={head.facts}>
        <h2 className={name.length > 44 ? head.nameLong : head.name}>
          {line && <LinePlate line={line} size="2.5rem" />}
          <span>{name}</span>
        </h2>
        <p className={head.elapsed}>
          {isCalled ? (
            <>
              {t.counter.calling(ticket.attempt)} <strong>{elapsedText(ticket.lastCalledAt, now)}</strong>
            </>
          ) : (
            <>
              {t.counter.serving} <strong>{elapsedText(ticket.startedAt ?? ticket.lastCalledAt, now)}</strong>
              {usual}
            </>
          )}
        </p>
        {(ticket.isUrgent || given || ticket.isLate || ticket.isReentry || ticket.errands.length > 0 || ticket.stage === 'collect') && (
          <p className={head.marks}>
            {ticket.isUrgent && (
              <span>
                <Pictogram name={siren} size="1.125rem" />
                {t.counter.moved.urgent}
              </span>
            )}
            {given && (
              <span>
                <Pictogram name={chevronsUp} size="1.125rem" />
                {t.counter['class-counted'](say(given.name, language), clock(ticket.why.placeAt))}
              </span>
            )}
            {ticket.isLate && <span>{trouble.late.mark}</span>}
            {ticket.isReentry && <span>{t.counter.moved.reentry}</span>}
            {ticket.errands.length > 0 && <span>{trouble.errand.done(ticket.errands.length)}</span>}
            {ticket.stage === 'collect' && <span>{t.counter.collecting}</span>}
          </p>
        )}
        <p>{facts.join(', ')}</p>
        {ticket.documents.length > 0 && <p>{ticket.documents.map((one) => joinPhrase(say(one, language))).join('; ')}</p>}
      </div>
    </section>
  )
}
