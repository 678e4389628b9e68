// The stored form of every act on people and screens, for ever: only optional fields may be added, a new meaning gets a new name.
// Ids only, never a name, an address or a secret: the chain cannot be erased. Names stand in rows beside it.
import { type Static, type TProperties, Type } from 'typebox'
import { AccountId, CounterId, HelpId, Instant, LineId } from '#contract/basics.ts'
import { DeviceRole, PersonRole } from '#contract/commands/people-requests.ts'

const DeviceId = Type.String({ description: 'A screen that was let in.' })
const Count = Type.Integer({ minimum: 1 })

const stored = <Name extends string, Fields extends TProperties>(type: Name, fields: Fields) =>
  Type.Object(
    {
      seq: Count,
      at: Instant,
      by: Type.String({ description: 'An account, a screen, a sample pass, or `nobody`: somebody who was not let in.' }),
      type: Type.Literal(type),
      ...fields,
    },
    { additionalProperties: false },
  )

const Secret = Type.Union([Type.Literal('pin'), Type.Literal('password')])
const rights = { lines: Type.Optional(Type.Array(LineId)), helps: Type.Optional(Type.Array(HelpId)) }

/** A screen was let in. */
export const DevicePaired = stored('device-paired', {
  device: DeviceId,
  role: DeviceRole,
  counter: Type.Optional(CounterId),
  printer: Type.Optional(Type.String()),
})
/** Another machine took a screen’s name; the former pass died. */
export const DeviceRepaired = stored('device-repaired', { device: DeviceId })
/** A screen was sent away. */
export const DeviceRevoked = stored('device-revoked', { device: DeviceId })

export const AccountMade = stored('account-made', { account: AccountId, role: PersonRole, ...rights, secrets: Type.Array(Secret) })
/** `fields` names what was changed; what may be told of it stands beside. Rights that are missing while `fields` names them: all. */
export const AccountChanged = stored('account-changed', {
  account: AccountId,
  fields: Type.Array(Type.String()),
  role: Type.Optional(PersonRole),
  ...rights,
})
export const AccountEnded = stored('account-ended', { account: AccountId })

export const SignedIn = stored('signed-in', {
  account: AccountId,
  device: Type.Optional(DeviceId),
  secret: Secret,
  isRevived: Type.Optional(Type.Boolean({ description: 'The same person at the same screen, after a pause.' })),
})
/** `replaced`: somebody else signed in at that screen. A session that ends by time has no event: when it does follows from its beginning. */
export const SignedOut = stored('signed-out', {
  account: AccountId,
  device: Type.Optional(DeviceId),
  because: Type.Union([
    Type.Literal('asked'),
    Type.Literal('replaced'),
    Type.Literal('device-ended'),
    Type.Literal('account-ended'),
    Type.Literal('secret-changed'),
  ]),
})

/** Greeters for a day, until that moment. */
export const GreetersMade = stored('greeters-made', { accounts: Type.Array(AccountId), until: Instant })
/** The first phone opened a card. */
export const GreeterOpened = stored('greeter-opened', { account: AccountId })
export const GreetersEnded = stored('greeters-ended', { accounts: Type.Array(AccountId) })

/** The centre was claimed with its first document and admin. `settings`: the document’s hash, as in the days’ events. */
export const CentreClaimed = stored('centre-claimed', { settings: Type.String() })
/** The centre goes on from a backup, under a new generation. */
export const CentreRestored = stored('centre-restored', { generation: Instant, settings: Type.String() })
export const DocumentChanged = stored('document-changed', { settings: Type.String() })
/** Somebody took everything of the centre along as a file. */
export const BackupTaken = stored('backup-taken', {})

/** What was refused of one kind from one place, gathered: `count` times since `since`. */
export const Refused = stored('refused', {
  kind: Type.Union([
    Type.Literal('role'),
    Type.Literal('line'),
    Type.Literal('pin'),
    Type.Literal('password'),
    Type.Literal('pairing-code'),
    Type.Literal('card'),
    Type.Literal('claim-code'),
  ]),
  count: Count,
  since: Instant,
  account: Type.Optional(AccountId),
  device: Type.Optional(DeviceId),
  route: Type.Optional(Type.String({ description: 'Of the last one: a row of the table of routes.' })),
})

export const PeopleEvent = Type.Union([
  DevicePaired,
  DeviceRepaired,
  DeviceRevoked,
  AccountMade,
  AccountChanged,
  AccountEnded,
  SignedIn,
  SignedOut,
  GreetersMade,
  GreeterOpened,
  GreetersEnded,
  CentreClaimed,
  CentreRestored,
  DocumentChanged,
  BackupTaken,
  Refused,
])
export type PeopleEvent = Static<typeof PeopleEvent>

type Bare<Event> = Event extends unknown ? Omit<Event, 'seq' | 'at' | 'by'> : never
/** An event before it has its place and moment. */
export type PeopleHappened = Bare<PeopleEvent>
