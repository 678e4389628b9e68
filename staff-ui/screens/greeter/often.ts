// What this device gives numbers for most: its start page. Pure, but for the two lines that keep the counts in this browser.
import type { ProcedureFound } from '#contract/commands/answers.ts'

export type Counts = Readonly<Record<string, number>>

const KEY = 'moi-so.greeter.often'
const OFTEN_MAX = 8

/** The most asked first; filled up with the first procedure of each line, in the hall's order, and then with whatever is left. */
export function oftenOf(counts: Counts, procedures: readonly ProcedureFound[]): ProcedureFound[] {
  const asked = procedures.filter(({ id }) => (counts[id] ?? 0) > 0).sort((one, other) => (counts[other.id] ?? 0) - (counts[one.id] ?? 0))
  const lines = new Set<string>()
  const firsts = procedures.filter(({ line }) => !lines.has(line) && lines.add(line))
  return [...new Set([...asked, ...firsts, ...procedures])].slice(0, OFTEN_MAX)
}

export const counted = (counts: Counts, procedure: string): Counts => ({ ...counts, [procedure]: (counts[procedure] ?? 0) + 1 })

export function keptCounts(): Counts {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, number] => typeof entry[1] === 'number'))
  } catch {
    return {}
  }
}

export function keepCounts(counts: Counts): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(counts))
  } catch {
    // Storage is off: the start page keeps the hall's order.
  }
}
