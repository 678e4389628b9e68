// What is answered about people and screens. A secret stands in an answer once, where it is made, and nowhere else.
import { type Static, Type } from 'typebox'
import { AccountId, By, CentreId, CounterId, HelpId, Instant, LineId } from '#contract/basics.ts'
import { DeviceRole, Employer, PersonRole } from '#contract/commands/people-requests.ts'
import { type Role, roles } from '#contract/commands/route-row.ts'

const closed = { additionalProperties: false }
const at = (description: string) => Type.Unsafe<Instant>({ ...Instant, description })
const DeviceId = Type.String({ pattern: '^[A-Za-z0-9_-]{22}$', description: 'A screen that was let in.' })
const Printer = Type.String({ description: 'Where its slips are printed.' })
const panel = { inches: Type.Optional(Type.Number()), metres: Type.Optional(Type.Number()) }
const AnyRole = Type.Unsafe<Role>({ type: 'string', enum: [...roles] })

/** A person where only the name matters. */
export const PersonSign = Type.Object({ id: AccountId, name: Type.String() }, closed)
export type PersonSign = Static<typeof PersonSign>

/** A person as leads and admins see them. */
export const AccountAnswer = Type.Object(
  {
    id: AccountId,
    name: Type.String(),
    employer: Employer,
    role: PersonRole,
    lines: Type.Optional(Type.Array(LineId, { description: 'Missing: all.' })),
    helps: Type.Optional(Type.Array(HelpId, { description: 'Missing: all.' })),
    hasPin: Type.Boolean(),
    hasPassword: Type.Boolean(),
    lastUsedAt: Type.Optional(at('When this person last signed in.')),
    lastCounter: Type.Optional(CounterId),
    endedAt: Type.Optional(at('Access has ended.')),
    until: Type.Optional(at('A greeter for a day: when it ends by itself.')),
    isOpened: Type.Optional(Type.Boolean({ description: 'A greeter for a day: a phone is bound to the card.' })),
    where: Type.Array(
      Type.Object(
        { device: Type.Optional(DeviceId), counter: Type.Optional(CounterId), usedAt: at('Last used.') },
        { ...closed, description: 'A session that is alive; without a device: a browser of their own.' },
      ),
    ),
  },
  closed,
)
export type AccountAnswer = Static<typeof AccountAnswer>
export const OneAccount = Type.Object({ account: AccountAnswer }, closed)
export type OneAccount = Static<typeof OneAccount>
export const Accounts = Type.Object({ accounts: Type.Array(AccountAnswer) }, closed)
export type Accounts = Static<typeof Accounts>

/** A new screen’s code, to show, and its secret, to keep: the secret goes into `Authorization: Bearer` of GET /api/pairing. */
export const PairingAsked = Type.Object(
  {
    code: Type.String({ pattern: '^[2-9ACHKMTX]{6}$', description: 'Shown in two groups of three.' }),
    secret: Type.String({ pattern: '^[A-Za-z0-9_-]{22}$' }),
    expiresAt: at('From then on the screen asks for a new code.'),
  },
  closed,
)
export type PairingAsked = Static<typeof PairingAsked>

const waiting = { code: Type.String(), expiresAt: Instant }
/** Where a new screen stands. */
export const PairingState = Type.Union([
  Type.Object({ state: Type.Literal('waiting'), ...waiting }, closed),
  Type.Object(
    { state: Type.Literal('named'), ...waiting, name: Type.String(), role: DeviceRole },
    { ...closed, description: 'An admin is about to let it in under this name.' },
  ),
  Type.Object(
    {
      state: Type.Literal('paired'),
      pass: Type.String({ description: 'The screen’s pass from now on.' }),
      role: DeviceRole,
      centre: CentreId,
      name: Type.String(),
      counter: Type.Optional(CounterId),
      printer: Type.Optional(Printer),
      ...panel,
    },
    closed,
  ),
])
export type PairingState = Static<typeof PairingState>

