// What several views share: the centre's head, a line as screens draw it.
import { type Static, Type } from 'typebox'
import { Because, CentreId, ClassId, Instant, Language, LineId, Phrase, ProcedureId, TicketId, TicketNumber } from '#contract/basics.ts'
import { PictogramName } from '#contract/centre/document.ts'

const closed = { additionalProperties: false }

/** Whose hall it is, for the header of every screen. */
export const CentreHead = Type.Object(
  {
    id: CentreId,
    kind: Phrase,
    name: Phrase,
    timeZone: Type.String(),
    languages: Type.Array(Language),
    isSample: Type.Boolean(),
  },
  closed,
)
export type CentreHead = Static<typeof CentreHead>

/** A line's plate: pictogram, colour, what its numbers begin with. */
export const LineSign = Type.Object(
  {
    id: LineId,
    name: Phrase,
    shortName: Type.String(),
    series: Type.String(),
    colour: Type.String(),
    pictogram: PictogramName,
  },
  closed,
)
export type LineSign = Static<typeof LineSign>

/** A ticket that waits, as staff see it. */
export const WaitingTicket = Type.Object(
  {
    id: TicketId,
    number: TicketNumber,
    line: LineId,
    procedure: Type.Optional(ProcedureId),
    says: Type.Optional(Type.String({ description: 'Everyday name of the procedure.' })),
    arrivedAt: Instant,
    placeAt: Instant,
    files: Type.Integer(),
    class: Type.Optional(ClassId),
    because: Because,
    isUrgent: Type.Boolean(),
  },
  closed,
)
export type WaitingTicket = Static<typeof WaitingTicket>
