// All rows in memory, a few hundred: who a pass or a token is for is answered without asking the disk. Changes come only from the journal,
// after the disk has them.
import type { AccountId } from '#contract/basics.ts'
import type { AccountRow, CentreRow, DeviceRow, Kind, OriginRow, RowChange, Rows, SessionRow } from '#server/people/rows.ts'

export class Register {
  readonly accounts = new Map<AccountId, AccountRow>()
  readonly devices = new Map<string, DeviceRow>()
  readonly sessions = new Map<string, SessionRow>()
  readonly origins = new Map<string, OriginRow>()
  readonly centres = new Map<string, CentreRow>()
  /** By hash of the pass. */
  readonly #devicesByPass = new Map<string, DeviceRow>()
  readonly #greetersByPass = new Map<string, AccountRow>()

  /** Everything anew, as the disk has it. */
  load(records: readonly { kind: string; id: string; value: string }[]): void {
    for (const map of [this.accounts, this.devices, this.sessions, this.origins, this.centres, this.#devicesByPass, this.#greetersByPass])
      map.clear()
    for (const { kind, id, value } of records) {
      // Rows of other kinds belong to others.
      if (isKind(kind)) this.apply([{ kind, id, row: JSON.parse(value) as Rows[Kind] } as RowChange])
    }
  }

  apply(changes: readonly RowChange[]): void {
    for (const change of changes) {
      if (change.kind === 'document') continue
      if (change.kind === 'account') this.#index(this.#greetersByPass, this.accounts.get(change.id), change.row)
      if (change.kind === 'device') this.#index(this.#devicesByPass, this.devices.get(change.id), change.row)
      const rows = this.#rows(change.kind)
      if (change.row) rows.set(change.id, change.row)
      else rows.delete(change.id)
    }
  }

  deviceByPass(hash: string): DeviceRow | undefined {
    return this.#devicesByPass.get(hash)
  }

  greeterByPass(hash: string): AccountRow | undefined {
    return this.#greetersByPass.get(hash)
  }

  /** Who may still sign in under this name, whatever its case and form. */
  accountNamed(name: string): AccountRow | undefined {
    const asked = nameKey(name)
    return [...this.accounts.values()].find((row) => row.endedAt === undefined && row.until === undefined && nameKey(row.name) === asked)
  }

  sessionsOf(account: AccountId): SessionRow[] {
    return [...this.sessions.values()].filter((session) => session.account === account)
  }

  sessionsOn(device: string): SessionRow[] {
    return [...this.sessions.values()].filter((session) => session.device === device)
  }

  #rows(kind: Kind): Map<string, Rows[Kind]> {
    const rows = { account: this.accounts, device: this.devices, session: this.sessions, origin: this.origins, centre: this.centres }[kind]
    return rows as Map<string, Rows[Kind]>
  }

  #index<Row extends { passHash?: string }>(byPass: Map<string, Row>, former: Row | undefined, row: Row | null): void {
    if (former?.passHash !== undefined) byPass.delete(former.passHash)
    if (row?.passHash !== undefined) byPass.set(row.passHash, row)
  }
}

/** A name as it is compared: no two people differ only in capitals, spaces or how a keyboard composes accents. */
export const nameKey = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi')

const isKind = (kind: string): kind is Kind => ['account', 'device', 'session', 'origin', 'centre'].includes(kind)
