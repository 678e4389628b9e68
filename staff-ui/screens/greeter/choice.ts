// What a greeter chose for the person in front of them, and the order that follows from it. Pure.
import type { ClassId, LineId, ProcedureId, ReasonCode } from '#contract/basics.ts'
import type { ProcedureFound } from '#contract/commands/answers.ts'
import type { IssueTicket } from '#contract/commands/requests.ts'
import type { KioskLine } from '#contract/views/kiosk.ts'

/** What a number is taken for: a procedure, or a line where nobody knows yet which. `line` is missing where it gives no numbers. */
export interface Subject {
  procedure?: ProcedureFound
  line?: KioskLine
}

/** What belongs to the person, not to the procedure: kept while the greeter looks for the right one. */
export interface Choice {
  class?: ClassId | undefined
  files: number
  isOrganisation: boolean
  isLate: boolean
}

export const nothingChosen: Choice = { files: 1, isOrganisation: false, isLate: false }

/** The wire's own bound. */
export const FILES_MAX = 999

/** How a number leaves: on paper at a printer, or as a code on this screen. */
export type Way = 'print' | 'code'

interface More {
  printer?: string | undefined
  urgent?: ReasonCode | undefined
  language?: 'en' | undefined
}

/** What a subject is called on the wire. */
export function namedBy({ procedure, line }: Subject): { procedure: ProcedureId } | { line: LineId } {
  return procedure ? { procedure: procedure.id } : { line: line?.id ?? '' }
}

/** The body of the order: only what differs from an ordinary person with one file is said. */
export function orderOf(
  what: { procedure: ProcedureId } | { line: LineId } | { reentry: string },
  choice: Choice,
  more: More,
): IssueTicket {
  return {
    ...what,
    ...(choice.class !== undefined && { priority: choice.class }),
    ...(choice.files > 1 && { files: choice.files }),
    ...(choice.isOrganisation && { isOrganisation: true }),
    ...(choice.isLate && { isLate: true }),
    ...(more.printer !== undefined && { printer: more.printer }),
    ...(more.urgent !== undefined && { urgent: more.urgent }),
    ...(more.language !== undefined && { language: more.language }),
  }
}

/** Eight letters and digits, however they are typed: `abcd-2345` is `ABCD2345`. */
export const REENTRY_LENGTH = 8
export const reentryOf = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, REENTRY_LENGTH)
