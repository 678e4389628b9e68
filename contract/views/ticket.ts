// The ticket's own page, opened by its unguessable id: it reads only, nothing on it changes the queue.
import { type Static, Type } from 'typebox'
import { Instant, Phrase, Stage, TicketId, TicketNumber, TicketState } from '#contract/basics.ts'
import { Overtaking, Wait } from '#contract/commands/answers.ts'
import { CentreHead, IncidentNow, LineSign } from '#contract/views/parts.ts'

const closed = { additionalProperties: false }

export const TicketView = Type.Object(
  {
    centre: CentreHead,
    ticket: Type.Object(
      {
        id: TicketId,
        number: TicketNumber,
        state: TicketState,
        stage: Stage,
        arrivedAt: Instant,
        says: Type.Optional(Type.String()),
        name: Type.Optional(Phrase),
        documents: Type.Array(Phrase),
        sameDayUntil: Type.Optional(Type.String()),
      },
      closed,
    ),
    line: LineSign,
    ahead: Type.Union([Type.Integer(), Type.Null()], { description: 'People before it in its line; `null` when it does not wait.' }),
    wait: Type.Union([Wait, Type.Null()]),
    call: Type.Union(
      [Type.Object({ sign: Type.String(), name: Phrase, attempt: Type.Integer({ minimum: 1 }), at: Instant }, closed), Type.Null()],
      { description: 'Where it is expected or served, now.' },
    ),
    revivableUntil: Type.Optional(Instant),
    overtaken: Type.Array(Overtaking, { description: 'At most 20, newest last.' }),
    promiseMinutes: Type.Integer({
      description: 'Nobody ordinary who was never absent is passed by somebody who came later than this: greatest head start + help delay.',
    }),
    countersOpen: Type.Integer(),
    incident: Type.Union([IncidentNow, Type.Null()], { description: 'An outside system this visit waits for.' }),
  },
  closed,
)
export type TicketView = Static<typeof TicketView>
