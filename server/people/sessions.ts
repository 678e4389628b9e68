// Sessions as rows of hashed tokens, so that each can be ended at once: 12 hours at most, and on a hall's screen after 15 minutes unused
// the PIN is asked again.
import type { AccountId, Instant } from '#contract/basics.ts'
import { type Holder, hashOfPass } from '#server/access/access.ts'
import type { PeopleHappened } from '#server/people/events.ts'
import { newToken } from '#server/people/ids.ts'
import type { PeopleParts } from '#server/people/parts.ts'
import { drop, put, type RowChange, type SessionRow } from '#server/people/rows.ts'

export const IDLE_MS = 15 * 60_000
export const SESSION_MS = 12 * 60 * 60_000
/** When it was last used is kept in memory and written so often. */
const WRITTEN_EVERY_MS = 60_000

type Because = Extract<PeopleHappened, { type: 'signed-out' }>['because']

export class Sessions {
  readonly #parts: PeopleParts
  readonly #ended: (ids: readonly string[]) => void
  /** Used since last written. */
  readonly #used = new Set<string>()
  /** Idle, and their sockets were let go. */
  readonly #idle = new Set<string>()
  #writtenAt: Instant = 0

  constructor(parts: PeopleParts, ended: (ids: readonly string[]) => void) {
    this.#parts = parts
    this.#ended = ended
  }

  /** The person of a token, or why there is none. `device`: the screen whose pass came with it. */
  holder(token: string, device?: string): Holder | 'session-idle' | 'session-over' {
    const session = this.#parts.register.sessions.get(hashOfPass(token))
    const account = session && this.#parts.register.accounts.get(session.account)
    if (!session || !account || account.endedAt !== undefined || this.#isOver(session)) return 'session-over'
    if (device !== undefined && session.device !== undefined && session.device !== device) return 'session-over'
    if (this.#isIdle(session)) return 'session-idle'
    const { id, role, lines, helps } = account
    return { id, role, account: id, session: session.id, ...(lines && { lines }), ...(helps && { helps }) }
  }

  /** The person did something. */
  noteUse(id: string): void {
    const session = this.#parts.register.sessions.get(id)
    if (!session) return
    session.usedAt = this.#parts.now()
    this.#used.add(id)
  }

  /** Until when a session lasts at most. */
  until(id: string): Instant | undefined {
    const session = this.#parts.register.sessions.get(id)
    return session && session.madeAt + SESSION_MS
  }

  /** A new session: its token, told once, and its row. `former`: the same person’s at the same screen, which it revives: no longer than that one. */
  begin(account: AccountId, device: string | undefined, key: string, former: SessionRow | undefined): { token: string; row: SessionRow } {
    const token = newToken()
    const at = this.#parts.journal.now()
    return { token, row: { id: hashOfPass(token), account, device, madeAt: former?.madeAt ?? at, usedAt: at, key } }
  }

  /** What ends these sessions: to be put into an act. */
  ending(sessions: readonly SessionRow[], because: Because): { events: PeopleHappened[]; changes: RowChange[]; ends: string[] } {
    return {
      // One that is over by time has ended already: its row goes, and nobody did it.
      events: sessions
        .filter((session) => !this.#isOver(session))
        .map(({ account, device }) => ({ type: 'signed-out', account, device, because })),
      changes: sessions.map(({ id }) => drop('session', id)),
      ends: sessions.map(({ id }) => id),
    }
  }

  isAlive(session: SessionRow): boolean {
    return !this.#isOver(session) && !this.#isIdle(session)
  }

  /** Whether it may still be revived by a PIN. */
  isRevivable(session: SessionRow): boolean {
    return !this.#isOver(session) && this.#isIdle(session)
  }

  /** Who is signed in at a screen. */
  aliveOn(device: string): SessionRow | undefined {
    return this.#parts.register.sessionsOn(device).find((session) => this.isAlive(session))
  }

  /** Lets go the sockets of sessions that time has ended, and writes what has to be written; `isLast`: all of it. */
  tick(isLast = false): void {
    const sessions = [...this.#parts.register.sessions.values()]
    const over = sessions.filter((session) => this.#isOver(session))
    const idle = sessions.filter((session) => this.#isIdle(session) && !this.#isOver(session) && !this.#idle.has(session.id))
    for (const id of this.#idle) if (!this.#parts.register.sessions.has(id)) this.#idle.delete(id)
    for (const { id } of idle) this.#idle.add(id)
    if (over.length + idle.length > 0) this.#ended([...over, ...idle].map(({ id }) => id))
    const now = this.#parts.now()
    const isWriteDue = this.#used.size > 0 && (isLast || now - this.#writtenAt >= WRITTEN_EVERY_MS)
    if (over.length === 0 && !isWriteDue) return
    this.#writtenAt = now
    // A disk that takes nothing now is told by health; the next tick tries again.
    void this.#parts.journal
      .act(() => {
        const used = [...this.#used].flatMap((id) => this.#parts.register.sessions.get(id) ?? [])
        this.#used.clear()
        const changes = [
          ...used.filter((session) => !over.includes(session)).map((row) => put('session', row)),
          ...over.map(({ id }) => drop('session', id)),
        ]
        return { by: 'clock', events: [], changes, answer: {} }
      })
      .catch(() => {})
  }

  #isOver({ madeAt }: SessionRow): boolean {
    return this.#parts.now() - madeAt >= SESSION_MS
  }

  /** Only on the hall's screens, where anybody may sit down next. A specialist's own phone lies there to ring, and asks for nothing meanwhile. */
  #isIdle({ device, usedAt }: SessionRow): boolean {
    return device !== undefined && this.#parts.now() - usedAt >= IDLE_MS
  }
}
