// The small words every message is made of: ids, moments, phrases. Nothing here knows a hall.
import { type Static, Type } from 'typebox'

/** A moment: integer milliseconds since 1970, UTC. Never a screen's own clock. @unit ms */
export const Instant = Type.Integer({ minimum: 0, description: 'Milliseconds since 1970-01-01T00:00Z.' })
export type Instant = Static<typeof Instant>

/** A working day in the centre's own time zone, `2026-11-24`; `null` elsewhere in the contract means: no day is open. */
export const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: "Date in the centre's time zone." })
export type Day = Static<typeof Day>

/** A time of day on the centre's wall, `07:30`; `24:00` is the end of the day. */
export const ClockTime = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$' })
export type ClockTime = Static<typeof ClockTime>

/** A name people chose for a thing of the centre document: `CT`, `3`, `ht-khai-sinh`, `phuong-mau`. */
const slug = { pattern: '^[A-Za-z0-9][A-Za-z0-9-]*$', minLength: 1, maxLength: 40 }
export const CentreId = Type.String({ ...slug, description: 'A centre, as its document names it.' })
export const LineId = Type.String({ ...slug, description: 'A service line of the centre document.' })
export const CounterId = Type.String({ ...slug, description: 'A counter of the centre document.' })
export const ProcedureId = Type.String({ ...slug, description: 'A procedure of the centre document.' })
export const ClassId = Type.String({ ...slug, description: 'A class of the centre document: `priority`, `bulk`.' })
export const SystemId = Type.String({ ...slug, description: 'An outside system of the centre document: `portal`, `land-data`.' })
export const HelpId = Type.String({ ...slug, description: 'A kind of specialist of the centre document: `land`, `justice`.' })
export type CentreId = string
export type LineId = string
export type CounterId = string
export type ProcedureId = string
export type ClassId = string
export type SystemId = string
export type HelpId = string

/** 128 random bits, base64url: a ticket's id opens its page, so it must not be guessed. */
const random128 = { pattern: '^[A-Za-z0-9_-]{22}$' }
export const TicketId = Type.String({ ...random128, description: '128 random bits, base64url. The number is only what people read.' })
export const CallId = Type.String({ ...random128, description: 'An invitation of a ticket; an attempt of it is `id` + `attempt`.' })
export const SnagId = Type.String({ ...random128, description: 'A snag: what blocks a matter at the counter.' })
export const AccountId = Type.String({
  ...random128,
  description: 'A person who signs in, by a random id: names are kept apart from the chain.',
})
/** Who did it: a random pass or account id; `clock` for what fell due. */
export const By = Type.String({ minLength: 1, maxLength: 40, description: 'A random pass or account id; `clock` for what fell due.' })
export type TicketId = string
export type CallId = string
export type SnagId = string
export type AccountId = string

/** Why, as a code: never a name or a sentence. Screens have words for those in `contract/reasons.ts`. */
export const ReasonCode = Type.String({
  pattern: '^[a-z][a-z0-9-]*$',
  maxLength: 40,
  description: 'A reason code, never a name or a sentence.',
})
export type ReasonCode = string

/** What stands on the slip and is spoken: `1047`, `N012`, `11000`. Never an identity, never grouped. */
export const TicketNumber = Type.String({ pattern: '^[A-Z0-9]{2,8}$', description: 'What people read and hear. Unique within a day.' })
export type TicketNumber = string

/** Words for people, Vietnamese first; a screen falls back to `vi` where `en` is missing. */
export const Phrase = Type.Object(
  {
    vi: Type.String({ minLength: 1, maxLength: 400 }),
    en: Type.Optional(Type.String({ minLength: 1, maxLength: 400 })),
  },
  { additionalProperties: false },
)
export type Phrase = Static<typeof Phrase>

export const Language = Type.Union([Type.Literal('vi'), Type.Literal('en')])
export type Language = Static<typeof Language>

/** Where a visit stands. `waiting` also after a transfer, a resume and a release to collect. */
export const TicketState = Type.Union([
  Type.Literal('waiting'),
  Type.Literal('called'),
  Type.Literal('serving'),
  Type.Literal('held'),
  Type.Literal('signing'),
  Type.Literal('no-show'),
  Type.Literal('done'),
  Type.Literal('cancelled'),
])
export type TicketState = Static<typeof TicketState>

/** A part of a visit: at the counter, waiting for signature and seal, collecting the result. */
export const Stage = Type.Union([Type.Literal('counter'), Type.Literal('signing'), Type.Literal('collect')])
export type Stage = Static<typeof Stage>

/** How a visit ended: the one-stop vocabulary (Thông tư 03/2025/TT-VPCP, forms 01–04, as the press tells it). */
export const Outcome = Type.Union([
  Type.Literal('accepted'),
  Type.Literal('returned'),
  Type.Literal('elsewhere'),
  Type.Literal('more-papers'),
  Type.Literal('refused'),
  Type.Literal('guided'),
  Type.Literal('filed-online'),
  Type.Literal('result-late'),
  Type.Literal('withdrew'),
  Type.Literal('unknown'),
])
export type Outcome = Static<typeof Outcome>

/** What decided that this ticket and no other was called. */
export const Because = Type.Union(
  [
    Type.Literal('arrival'),
    Type.Literal('class'),
    Type.Literal('booked'),
    Type.Literal('resumed'),
    Type.Literal('transferred'),
    Type.Literal('collect'),
    Type.Literal('carried-over'),
    Type.Literal('revived'),
    Type.Literal('late'),
    Type.Literal('reentry'),
    Type.Literal('urgent'),
    Type.Literal('by-hand'),
  ],
  { description: '`arrival`: the earliest place, nothing moved it; the others name what moved the ticket.' },
)
export type Because = Static<typeof Because>

export const CounterState = Type.Union([Type.Literal('closed'), Type.Literal('open'), Type.Literal('paused')])
export type CounterState = Static<typeof CounterState>
