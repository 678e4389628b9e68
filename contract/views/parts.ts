// What several views share: the centre's head, a line as screens draw it.
import { type Static, Type } from 'typebox'
import {
  Because,
  By,
  CentreId,
  ClassId,
  CounterId,
  HelpId,
  Instant,
  Language,
  LineId,
  Phrase,
  ProcedureId,
  ReasonCode,
  SnagId,
  SystemId,
  TicketId,
  TicketNumber,
} from '#contract/basics.ts'
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
    logo: Type.Optional(Type.String({ description: 'Where the logo of the document in force is; another logo has another address.' })),
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
    isLate: Type.Optional(Type.Boolean()),
    isReentry: Type.Optional(Type.Boolean()),
    isOrganisation: Type.Optional(Type.Boolean()),
  },
  closed,
)
export type WaitingTicket = Static<typeof WaitingTicket>

/** An outside system that is down now. */
export const IncidentNow = Type.Object({ system: SystemId, name: Phrase, since: Instant }, closed)
export type IncidentNow = Static<typeof IncidentNow>

/** A snag that is open: what blocks which number where, and who comes. Names are looked up by who may. */
export const OpenSnag = Type.Object(
  {
    id: SnagId,
    ticket: Type.Optional(Type.Unsafe<TicketId>({ ...TicketId, description: 'Missing for a snag of a former day.' })),
    number: TicketNumber,
    line: LineId,
    says: Type.Optional(Type.String()),
    counter: CounterId,
    sign: Type.String(),
    help: HelpId,
    reason: ReasonCode,
    raisedAt: Instant,
    leadAt: Type.Unsafe<Instant>({ ...Instant, description: 'When the lead is told, unless somebody accepted it.' }),
    helper: Type.Optional(By),
    acceptedAt: Type.Optional(Instant),
    arrivedAt: Type.Optional(Instant),
    escalatedAt: Type.Optional(Instant),
    isAway: Type.Optional(
      Type.Boolean({ description: 'The person no longer sits at that counter: nothing rings, but somebody must close the snag.' }),
    ),
  },
  closed,
)
export type OpenSnag = Static<typeof OpenSnag>
