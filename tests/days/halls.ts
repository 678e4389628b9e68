// Centre documents for tests: the sample hall, a small one where people meet, a real ward's hours.
import { readFileSync } from 'node:fs'
import type { CentreDocument, Hours, Session } from '#contract/centre/document.ts'

/** The sample hall as it ships: 12 lines, 8 counters, 90 procedures, always open. */
export const sampleHall = (): CentreDocument => JSON.parse(readFileSync(new URL('../../centres/phuong-mau.json', import.meta.url), 'utf8'))

/** Four lines and four counters with an express counter, help and delays: small enough that tickets compete in every short day. */
export function smallHall(changes: Partial<CentreDocument> = {}): CentreDocument {
  const sample = sampleHall()
  const lines = sample.lines.filter((line) => ['CT', 'HT', 'DD', 'TK'].includes(line.id))
  const counter = (id: string) => {
    const found = sample.counters.find((one) => one.id === id)
    if (!found) throw new Error(`the sample hall has no counter ${id}`)
    return found
  }
  return {
    ...sample,
    lines,
    counters: [
      counter('1'),
      counter('2'),
      {
        ...counter('3'),
        lines: ['HT'],
        helps: [
          { line: 'CT', afterMinutes: 10 },
          { line: 'DD', afterMinutes: 20 },
        ],
      },
      { ...counter('8'), lines: ['TK', 'DD'], helps: [{ line: 'CT', afterMinutes: 5 }] },
    ],
    procedures: sample.procedures.filter((procedure) => lines.some((line) => line.id === procedure.line)),
    ...changes,
  }
}

const morning: Session = { issueFrom: '07:00', serveFrom: '07:30', issueUntil: '11:10', serveUntil: '11:30' }
const afternoon: Session = { issueFrom: '13:00', serveFrom: '13:30', issueUntil: '16:40', serveUntil: '17:00' }

/** The hours of a real ward: two sessions, Saturday morning, a holiday and a make-up day. */
export const wardHours: Hours = {
  weekdays: {
    monday: [morning, afternoon],
    tuesday: [morning, afternoon],
    wednesday: [morning, afternoon],
    thursday: [morning, afternoon],
    friday: [morning, afternoon],
    saturday: [morning],
    sunday: [],
  },
  days: [
    { day: '2027-02-05', sessions: [], why: { vi: 'Tết Nguyên đán' } },
    { day: '2026-11-29', sessions: [morning, afternoon] },
  ],
}
