// People: made, changed, ended by an admin. What they may is looked up at each request, so a change counts at once.
import type { AccountId } from '#contract/basics.ts'
import type { AccountAnswer, Accounts as AccountsAnswer, OneAccount } from '#contract/commands/people-answers.ts'
import type { ChangeAccount, MakeAccount } from '#contract/commands/people-requests.ts'
import { rowId } from '#server/people/ids.ts'
import { type Act, type Rejected, reject, type Told } from '#server/people/journal.ts'
import type { PeopleParts, Pressed } from '#server/people/parts.ts'
import { type AccountRow, put } from '#server/people/rows.ts'
import type { Sessions } from '#server/people/sessions.ts'
import { isWeakPassword, isWeakPin, PASSWORD_LENGTH_MIN } from '#server/people/weak.ts'

export class Accounts {
  readonly #parts: PeopleParts
  readonly #sessions: Sessions

  constructor(parts: PeopleParts, sessions: Sessions) {
    this.#parts = parts
    this.#sessions = sessions
  }

  list(): AccountsAnswer {
    const rows = [...this.#parts.register.accounts.values()]
    return { accounts: rows.sort((a, b) => a.name.localeCompare(b.name, 'vi')).map((row) => this.#told(row)) }
  }

  async make(body: MakeAccount, pressed: Pressed): Promise<Told<OneAccount>> {
    const { pin, password, ...rest } = body
    const weak = weakness(body)
    if (weak) return weak
    if (body.role === 'admin' && pin !== undefined) return pinOfAdmin
    if (body.role === 'admin' && password === undefined) return adminWithout
    const hashes = await this.#hashes({ pin, password })
    const { by, key, request } = pressed
    const id = rowId(this.#parts.document().id, 'account', key)
    return this.#parts.journal.act(() => {
      const former = this.#parts.register.accounts.get(id)
      if (former) return this.#repeated(former, pressed)
      if (this.#parts.register.accountNamed(body.name)) return reject('name-taken', { name: body.name })
      const unknown = this.#unknownRights(body)
      if (unknown) return unknown
      const row: AccountRow = {
        id,
        ...rest,
        name: body.name.normalize('NFC'),
        ...hashes,
        madeAt: this.#parts.journal.now(),
        change: { key, request },
      }
      const { role, lines, helps } = row
      const secrets = secretsOf(row)
      return {
        by,
        events: [{ type: 'account-made', account: id, role, lines, helps, secrets }],
        changes: [put('account', row)],
        answer: { account: this.#told(row) },
      }
    })
  }

  async change(id: AccountId, body: ChangeAccount, pressed: Pressed): Promise<Told<OneAccount>> {
    const weak = weakness(body)
    if (weak) return weak
    const hashes = await this.#hashes(body)
    return this.#parts.journal.act((): Act<OneAccount> | Rejected => {
      const { register } = this.#parts
      const row = register.accounts.get(id)
      // A greeter for a day is ended, never changed.
      if (!row || row.until !== undefined) return reject('account-unknown')
      if (row.change.key === pressed.key) return this.#repeated(row, pressed)
      if (row.endedAt !== undefined) return reject('account-ended')
      const refused = this.#refusesChange(row, body)
      if (refused) return refused
      const changed = changedRow(row, body, hashes, pressed)
      if (changed.role === 'admin' && changed.passwordHash === undefined) return adminWithout
      const isNewSecret = changed.pinHash !== row.pinHash || changed.passwordHash !== row.passwordHash
      const out = this.#sessions.ending(isNewSecret ? register.sessionsOf(id) : [], 'secret-changed')
      const { role, lines, helps } = changed
      return {
        by: pressed.by,
        events: [{ type: 'account-changed', account: id, fields: Object.keys(body).sort(), role, lines, helps }, ...out.events],
        changes: [put('account', changed), ...out.changes],
        // Open sockets show what the former role might see: they come back with the new one.
        ends: [id, ...out.ends],
        answer: { account: this.#told(changed) },
      }
    })
  }

  end(id: AccountId, pressed: Pressed): Promise<Told<OneAccount>> {
    return this.#parts.journal.act(() => {
      const { register, journal } = this.#parts
      const row = register.accounts.get(id)
      if (!row) return reject('account-unknown')
      if (row.change.key === pressed.key) return this.#repeated(row, pressed)
      if (row.endedAt !== undefined) return reject('account-ended')
      if (this.#isLastAdmin(row)) return reject('last-admin')
      const { by, key, request } = pressed
      const ended: AccountRow = { ...row, endedAt: journal.now(), change: { key, request } }
      const out = this.#sessions.ending(register.sessionsOf(id), 'account-ended')
      return {
        by,
        events: [{ type: 'account-ended', account: id }, ...out.events],
        changes: [put('account', ended), ...out.changes],
        ends: [id, ...out.ends],
        answer: { account: this.#told(ended) },
      }
    })
  }

  #refusesChange(row: AccountRow, body: ChangeAccount): Rejected | undefined {
    const role = body.role ?? row.role
    if (role === 'admin' && typeof body.pin === 'string') return pinOfAdmin
    if (role !== 'admin' && this.#isLastAdmin(row)) return reject('last-admin')
    if (body.name !== undefined) {
      const other = this.#parts.register.accountNamed(body.name)
      if (other && other.id !== row.id) return reject('name-taken', { name: body.name })
    }
    return this.#unknownRights(body)
  }

  #unknownRights({ lines, helps }: { lines?: string[] | null; helps?: string[] | null }): Rejected | undefined {
    const document = this.#parts.document()
    const line = lines?.find((asked) => !document.lines.some(({ id }) => id === asked))
    if (line !== undefined) return reject('line-unknown', { line })
    const help = helps?.find((asked) => !document.helps?.some(({ id }) => id === asked))
    return help === undefined ? undefined : reject('help-unknown', { help })
  }

  #isLastAdmin(row: AccountRow): boolean {
    const admins = [...this.#parts.register.accounts.values()].filter(({ role, endedAt }) => role === 'admin' && endedAt === undefined)
    return row.role === 'admin' && admins.every(({ id }) => id === row.id)
  }

  async #hashes({ pin, password }: { pin?: string | null; password?: string | null }) {
    const { secrets } = this.#parts
    return {
      ...(typeof pin === 'string' && { pinHash: await secrets.hash(pin) }),
      ...(typeof password === 'string' && { passwordHash: await secrets.hash(password) }),
    }
  }

  #repeated(row: AccountRow, { by, key, request }: Pressed): Act<OneAccount> | Rejected {
    if (row.change.key === key && row.change.request !== request) return reject('key-reused')
    return { by, events: [], changes: [], answer: { account: this.#told(row) } }
  }

  #told(row: AccountRow): AccountAnswer {
    const { id, name, employer, role, lines, helps, lastUsedAt, lastCounter, endedAt, until } = row
    const { register } = this.#parts
    const where = register
      .sessionsOf(id)
      .filter((session) => this.#sessions.isAlive(session))
      .map(({ device, usedAt }) => ({ device, counter: device === undefined ? undefined : register.devices.get(device)?.counter, usedAt }))
    return {
      id,
      name,
      employer,
      role,
      lines,
      helps,
      hasPin: row.pinHash !== undefined,
      hasPassword: row.passwordHash !== undefined,
      lastUsedAt,
      lastCounter,
      endedAt,
      until,
      ...(until !== undefined && { isOpened: row.passHash !== undefined }),
      where,
    }
  }
}

function weakness({ pin, password }: { pin?: string | null; password?: string | null }): Rejected | undefined {
  if (typeof pin === 'string' && isWeakPin(pin)) return reject('pin-weak')
  if (typeof password === 'string' && isWeakPassword(password)) return reject('password-weak', { lengthMin: PASSWORD_LENGTH_MIN })
  return undefined
}

function changedRow(
  row: AccountRow,
  body: ChangeAccount,
  hashes: Pick<AccountRow, 'pinHash' | 'passwordHash'>,
  { key, request }: Pressed,
): AccountRow {
  const { name = row.name, employer = row.employer, role = row.role, lines = row.lines, helps = row.helps } = body
  return {
    ...row,
    name: name.normalize('NFC'),
    employer,
    role,
    lines: lines ?? undefined,
    helps: helps ?? undefined,
    // An admin has none: whoever becomes one loses it.
    pinHash: body.pin === null || role === 'admin' ? undefined : (hashes.pinHash ?? row.pinHash),
    passwordHash: body.password === null ? undefined : (hashes.passwordHash ?? row.passwordHash),
    change: { key, request },
  }
}

const secretsOf = ({ pinHash, passwordHash }: AccountRow): ('pin' | 'password')[] => [
  ...(pinHash === undefined ? [] : ['pin' as const]),
  ...(passwordHash === undefined ? [] : ['password' as const]),
]

const pinOfAdmin = reject('request-malformed', {
  vi: { where: 'pin', fault: 'không dùng cho quản trị, hãy đặt mật khẩu' },
  en: { where: 'pin', fault: 'is not for an admin, set a password' },
})
const adminWithout = reject('request-malformed', {
  vi: { where: 'password', fault: 'bắt buộc với quản trị' },
  en: { where: 'password', fault: 'is needed for an admin' },
})
