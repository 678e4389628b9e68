// What the kiosk shows before anybody touched it: lines, how many wait, whether numbers are given.
import { type Static, Type } from 'typebox'
import { ClassId, Day, Instant, LineId, Phrase, ProcedureId, SystemId } from '#contract/basics.ts'
import { CentreHead, IncidentNow, LineSign } from '#contract/views/parts.ts'

const closed = { additionalProperties: false }

export const KioskLine = Type.Object(
  {
    ...LineSign.properties,
    tile: Phrase,
    waiting: Type.Integer({ description: 'People waiting, now.' }),
    countersOpen: Type.Integer({ description: 'Open counters that have it as own or helped line.' }),
  },
  closed,
)
export type KioskLine = Static<typeof KioskLine>

/** Why no numbers are given, and when again; `reopensAt` is missing where no later session is known within 14 days. */
export const Closed = Type.Object(
  {
    why: Type.Union([
      Type.Literal('before-hours'),
      Type.Literal('between-sessions'),
      Type.Literal('after-hours'),
      Type.Literal('day-off'),
      Type.Literal('no-day'),
    ]),
    reopensAt: Type.Optional(Instant),
  },
  closed,
)
export type Closed = Static<typeof Closed>

export const KioskView = Type.Object(
  {
    centre: CentreHead,
    day: Type.Union([Day, Type.Null()]),
    closed: Type.Union([Closed, Type.Null()], { description: '`null` while numbers are given.' }),
    lines: Type.Array(KioskLine, { description: 'Those that issue, in the document’s order: a line keeps its place every day.' }),
    classes: Type.Array(Type.Object({ id: ClassId, name: Phrase, who: Phrase, headStartMinutes: Type.Integer() }, closed), {
      description: 'Those the kiosk offers.',
    }),
    waiting: Type.Integer({ description: 'People waiting in the whole hall.' }),
    hasPrinter: Type.Boolean({ description: 'Whether a slip comes out of this kiosk; else the screen says: remember the number.' }),
    incidents: Type.Array(
      Type.Object(
        {
          ...IncidentNow.properties,
          blocks: Type.Array(ProcedureId, {
            description: 'Procedures of which nothing can be done meanwhile: the number keeps the place.',
          }),
          delays: Type.Array(ProcedureId, { description: 'Procedures that are taken in, with the result later.' }),
        },
        closed,
      ),
      { description: 'Outside systems that are down, oldest first: said before a number is taken.' },
    ),
    systems: Type.Array(Type.Object({ id: SystemId, name: Phrase }, closed)),
    lineOpen: Type.Array(LineId, { description: 'Lines with at least one open counter.' }),
  },
  closed,
)
export type KioskView = Static<typeof KioskView>
