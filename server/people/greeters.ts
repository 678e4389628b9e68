// Greeters for a day: twenty volunteers with a phone each, let in by a card, gone in the evening. They are accounts without PIN or password.
import { timingSafeEqual } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import type { ClockTime, Instant } from '#contract/basics.ts'
import type { GreeterCards, GreeterOpened, GreetersEnded } from '#contract/commands/people-answers.ts'
import type { MakeGreeters } from '#contract/commands/people-requests.ts'
import { type Holder, hashOfPass } from '#server/access/access.ts'
import { rowId } from '#server/people/ids.ts'
import { type Act, type Rejected, reject, type Told } from '#server/people/journal.ts'
import type { PeopleParts, Pressed } from '#server/people/parts.ts'
import { type AccountRow, drop, put, type RowChange } from '#server/people/rows.ts'

/** The longest delay of who tries cards. @unit s */
const DELAY_MAX = 600
/** Rows of former days are kept so long, for names in the audit. */
const KEPT_MS = 30 * 24 * 60 * 60_000
const ID_LENGTH = 22

export class Greeters {
  readonly #parts: PeopleParts
  readonly #ended: (ids: readonly string[]) => void
  #tickedAt: Instant

  constructor(parts: PeopleParts, ended: (ids: readonly string[]) => void) {
    this.#parts = parts
    this.#ended = ended
    this.#tickedAt = 0
  }

  /** Whose phone this pass is of. */
  who(passHash: string): Holder | undefined {
    const row = this.#parts.register.greeterByPass(passHash)
    return row && this.#isIn(row) ? { id: row.id, role: row.role, account: row.id } : undefined
  }

