// What the signing desk sees: numbers and minutes, oldest first. No content: that lies in the paper file and in the one-stop system.
import { type Static, Type } from 'typebox'
import { Instant, LineId, TicketId, TicketNumber } from '#contract/basics.ts'
import { CentreHead, LineSign } from '#contract/views/parts.ts'

const closed = { additionalProperties: false }

export const SigningView = Type.Object(
  {
    centre: CentreHead,
    tickets: Type.Array(Type.Object({ id: TicketId, number: TicketNumber, line: LineId, since: Instant }, closed), {
      description: 'The 60 that wait longest, oldest first.',
    }),
    count: Type.Integer(),
    targetMinutes: Type.Integer({ description: 'From when a wait is shown as too long.' }),
    lines: Type.Array(LineSign),
    collectAt: Type.Union([Type.String(), Type.Null()], {
      description: 'Sign of the one open counter that gives results out; null: several or none.',
    }),
    lastBatch: Type.Union(
      [
        Type.Object({ tickets: Type.Array(TicketId), count: Type.Integer({ description: 'How many it had.' }), at: Instant }, closed),
        Type.Null(),
      ],
      { description: 'The last batch released, as far as nobody was called from it: it may be taken back.' },
    ),
  },
  closed,
)
export type SigningView = Static<typeof SigningView>
