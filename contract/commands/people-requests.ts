// What is sent about people and screens: one schema per body. Unknown fields are refused, nothing is coerced.
import { type Static, Type } from 'typebox'
import { AccountId, ClockTime, CounterId, HelpId, LineId } from '#contract/basics.ts'

const closed = { additionalProperties: false }

const Name = (description: string) => Type.String({ pattern: '^\\S(.*\\S)?$', minLength: 1, maxLength: 80, description })
export const PersonName = Name('What colleagues call this person. Kept apart from the chain of events; unique among those who may sign in.')
const DeviceName = Name('What the hall calls this screen: “TV phòng chờ”.')

/** `centre`, `police`, `post`, `volunteers`, or in people’s own words. */
export const Employer = Type.String({
  pattern: '^\\S(.*\\S)?$',
  minLength: 1,
  maxLength: 60,
  description: 'Who sends this person: `centre`, `police`, `post`, `volunteers`, or in own words.',
})

/** Roles a person may have. */
export const PersonRole = Type.Union([
  Type.Literal('greeter'),
  Type.Literal('officer'),
  Type.Literal('specialist'),
  Type.Literal('lead'),
  Type.Literal('admin'),
])
export type PersonRole = Static<typeof PersonRole>

/** Roles a screen may have. */
export const DeviceRole = Type.Union([Type.Literal('kiosk'), Type.Literal('board'), Type.Literal('counter'), Type.Literal('greeter')])
export type DeviceRole = Static<typeof DeviceRole>

const Pin = Type.String({ maxLength: 20, description: '6 digits, no easy row. Works on a paired screen only, never for an admin.' })
const Password = Type.String({ maxLength: 200, description: 'At least 8 letters, none of the common ones.' })
const Lines = Type.Array(LineId, {
  minItems: 1,
  maxItems: 100,
  uniqueItems: true,
  description: 'Lines this person answers for; missing: all.',
})
const Helps = Type.Array(HelpId, {
  minItems: 1,
  maxItems: 40,
  uniqueItems: true,
  description: 'Kinds of help a specialist gives; missing: all.',
})

export const MakeAccount = Type.Object(
  {
    name: PersonName,
    employer: Employer,
    role: PersonRole,
    lines: Type.Optional(Lines),
    helps: Type.Optional(Helps),
    pin: Type.Optional(Pin),
    password: Type.Optional(Password),
  },
  closed,
)
export type MakeAccount = Static<typeof MakeAccount>

/** What is missing stays; `null` takes away. A new PIN or password ends the person’s sessions. */
export const ChangeAccount = Type.Object(
  {
    name: Type.Optional(PersonName),
    employer: Type.Optional(Employer),
    role: Type.Optional(PersonRole),
    lines: Type.Optional(Type.Union([Lines, Type.Null()])),
    helps: Type.Optional(Type.Union([Helps, Type.Null()])),
    pin: Type.Optional(Type.Union([Pin, Type.Null()])),
    password: Type.Optional(Type.Union([Password, Type.Null()])),
  },
  { ...closed, minProperties: 1 },
)
export type ChangeAccount = Static<typeof ChangeAccount>

const whoSigns = { account: AccountId }
const whoSignsByName = { name: Type.String({ minLength: 1, maxLength: 80 }) }
/** Who and what they know: on a paired screen usually an id of `sign-in-names` and a PIN, elsewhere name and password. */
export const SignIn = Type.Union([
  Type.Object({ ...whoSigns, pin: Pin }, closed),
  Type.Object({ ...whoSignsByName, pin: Pin }, closed),
  Type.Object({ ...whoSigns, password: Password }, closed),
  Type.Object({ ...whoSignsByName, password: Password }, closed),
])
export type SignIn = Static<typeof SignIn>

/** Case, spaces and a hyphen between the groups are forgiven. */
export const PairingCode = Type.String({
  minLength: 1,
  maxLength: 20,
  description: 'The six characters on the screen that waits; case and spaces are forgiven.',
})

export const NameDevice = Type.Object({ code: PairingCode, name: DeviceName, role: DeviceRole }, closed)
export type NameDevice = Static<typeof NameDevice>

export const PairDevice = Type.Object(
  {
    code: PairingCode,
    name: DeviceName,
    role: DeviceRole,
    counter: Type.Optional(Type.Unsafe<CounterId>({ ...CounterId, description: 'Of a counter’s screen: whose. Other screens have none.' })),
    printer: Type.Optional(
      Type.String({ pattern: '^[a-z0-9][a-z0-9-]*$', maxLength: 40, description: 'Where slips of this screen are printed.' }),
    ),
    inches: Type.Optional(Type.Number({ minimum: 5, maximum: 150, description: 'Diagonal of the panel, inches.' })),
    metres: Type.Optional(Type.Number({ minimum: 0.3, maximum: 40, description: 'From the panel to the last row of seats, metres.' })),
  },
  closed,
)
export type PairDevice = Static<typeof PairDevice>

/** The machine that shows this code takes the name. */
export const RepairDevice = Type.Object({ code: PairingCode }, closed)
export type RepairDevice = Static<typeof RepairDevice>

export const MakeGreeters = Type.Object(
  {
    count: Type.Integer({ minimum: 1, maximum: 40 }),
    employer: Employer,
    until: Type.Optional(Type.Unsafe<ClockTime>({ ...ClockTime, description: 'When they end today; missing: with the day.' })),
  },
  closed,
)
export type MakeGreeters = Static<typeof MakeGreeters>

export const OpenGreeter = Type.Object(
  { card: Type.String({ pattern: '^[A-Za-z0-9_-]{22,64}$', description: 'From the card’s link.' }) },
  closed,
)
export type OpenGreeter = Static<typeof OpenGreeter>