  make({ count, employer, until }: MakeGreeters, pressed: Pressed): Promise<Told<GreeterCards>> {
    return this.#parts.journal.act((): Act<GreeterCards> | Rejected => {
      const { register, journal, document } = this.#parts
      const { id: centre, timeZone } = document()
      const { by, key, request } = pressed
      const idOf = (index: number) => rowId(centre, 'greeter', `${key} ${index}`)
      const first = register.accounts.get(idOf(0))
      if (first) return this.#repeated(first, idOf, pressed)
      const now = journal.now()
      const endsAt = momentToday(now, until ?? '24:00', timeZone)
      if (endsAt <= now) return untilPassed
      const today = dayOf(now, timeZone)
      const former = [...register.accounts.values()].filter((row) => row.until !== undefined && dayOf(row.madeAt, timeZone) === today)
      const firstN = Math.max(0, ...former.map(({ n = 0 }) => n)) + 1
      const rows = Array.from({ length: count }, (_, index): AccountRow => {
        const n = firstN + index
        const name = `Lễ tân ${String(n).padStart(2, '0')}`
        return { id: idOf(index), name, employer, role: 'greeter', madeAt: now, until: endsAt, n, change: { key, request } }
      })
      return {
        by,
        events: [{ type: 'greeters-made', accounts: rows.map(({ id }) => id), until: endsAt }],
        changes: [...rows.map((row) => put('account', row)), ...this.#longGone(now)],
        answer: this.#cards(rows),
      }
    })
  }

  /** Binds a card to the phone that opened it first. */
  open(card: string, pressed: Pressed): Promise<Told<GreeterOpened>> {
    return this.#parts.journal.act((): Act<GreeterOpened> | Rejected => {
      const { register, delays, refusals, secrets, document } = this.#parts
      const guarded = [{ key: `card ${pressed.from}`, secondsMax: DELAY_MAX }]
      const row = register.accounts.get(card.slice(0, ID_LENGTH))
      const isRight = row?.until !== undefined && isSame(card, this.#cardOf(row))
      if (!row || !isRight) {
        // Only wrong ones are slowed: twenty phones behind one router open twenty cards.
        const seconds = delays.begin(guarded)
        if (seconds > 0) return reject('slow-down', { seconds })
        refusals.note({ kind: 'card', by: 'nobody', from: pressed.from })
        return reject('card-over')
      }
      if (!this.#isIn(row)) return reject('card-over')
      // Follows from the press: the same phone asking again, its answer lost, gets the same pass.
      const pass = secrets.derive('phone', row.id, pressed.key)
      const answer = { centre: document().id, name: row.name, pass, until: row.until ?? 0 }
      if (row.passHash === hashOfPass(pass)) return { by: row.id, events: [], changes: [], answer }
      if (row.passHash !== undefined) {
        refusals.note({ kind: 'card', by: 'nobody', from: pressed.from, account: row.id })
        return reject('card-used')
      }
      return {
        by: row.id,
        events: [{ type: 'greeter-opened', account: row.id }],
        changes: [put('account', { ...row, passHash: hashOfPass(pass) })],
        answer,
      }
    })
  }

  /** Ends all that are in. */
  end({ by, key, request }: Pressed): Promise<Told<GreetersEnded>> {
    return this.#parts.journal.act((): Act<GreetersEnded> | Rejected => {
      const { register, journal } = this.#parts
      const all = [...register.accounts.values()].filter(({ until }) => until !== undefined)
      const before = all.filter(({ change, endedAt }) => change.key === key && endedAt !== undefined)
      if (before.length > 0) return { by, events: [], changes: [], answer: { count: before.length } }
      const rows = all.filter((row) => this.#isIn(row)).map((row) => ({ ...row, endedAt: journal.now(), change: { key, request } }))
      const ids = rows.map(({ id }) => id)
      return {
        by,
        events: ids.length === 0 ? [] : [{ type: 'greeters-ended', accounts: ids }],
        changes: rows.map((row) => put('account', row)),
        ends: ids,
        answer: { count: ids.length },
      }
    })
  }

  /** Lets go the sockets of those whose time has come. Their end stands in `greeters-made` already. */
  tick(): void {
    const now = this.#parts.now()
    const since = this.#tickedAt
    this.#tickedAt = now
    const over = [...this.#parts.register.accounts.values()].filter(({ until }) => until !== undefined && until > since && until <= now)
    if (over.length > 0) this.#ended(over.map(({ id }) => id))
  }

  #isIn({ until, endedAt }: AccountRow): boolean {
    return until !== undefined && endedAt === undefined && until > this.#parts.now()
  }

  #repeated(first: AccountRow, idOf: (index: number) => string, { by, key, request }: Pressed): Act<GreeterCards> | Rejected {
    if (first.change.key === key && first.change.request !== request) return reject('key-reused')
    const rows: AccountRow[] = []
    for (let row: AccountRow | undefined = first; row; row = this.#parts.register.accounts.get(idOf(rows.length))) rows.push(row)
    return { by, events: [], changes: [], answer: this.#cards(rows) }
  }

  #cards(rows: readonly AccountRow[]): GreeterCards {
    const url = this.#parts.publicUrl()
    const cards = rows.map((row) => ({ n: row.n ?? 0, id: row.id, name: row.name, link: `${url}/greeter#card=${this.#cardOf(row)}` }))
    return { until: rows[0]?.until ?? 0, cards }
  }

  /** A card names its account and proves that this server made it; nothing of it is stored. */
  #cardOf({ id }: AccountRow): string {
    return id + this.#parts.secrets.derive('card', id).slice(0, ID_LENGTH)
  }

  #longGone(now: Instant): RowChange[] {
    return [...this.#parts.register.accounts.values()]
      .filter(({ until }) => until !== undefined && until + KEPT_MS < now)
      .map(({ id }) => drop('account', id))
  }
}

const zoned = (at: Instant, timeZone: string) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
const dayOf = (at: Instant, timeZone: string) => zoned(at, timeZone).toPlainDate().toString()

/** The moment a wall clock of the centre shows a time today; `24:00` is the end of the day. */
function momentToday(at: Instant, time: ClockTime, timeZone: string): Instant {
  const today = zoned(at, timeZone)
  return time === '24:00'
    ? today.startOfDay().add({ days: 1 }).epochMilliseconds
    : today.withPlainTime(Temporal.PlainTime.from(time)).epochMilliseconds
}

const isSame = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

const untilPassed = reject('request-malformed', {
  vi: { where: 'until', fault: 'phải sau bây giờ' },
  en: { where: 'until', fault: 'must be later than now' },
})
