// Who sits here: names to choose from, PIN on a paired screen, password elsewhere, and the way out again.
import type { CounterId } from '#contract/basics.ts'
import type { PersonSign, SignInNames } from '#contract/commands/people-answers.ts'
import type { SignIn } from '#contract/commands/people-requests.ts'
import type { Holder } from '#server/access/access.ts'
import type { Guarded } from '#server/access/delays.ts'
import { type Act, type Rejected, reject, type Told } from '#server/people/journal.ts'
import type { PeopleParts, Pressed } from '#server/people/parts.ts'
import { nameKey } from '#server/people/register.ts'
import { type AccountRow, put } from '#server/people/rows.ts'
import { SESSION_MS, type Sessions } from '#server/people/sessions.ts'

const NAMES_MAX = 4
/** Longest delays. A PIN works on the hall's own screens only, where somebody sees who stands there. @unit s */
const PIN_DELAY_MAX = 60
const PASSWORD_DELAY_MAX = 600
/** Who signed in at a place is trusted there for so long: guesses elsewhere do not slow them. */
const TRUSTED_MS = SESSION_MS
const TRUSTED_MAX = 5_000

/** A screen to sign in at. */
export interface Place {
  device: string
  counter?: CounterId
}

/** Who signed in: the token for the cookie, and whom for. */
export interface SignedIn {
  token: string
  holder: Holder
}

export class SignIns {
  readonly #parts: PeopleParts
  readonly #sessions: Sessions
  readonly #trusted = new Map<string, number>()

  constructor(parts: PeopleParts, sessions: Sessions) {
    this.#parts = parts
    this.#sessions = sessions
  }

  /** Whom a screen may offer: at a counter officers and leads of its lines, at a greeter's screen greeters; last used here first. */
  names(counter: CounterId | undefined, linesHere: readonly string[]): SignInNames {
    const roles = counter === undefined ? ['greeter'] : ['officer', 'lead']
    const mayHere = ({ lines }: AccountRow) => counter === undefined || !lines || lines.some((line) => linesHere.includes(line))
    const names = [...this.#parts.register.accounts.values()]
      .filter((row) => row.endedAt === undefined && row.pinHash !== undefined && roles.includes(row.role) && mayHere(row))
      .sort(
        (a, b) =>
          Number(b.lastCounter === counter) - Number(a.lastCounter === counter) ||
          (b.lastUsedAt ?? 0) - (a.lastUsedAt ?? 0) ||
          a.name.localeCompare(b.name, 'vi'),
      )
      .slice(0, NAMES_MAX)
    return { names: names.map(({ id, name }): PersonSign => ({ id, name })) }
  }

  /** @param place the paired screen the request came from; a PIN works only there. */
  async signIn(body: SignIn, place: Place | undefined, pressed: Pressed): Promise<Told<SignedIn>> {
    const { register, secrets, delays, refusals } = this.#parts
    const kind = 'pin' in body ? 'pin' : 'password'
    if (kind === 'pin' && !place) return reject('pin-needs-device')
    const row = 'account' in body ? register.accounts.get(body.account) : register.accountNamed(body.name)
    // Unknown names are slowed like known ones: nothing tells which is which.
    const who = row?.id ?? ('account' in body ? body.account : nameKey(body.name))
    const guarded = this.#guarded(kind, who, place?.device ?? pressed.from)
    const seconds = delays.begin(guarded)
    if (seconds > 0) return reject('slow-down', { seconds })
    const hash = kind === 'pin' ? row?.pinHash : row?.passwordHash
    const isRight = await secrets.isRight(hash, 'pin' in body ? body.pin : body.password)
    if (!row || !isRight || row.endedAt !== undefined) {
      const { by, from } = pressed
      refusals.note({ kind, by, from, ...(row && { account: row.id }), ...(place && { device: place.device }) })
      return reject('sign-in-wrong')
    }
    delays.right(guarded)
    this.#trust(row.id, place?.device ?? pressed.from)
    return this.#parts.journal.act(() => this.#entering(row, kind, place, pressed))
  }

  /** Ends the session a request came by; nothing where there is none. */
  signOut(id: string | undefined, pressed: Pressed): Promise<Told<object>> {
    return this.#parts.journal.act(() => {
      const session = id === undefined ? undefined : this.#parts.register.sessions.get(id)
      return { by: pressed.by, ...this.#sessions.ending(session ? [session] : [], 'asked'), answer: {} }
    })
  }

  /** Decided when its turn comes: what was right a moment ago may have been taken away meanwhile. */
  #entering(known: AccountRow, kind: 'pin' | 'password', place: Place | undefined, { key }: Pressed): Act<SignedIn> | Rejected {
    const { register, journal } = this.#parts
    const row = register.accounts.get(known.id)
    const hashOf = (one: AccountRow | undefined) => (kind === 'pin' ? one?.pinHash : one?.passwordHash)
    if (!row || row.endedAt !== undefined || hashOf(row) !== hashOf(known)) return reject('sign-in-wrong')
    // A screen has one person: whoever sat there gives way.
    const here = place ? register.sessionsOn(place.device) : []
    const former = here.find((session) => session.account === row.id && this.#sessions.isRevivable(session))
    const others = this.#sessions.ending(
      here.filter((session) => session.account !== row.id),
      'replaced',
    )
    // Those of the same person are replaced without a word, and so is that of the same press, whose token got lost.
    const same = [...register.sessions.values()].filter(
      (session) => session.account === row.id && (session.key === key || (place !== undefined && session.device === place.device)),
    )
    const again = this.#sessions.ending(same, 'replaced')
    const { token, row: session } = this.#sessions.begin(row.id, place?.device, key, former)
    const used: AccountRow = { ...row, lastUsedAt: journal.now(), ...(place?.counter !== undefined && { lastCounter: place.counter }) }
    const { id, role, lines, helps } = row
    return {
      by: id,
      events: [
        { type: 'signed-in', account: id, device: place?.device, secret: kind, ...(former && { isRevived: true }) },
        ...others.events,
      ],
      changes: [...others.changes, ...again.changes, put('session', session), put('account', used)],
      ends: [...others.ends, ...again.ends],
      answer: {
        token,
        holder: { id, role, account: id, session: session.id, device: place?.device, counter: place?.counter, lines, helps },
      },
    }
  }

  /** A guess counts for this person at this place; for this person at all places but those where they signed in today; and, of a
   *  password, for the address. Trusted at this place, only the first counts: nobody in the hall waits for a guesser elsewhere. */
  #guarded(kind: 'pin' | 'password', who: string, place: string): Guarded[] {
    const secondsMax = kind === 'pin' ? PIN_DELAY_MAX : PASSWORD_DELAY_MAX
    const here = { key: `${kind} ${place} ${who}`, secondsMax }
    if ((this.#trusted.get(`${who} ${place}`) ?? 0) > this.#parts.now()) return [here]
    const anywhere = { key: `${kind} of ${who}`, secondsMax: PIN_DELAY_MAX }
    return kind === 'pin' ? [here, anywhere] : [here, anywhere, { key: `password from ${place}`, secondsMax }]
  }

  #trust(account: string, place: string): void {
    this.#trusted.delete(`${account} ${place}`)
    this.#trusted.set(`${account} ${place}`, this.#parts.now() + TRUSTED_MS)
    const [oldest] = this.#trusted.keys()
    if (oldest !== undefined && this.#trusted.size > TRUSTED_MAX) this.#trusted.delete(oldest)
  }
}