export const DeviceAnswer = Type.Object(
  {
    id: DeviceId,
    name: Type.String(),
    role: DeviceRole,
    counter: Type.Optional(CounterId),
    printer: Type.Optional(Printer),
    ...panel,
    pairedAt: Instant,
    lastSeenAt: Type.Optional(at('Its pass was last shown.')),
    isConnected: Type.Boolean({ description: 'It has a socket open.' }),
    who: Type.Optional(Type.Unsafe<PersonSign>({ ...PersonSign, description: 'Who is signed in there.' })),
  },
  closed,
)
export type DeviceAnswer = Static<typeof DeviceAnswer>
export const OneDevice = Type.Object({ device: DeviceAnswer }, closed)
export type OneDevice = Static<typeof OneDevice>
export const Devices = Type.Object(
  {
    devices: Type.Array(DeviceAnswer),
    wrongCodes: Type.Array(Type.Object({ from: Type.String(), count: Type.Integer(), firstAt: Instant, lastAt: Instant }, closed), {
      description: 'Pairing codes that no screen shows, by the address they were typed at.',
    }),
  },
  closed,
)
export type Devices = Static<typeof Devices>

export const SignInNames = Type.Object({ names: Type.Array(PersonSign, { description: 'At most four, last used here first.' }) }, closed)
export type SignInNames = Static<typeof SignInNames>

/** Whom a pass, a session, or both are for. */
export const Me = Type.Object(
  {
    id: Type.Unsafe<string>({ ...By, description: 'What stands in events as `by` for what is done with this pass or session.' }),
    centre: CentreId,
    role: AnyRole,
    counter: Type.Optional(CounterId),
    printer: Type.Optional(Printer),
    device: Type.Optional(Type.Object({ id: Type.String(), name: Type.Optional(Type.String()) }, closed)),
    account: Type.Optional(Type.Object({ ...PersonSign.properties, employer: Employer }, closed)),
    lines: Type.Optional(Type.Array(LineId, { description: 'Missing: all.' })),
    helps: Type.Optional(Type.Array(HelpId, { description: 'Missing: all.' })),
    until: Type.Optional(at('When this session, or a day greeter’s pass, ends for good.')),
    idleMinutes: Type.Optional(Type.Integer({ description: 'Unused for so long, a session asks for the PIN.' })),
  },
  closed,
)
export type Me = Static<typeof Me>

/** Cards of greeters for a day. A link opens on one phone only. */
export const GreeterCards = Type.Object(
  {
    until: Instant,
    cards: Type.Array(Type.Object({ n: Type.Integer({ minimum: 1 }), id: AccountId, name: Type.String(), link: Type.String() }, closed)),
  },
  closed,
)
export type GreeterCards = Static<typeof GreeterCards>
export const GreeterOpened = Type.Object(
  { centre: CentreId, name: Type.String(), pass: Type.String({ description: 'This phone’s pass.' }), until: Instant },
  closed,
)
export type GreeterOpened = Static<typeof GreeterOpened>
export const GreetersEnded = Type.Object({ count: Type.Integer() }, closed)
export type GreetersEnded = Static<typeof GreetersEnded>

export const Done = Type.Object({}, closed)

/** An event of people and screens as a reader meets it: what all have, and whatever else goes by its `type`. */
export interface AuditFields {
  seq: number
  at: Instant
  by: string
  type: string
  account?: string
  device?: string
  [field: string]: unknown
}

export const AuditEntry = Type.Object(
  {
    event: Type.Unsafe<AuditFields>(
      Type.Object(
        { seq: Type.Integer({ minimum: 1 }), at: Instant, by: Type.String(), type: Type.String() },
        { additionalProperties: true, description: 'The stored bytes, parsed: ids, never a name.' },
      ),
    ),
    names: Type.Object(
      { by: Type.Optional(Type.String()), account: Type.Optional(Type.String()), device: Type.Optional(Type.String()) },
      { ...closed, description: 'Names of those ids today; missing where nothing is known of them any more.' },
    ),
    from: Type.Optional(Type.String({ description: 'Of a refusal: the address it came from, as long as it is kept.' })),
  },
  closed,
)
export type AuditEntry = Static<typeof AuditEntry>
export const Audit = Type.Object(
  { seq: Type.Integer({ description: 'The last seq of the stream, also beyond those listed.' }), entries: Type.Array(AuditEntry) },
  closed,
)
export type Audit = Static<typeof Audit>
