// What the greeter's page knows and can do, handed down to its pieces: a picture for examples, wiring in `use-greeter.ts`.
import { createContext, useContext } from 'react'
import type { Instant, LineId, ProcedureId, ReasonCode } from '#contract/basics.ts'
import type { ProcedureFound, TicketIssued } from '#contract/commands/answers.ts'
import type { KioskView } from '#contract/views/kiosk.ts'
import type { Choice, Subject, Way } from './choice.ts'

/** A number this device gave last. */
export interface Issued {
  answer: TicketIssued
  /** What it was taken for, in a word. */
  name: string
  way: Way
  printer?: string | undefined
  isUrgent: boolean
  isLate: boolean
  isBlocked: boolean
}

/** Where the greeter is. */
export type Place = { at: 'search' } | { at: 'issued'; issued: Issued } | { at: 'find' } | { at: 'reentry' }

/** `undefined` while an answer is on its way. */
export type Results = { procedures: readonly ProcedureFound[]; count: number } | 'failed' | undefined

export interface Greeter {
  view: KioskView
  now: Instant
  lostSinceAt?: Instant | undefined
  /** The person or the card that greets here, and until when it holds. */
  name?: string | undefined
  until?: Instant | undefined
  printers: readonly string[]
  printer?: string | undefined
  place: Place
  query: string
  line?: LineId | undefined
  /** The result whose documents and acts are shown; missing: the first. `line`: the line itself. */
  open?: ProcedureId | undefined
  often: readonly ProcedureFound[]
  results: Results
  choice: Choice
  doing?: { act: 'take' | 'other'; isSlow: boolean } | undefined
  note?: { text: string; isTrouble: boolean } | undefined
  last?: Issued | undefined
  ask(query: string): void
  askAgain(): void
  chooseLine(line: LineId): void
  choose(procedure: ProcedureId): void
  change(part: Partial<Choice>): void
  choosePrinter(printer: string): void
  take(subject: Subject, way: Way, urgent?: ReasonCode): void
  takeAgain(code: string): void
  guide(subject: Subject): void
  undo(issued: Issued): void
  next(): void
  go(place: Place): void
}

export const GreeterContext = createContext<Greeter | undefined>(undefined)

export function useGreeterPage(): Greeter {
  const greeter = useContext(GreeterContext)
  if (!greeter) throw new Error('A piece of the greeter’s page stands outside its page.')
  return greeter
}

/** Taken by mistake: given back on this screen within a minute. */
export const UNDO_SECONDS = 60
