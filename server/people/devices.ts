// Screens: asked for, named, let in, given to another machine, sent away.
import type { DeviceAnswer, Devices as DevicesAnswer, OneDevice, PairingAsked, PairingState } from '#contract/commands/people-answers.ts'
import type { NameDevice, PairDevice, RepairDevice } from '#contract/commands/people-requests.ts'
import { type Holder, hashOfPass } from '#server/access/access.ts'
import { rowId } from '#server/people/ids.ts'
import { type Act, type Rejected, reject, type Told } from '#server/people/journal.ts'
import { type Pairing, Pairings, passOf } from '#server/people/pairings.ts'
import type { PeopleParts, Pressed } from '#server/people/parts.ts'
import { type DeviceRow, put } from '#server/people/rows.ts'
import type { Sessions } from '#server/people/sessions.ts'

/** The longest delay of who types wrong codes. @unit s */
const DELAY_MAX = 600

export class Devices {
  readonly #parts: PeopleParts
  readonly #sessions: Sessions
  readonly #pairings: Pairings
  readonly #seen = new Map<string, number>()
  readonly #sockets = new Map<string, number>()

  constructor(parts: PeopleParts, sessions: Sessions) {
    this.#parts = parts
    this.#sessions = sessions
    this.#pairings = new Pairings(() => parts.now())
  }

  /** Whose pass this is. */
  who(passHash: string): Holder | undefined {
    const row = this.#parts.register.deviceByPass(passHash)
    if (!row || row.revokedAt !== undefined) return undefined
    this.#seen.set(row.id, this.#parts.now())
    const { id, role, counter, printer } = row
    return { id, role, device: id, ...(counter !== undefined && { counter }), ...(printer !== undefined && { printer }) }
  }

  /** A screen’s socket opened (1) or closed (−1). */
  noteSocket(device: string, change: 1 | -1): void {
    this.#sockets.set(device, Math.max(0, (this.#sockets.get(device) ?? 0) + change))
  }

