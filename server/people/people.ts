// People and screens of one centre, on the server: who is let in, as whom, and who said so. Begin here: `openPeople` reads the rows,
// `who` and `session` answer from memory, and every act is an event of a chained stream, appended before it is true (journal.ts).
//
//   const people = await openPeople({ book: ledger, folder, document: () => hall.state.centre.document, now: () => hall.now(), publicUrl: () => url })
//   const access = withPeople(sampleAccess(passes), people)      // a claimed centre: withPeople(noPasses, people)
//   …buildApp({ …, access }), attachLive(app.server, { …, access, … })
//   await people.close()                                         // before the ledger is closed
import type { AccountId, Instant } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Audit, Me } from '#contract/commands/people-answers.ts'
import { type Holder, hashOfPass } from '#server/access/access.ts'
import { Delays } from '#server/access/delays.ts'
import { Accounts } from '#server/people/accounts.ts'
import { readAudit } from '#server/people/audit.ts'
import type { Book } from '#server/people/book.ts'
import { CentreBook } from '#server/people/centre.ts'
import { Devices } from '#server/people/devices.ts'
import { Greeters } from '#server/people/greeters.ts'
import { Journal } from '#server/people/journal.ts'
import type { PeopleParts } from '#server/people/parts.ts'
import { type Refusal, Refusals } from '#server/people/refusals.ts'
import { Register } from '#server/people/register.ts'
import { secretsIn } from '#server/people/secrets.ts'
import { IDLE_MS, Sessions } from '#server/people/sessions.ts'
import { SignIns } from '#server/people/sign-ins.ts'

/** So often it is looked at what ends by time. */
const TICK_MS = 1_000

export interface PeopleOptions {
  /** The centre's ledger: its `record` rows and the stream `people:<centre>`. */
  book: Book
  /** The centre's folder, where the pepper lies. */
  folder: string
  /** The centre document in force. */
  document(): CentreDocument
  /** The hall's clock: HallDoor.now. @unit ms */
  now(): Instant
  /** Where people reach the hall; https makes the session cookie Secure. */
  publicUrl(): string
}

/** Reads all rows. @throws what the ledger throws when it cannot be read, `PepperLost`, Node's own where the pepper cannot be. */
export async function openPeople(options: PeopleOptions): Promise<People> {
  const people = new People(options)
  await people.load()
  return people
}

export class People {
  readonly accounts: Accounts
  readonly devices: Devices
  readonly greeters: Greeters
  readonly signIns: SignIns
  readonly centre: CentreBook
  /** For guesses of other codes than those kept here (the claim code): one memory of who guesses. */
  readonly delays: Delays
  readonly #parts: PeopleParts
  readonly #sessions: Sessions
  readonly #listeners = new Set<(ids: ReadonlySet<string>) => void>()
  readonly #timer: NodeJS.Timeout

  constructor({ book, folder, document, now, publicUrl }: PeopleOptions) {
    const register = new Register()
    const ended = (ids: readonly string[]) => this.#tellEnded(ids)
    const journal = new Journal({ book, centre: document().id, register, now, ended })
    this.delays = new Delays(now)
    const refusals = new Refusals(journal, register)
    this.#parts = { document, register, journal, secrets: secretsIn(folder), delays: this.delays, refusals, now, publicUrl }
    this.#sessions = new Sessions(this.#parts, ended)
    this.accounts = new Accounts(this.#parts, this.#sessions)
    this.devices = new Devices(this.#parts, this.#sessions)
    this.greeters = new Greeters(this.#parts, ended)
    this.signIns = new SignIns(this.#parts, this.#sessions)
    this.centre = new CentreBook(this.#parts)
    this.#timer = setInterval(() => this.tick(), TICK_MS).unref()
  }

  async load(): Promise<void> {
    await this.#parts.journal.load()
    this.#parts.secrets.open(this.#parts.register.accounts.size === 0)
  }

  /** Whether a counter's screen may act only with a person: in every hall but the sample. */
  get needsOfficer(): boolean {
    return !this.#parts.document().isSample
  }

  /** The holder of a screen's or a day greeter's pass. */
  who(pass: string): Holder | undefined {
    const passHash = hashOfPass(pass)
    return this.devices.who(passHash) ?? this.greeters.who(passHash)
  }

  /** The person of a session's token, or why there is none. `device`: the screen whose pass came with it. */
  session(token: string, device?: string): Holder | 'session-idle' | 'session-over' {
    return this.#sessions.holder(token, device)
  }

  /** A person did something: not idle. */
  noteUse(session: string): void {
    this.#sessions.noteUse(session)
  }

  /** Something was refused that the admin should see. */
  noteRefusal(refusal: Refusal): void {
    this.#parts.refusals.note(refusal)
  }

  /** What to call a person; undefined where nothing is known of them (any more). For views: names are never in events. */
  nameOf(account: AccountId): string | undefined {
    return this.#parts.register.accounts.get(account)?.name
  }

  /** Whether the hall has people who may sign in; a claimed centre always has an admin. */
  get hasAdmin(): boolean {
    return [...this.#parts.register.accounts.values()].some(({ role, endedAt }) => role === 'admin' && endedAt === undefined)
  }

  me({ id, role, counter, printer, device, account, session, lines, helps }: Holder): Me {
    const person = account === undefined ? undefined : this.#parts.register.accounts.get(account)
    const until = session === undefined ? person?.until : this.#sessions.until(session)
    return {
      id,
      centre: this.#parts.document().id,
      role,
      counter,
      printer,
      device: device === undefined ? undefined : { id: device, name: this.#parts.register.devices.get(device)?.name },
      account: person && { id, name: person.name, employer: person.employer },
      lines: lines && [...lines],
      helps: helps && [...helps],
      until,
      ...(session !== undefined && device !== undefined && { idleMinutes: IDLE_MS / 60_000 }),
    }
  }

  audit(after: number, limit: number): Promise<Audit> {
    return readAudit(this.#parts, after, limit)
  }

  /** Where people reach the hall. */
  publicUrl(): string {
    return this.#parts.publicUrl()
  }

  /** Told the ids of accounts, sessions and screens whose sockets must go at once. Returns how to stop. */
  onEnd(listener: (ids: ReadonlySet<string>) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Ends what time has ended, tells what was gathered. Called each second by itself. */
  tick(): void {
    this.#sessions.tick()
    this.greeters.tick()
    this.#parts.refusals.tick()
  }

  /** Writes what is only in memory and waits for what is in flight. The ledger stays open: it is the caller's. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    this.#sessions.tick(true)
    this.#parts.refusals.tick(true)
    await this.#parts.journal.settled()
  }

  #tellEnded(ids: readonly string[]): void {
    const set = new Set(ids)
    for (const listener of this.#listeners) listener(set)
  }
}
