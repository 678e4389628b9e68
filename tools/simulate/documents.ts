// The halls that are simulated: the sample with the hours of a real ward, and a special zone with about forty counters made from it.
import { readFileSync } from 'node:fs'
import type { LineId } from '#contract/basics.ts'
import type { CentreDocument, CounterSettings, Hours, Session } from '#contract/centre/document.ts'
import { readCentre } from '#contract/centre/read.ts'
import { findProduct } from '#server/start/product.ts'

const morning: Session = { issueFrom: '07:00', serveFrom: '07:30', issueUntil: '11:10', serveUntil: '11:30' }
const afternoon: Session = { issueFrom: '13:00', serveFrom: '13:30', issueUntil: '16:40', serveUntil: '17:00' }
const whole = [morning, afternoon]
const hours: Hours = {
  weekdays: { monday: whole, tuesday: whole, wednesday: whole, thursday: whole, friday: whole, saturday: [morning], sunday: [] },
  days: [],
}

/** The sample hall with the hours of a real ward. */
export function ward(): CentreDocument {
  return { ...sample(), hours }
}

/**
 * A special zone: the sample's lines and procedures, and `count` counters. Each is a copy of one of the sample's; of each as many as its
 * share of the day's work needs (highest averages), one at least.
 * @param shares of the lines in the day's visits
 */
export function specialZone(count: number, shares: Readonly<Partial<Record<LineId, number>>>): CentreDocument {
  const from = sample()
  const work = (line: LineId) =>
    ((shares[line] ?? 0) * minutesOf(from, line)) / from.counters.filter(({ lines }) => lines.includes(line)).length
  const kinds = from.counters.map((kind) => ({ kind, work: kind.lines.reduce((sum, line) => sum + work(line), 0), has: 1 }))
  for (let left = count - kinds.length; left > 0; left -= 1) {
    const neediest = kinds.reduce((most, one) => (one.work / (one.has + 1) > most.work / (most.has + 1) ? one : most))
    neediest.has += 1
  }
  const copies = kinds.flatMap(({ kind, has }) => Array.from({ length: has }, () => kind))
  return {
    ...from,
    id: 'dac-khu-mau',
    name: { vi: 'Đặc khu Mẫu', en: 'Sample Special Zone' },
    hours,
    counters: copies.map((kind, index) => numbered(kind, index + 1, copies.length)),
  }
}

function numbered(kind: CounterSettings, n: number, count: number): CounterSettings {
  const id = String(n)
  const direction = n <= count / 3 ? 'left' : n <= (2 * count) / 3 ? 'ahead' : 'right'
  return { ...kind, id, sign: id, name: { vi: `Quầy ${id}`, en: `Counter ${id}` }, direction }
}

/** What a visit of a line takes on average; who collects a signed result is a visit of the line that gives results out. @unit minutes */
function minutesOf({ procedures, collectLine }: CentreDocument, line: LineId): number {
  const own = procedures.filter((procedure) => procedure.line === line)
  // The usual ones stand first and come most often (see the seed's arrivals).
  const weight = own.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0)
  const mean = own.reduce((sum, { typicalMinutes }, rank) => sum + typicalMinutes / (rank + 1), 0) / Math.max(weight, 1)
  return line === collectLine ? mean * 3 : mean
}

function sample(): CentreDocument {
  const read = readCentre(JSON.parse(readFileSync(findProduct().sampleFile, 'utf8')))
  if ('faults' in read) throw new Error('centres/phuong-mau.json has faults')
  return read.document
}