  list(): DevicesAnswer {
    const rows = [...this.#parts.register.devices.values()].filter(({ revokedAt }) => revokedAt === undefined)
    return {
      devices: rows.sort((a, b) => a.name.localeCompare(b.name, 'vi')).map((row) => this.#told(row)),
      wrongCodes: this.#pairings.wrongCodes(),
    }
  }

  /** A new screen asks to be let in. */
  ask(key: string, from: string): Told<PairingAsked> {
    const asked = this.#pairings.ask(key, from)
    return asked ? { answer: asked } : reject('too-many-requests')
  }

  /** Where the screen with this secret stands. */
  state(secret: string): Told<PairingState> {
    const waiting = this.#pairings.bySecret(secret)
    if (waiting) {
      const { code, expiresAt, named } = waiting
      return { answer: named ? { state: 'named', code, expiresAt, ...named } : { state: 'waiting', code, expiresAt } }
    }
    const pass = passOf(secret)
    const row = this.#parts.register.deviceByPass(hashOfPass(pass))
    if (!row || row.revokedAt !== undefined) return reject('pairing-over')
    const { role, name, counter, printer, inches, metres } = row
    return { answer: { state: 'paired', pass, role, centre: this.#parts.document().id, name, counter, printer, inches, metres } }
  }

  /** Shows on the screen which name it is about to get. Nothing is let in yet, so nothing is written. */
  name({ code, name, role }: NameDevice, pressed: Pressed): Told<object> {
    const found = this.#find(code, pressed)
    if ('rejected' in found) return found
    found.named = { name, role }
    return { answer: {} }
  }

  pair(body: PairDevice, pressed: Pressed): Promise<Told<OneDevice>> {
    const id = rowId(this.#parts.document().id, 'device', pressed.key)
    return this.#parts.journal.act((): Act<OneDevice> | Rejected => {
      const { register, journal, document } = this.#parts
      const former = register.devices.get(id)
      if (former) return this.#repeated(former, pressed)
      const { code, counter, ...rest } = body
      if (body.role === 'counter' ? counter === undefined : counter !== undefined) return counterMisplaced
      if (counter !== undefined && !document().counters.some((known) => known.id === counter)) return reject('counter-unknown', { counter })
      if (this.#isNameTaken(body.name)) return reject('name-taken', { name: body.name })
      const pairing = this.#find(code, pressed)
      if ('rejected' in pairing) return pairing
      const { key, request } = pressed
      const row: DeviceRow = { id, ...rest, counter, passHash: pairing.passHash, pairedAt: journal.now(), change: { key, request } }
      const { role, printer } = row
      return {
        by: pressed.by,
        events: [{ type: 'device-paired', device: id, role, counter, printer }],
        changes: [put('device', row)],
        applied: () => this.#pairings.use(pairing),
        answer: { device: this.#told(row) },
      }
    })
  }

  /** Another machine takes the name: the former pass dies, and whoever is signed in there is signed out. */
  repair(id: string, { code }: RepairDevice, pressed: Pressed): Promise<Told<OneDevice>> {
    return this.#parts.journal.act(() => {
      const row = this.#parts.register.devices.get(id)
      if (!row) return reject('device-unknown')
      if (row.change.key === pressed.key) return this.#repeated(row, pressed)
      if (row.revokedAt !== undefined) return reject('device-revoked')
      const pairing = this.#find(code, pressed)
      if ('rejected' in pairing) return pairing
      const act = this.#ending('device-repaired', { ...row, passHash: pairing.passHash }, pressed)
      return { ...act, applied: () => this.#pairings.use(pairing) }
    })
  }

  revoke(id: string, pressed: Pressed): Promise<Told<OneDevice>> {
    return this.#parts.journal.act(() => {
      const row = this.#parts.register.devices.get(id)
      if (!row) return reject('device-unknown')
      if (row.change.key === pressed.key) return this.#repeated(row, pressed)
      if (row.revokedAt !== undefined) return reject('device-revoked')
      return this.#ending('device-revoked', { ...row, revokedAt: this.#parts.journal.now() }, pressed)
    })
  }

  #ending(type: 'device-repaired' | 'device-revoked', changed: DeviceRow, { by, key, request }: Pressed): Act<OneDevice> {
    const row = { ...changed, change: { key, request } }
    const out = this.#sessions.ending(this.#parts.register.sessionsOn(row.id), 'device-ended')
    return {
      by,
      events: [{ type, device: row.id }, ...out.events],
      changes: [put('device', row), ...out.changes],
      ends: [row.id, ...out.ends],
      answer: { device: this.#told(row) },
    }
  }

  #repeated(row: DeviceRow, { by, key, request }: Pressed): Act<OneDevice> | Rejected {
    if (row.change.key === key && row.change.request !== request) return reject('key-reused')
    return { by, events: [], changes: [], answer: { device: this.#told(row) } }
  }

  /** The screen that shows this code; wrong ones are counted, slowed and told to the admin. */
  #find(code: string, { by, from }: Pressed): Pairing | Rejected {
    const { delays, refusals } = this.#parts
    const guarded = [{ key: `pairing-code ${from}`, secondsMax: DELAY_MAX }]
    const seconds = delays.begin(guarded)
    if (seconds > 0) return reject('slow-down', { seconds })
    const pairing = this.#pairings.byCode(code)
    if (pairing !== undefined) delays.right(guarded)
    if (pairing === 'over') return reject('pairing-over')
    if (pairing) return pairing
    this.#pairings.noteWrong(from)
    refusals.note({ kind: 'pairing-code', by, from })
    return reject('code-unknown', { code })
  }

  #isNameTaken(name: string): boolean {
    return [...this.#parts.register.devices.values()].some((row) => row.revokedAt === undefined && row.name === name)
  }

  #told({ id, name, role, counter, printer, inches, metres, pairedAt }: DeviceRow): DeviceAnswer {
    const session = this.#sessions.aliveOn(id)
    const account = session && this.#parts.register.accounts.get(session.account)
    return {
      id,
      name,
      role,
      counter,
      printer,
      inches,
      metres,
      pairedAt,
      lastSeenAt: this.#seen.get(id),
      isConnected: (this.#sockets.get(id) ?? 0) > 0,
      who: account && { id: account.id, name: account.name },
    }
  }
}

const counterMisplaced = reject('request-malformed', {
  vi: { where: 'counter', fault: 'bắt buộc với màn hình quầy, không dùng với màn hình khác' },
  en: { where: 'counter', fault: 'is needed for a counter’s screen, and for no other' },
})
