// What one person has chosen. Wiped whole with the next person: nothing of it is kept anywhere. Pure.

import type { LineId } from '#contract/basics.ts'
import type { ProcedureFound, TicketIssued } from '#contract/commands/answers.ts'
import type { KioskLine } from '#contract/views/kiosk.ts'
import type { Language } from '#ui-kit/words/words.ts'
import type { Back } from './use-return.ts'

export type Page =
  | { name: 'start' }
  | { name: 'line'; line: LineId }
  | { name: 'search' }
  | { name: 'procedure'; line: LineId; procedure?: ProcedureFound | undefined; from: 'line' | 'search' | 'help' }
  | { name: 'help'; from: Page }
  /** Back from a hold or a no-show: to scan or type what stands on the slip; then what came of it. */
  | { name: 'return' }
  | { name: 'returned'; back: Back }
  | { name: 'number'; line: KioskLine; procedure?: ProcedureFound | undefined; issued: TicketIssued }

export interface Session {
  page: Page
  language: Language
  isLarge: boolean
  isLow: boolean
  /** Which page of tiles. */
  tilePage: number
  query: string
  /** What somebody who is back has typed. */
  typed: string
}

export const newSession: Session = {
  page: { name: 'start' },
  language: 'vi',
  isLarge: false,
  isLow: false,
  tilePage: 0,
  query: '',
  typed: '',
}

/** Nobody has touched anything: there is nothing to wipe. */
export function isUntouched(session: Session): boolean {
  return (
    session.page.name === 'start' &&
    session.language === 'vi' &&
    !session.isLarge &&
    !session.isLow &&
    session.tilePage === 0 &&
    session.query === ''
  )
}

/** Where *Quay lại* leads. */
export function pageBefore(page: Page): Page {
  switch (page.name) {
    case 'procedure':
      if (page.from === 'line') return { name: 'line', line: page.line }
      return page.from === 'search' ? { name: 'search' } : { name: 'help', from: { name: 'start' } }
    case 'help':
      return page.from
    default:
      return { name: 'start' }
  }
}
