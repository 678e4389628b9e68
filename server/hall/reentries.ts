// Codes of return slips: who was asked for more papers comes back with one, and needs to explain nothing. They outlive the day, so they are
// plain rows, written in the same commit as the events they come from.
import { hash } from 'node:crypto'
import { type Static, Type } from 'typebox'
import { Check } from 'typebox/value'
import { Day, LineId, ProcedureId, type TicketId, TicketNumber } from '#contract/basics.ts'
import type { ErasableRow, Ledger, RecordChange } from '#ledger/ledger.ts'
import type { Ending } from '#queue/commands.ts'
import type { Command } from '#queue/decide/decide.ts'
import { type Rejection, reject } from '#queue/decide/decision.ts'
import type { Hall, Ticket } from '#queue/hall.ts'
import { addDays } from '#queue/rules/working-day.ts'

const KIND = 'reentry'
/** In the erasable table: the code of a ticket's return slip, so that the slip can be printed again that day. */
export const REENTRY_CODE = 'reentry-code'
/** Where the document says nothing. @unit days */
const DAYS = 10
/** Without 0, O, 1 and I, which are mistaken for one another. Thirty-two signs, so eight are 40 bits. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 8

const Row = Type.Object(
  {
    line: LineId,
    procedure: Type.Optional(ProcedureId),
    number: TicketNumber,
    missing: Type.Array(Type.Integer()),
    until: Day,
    usedOn: Type.Optional(Day),
  },
  { additionalProperties: false },
)
type Row = Static<typeof Row>

/** What an accepted command makes of the codes. */
export interface ReentryChanges {
  records: RecordChange[]
  erasable: ErasableRow[]
  /** The code that was made, and the ticket it was made for. */
  made?: { ticket: TicketId; code: string; until: Day }
}

export class Reentries {
  readonly #ledger: Ledger
  #rows = new Map<string, Row>()

  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  /** Reads the rows; again after a commit that the disk refused. */
  async load(): Promise<void> {
    this.#rows = new Map()
    for (const { kind, id, value } of await this.#ledger.records()) {
      const row: unknown = kind === KIND ? JSON.parse(value) : undefined
      if (Check(Row, row)) this.#rows.set(id, row)
    }
  }

  /** A command with a code as the one it stands for; others as they are. Rejects `reentry-unknown`, `reentry-used`. */
  resolve(command: Command, day: Day | null): Command | Rejection {
    if (command.type !== 'issue-ticket' || command.reentry === undefined) return command
    const row = this.#rows.get(idOf(command.reentry))
    if (!row || day === null || row.until < day) return reject('reentry-unknown')
    if (row.usedOn !== undefined) return reject('reentry-used')
    const { line, procedure } = row
    return { ...command, ...(procedure === undefined ? { line } : { procedure }), isReentry: true }
  }

  /** What a command that was accepted changes; applied here at once, since the next command is decided on it. `hall` is the state after it. */
  accept(hall: Hall, command: Command, drawn: { ticket: string }): ReentryChanges {
    const used = command.type === 'issue-ticket' && command.isReentry ? idOf(command.reentry ?? '') : undefined
    if (used !== undefined)
      return { records: [this.#set(used, { ...(this.#rows.get(used) as Row), usedOn: hall.day ?? '' })], erasable: [] }
    const left = endingIn(hall, command)
    if (!left || hall.day === null) return { records: [], erasable: [] }
    const { ticket, missing } = left
    const code = codeFrom(drawn.ticket)
    const until = addDays(hall.day, hall.centre.document.rules.reentryDays ?? DAYS)
    const row: Row = {
      line: ticket.line,
      ...(ticket.procedure !== undefined && { procedure: ticket.procedure }),
      number: ticket.number,
      missing: [...missing],
      until,
    }
    return {
      records: [...this.#dropOver(hall.day), this.#set(idOf(code), row)],
      erasable: [{ ticket: ticket.id, name: REENTRY_CODE, value: JSON.stringify({ code, until, missing }) }],
      made: { ticket: ticket.id, code, until },
    }
  }

  #set(id: string, row: Row): RecordChange {
    this.#rows.set(id, row)
    return { kind: KIND, id, value: JSON.stringify(row) }
  }

  /** Codes whose last day is over go with the next one that is made. */
  #dropOver(day: Day): RecordChange[] {
    const over = [...this.#rows].filter(([, { until }]) => until < day).map(([id]) => id)
    for (const id of over) this.#rows.delete(id)
    return over.map((id) => ({ kind: KIND, id, value: null }))
  }
}

/** The ticket a command ended for want of papers, and which. */
function endingIn(hall: Hall, command: Command): { ticket: Ticket; missing: readonly number[] } | undefined {
  const left: Ending | undefined = command.type === 'finish' ? command : command.type === 'call-next' ? command.leaving : undefined
  const id =
    command.type === 'finish' ? command.ticket : command.type === 'call-next' ? hall.counters.get(command.counter)?.last?.ticket : undefined
  const ticket = id === undefined ? undefined : hall.tickets.get(id)
  return ticket && left?.missing ? { ticket, missing: left.missing } : undefined
}

/** What is kept of a code: marks, spaces and case do not matter when it is typed. */
const idOf = (code: string): string => hash('sha256', `reentry ${code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')}`, 'base64url')

function codeFrom(random: string): string {
  const bytes = Buffer.from(random, 'base64url')
  return Array.from({ length: LENGTH }, (_, index) => SIGNS[(bytes[index] ?? 0) % SIGNS.length]).join('')
}
