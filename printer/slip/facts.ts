// The facts of the moment: when the number was taken, how many wait before, how long that is likely to last.
import type { Measures } from './measures.ts'
import type { Sheet, TextStyle } from './sheet.ts'
import type { SlipContent } from './slip.ts'
import type { SlipWords } from './words.ts'

interface Fact {
  label: string
  value: string
  /** The value says it all: where the two stand on one line, the label is left out. */
  isSentence?: boolean
}

/** What is known, in the order it is printed. Nobody ahead is said in words; a wait is only promised away where no forecast speaks against it. */
export function factsOf(content: SlipContent, words: SlipWords): Fact[] {
  const { ahead, waitMinutes } = content
  const taken = { label: words.taken, value: content.time }
  if (ahead === undefined) return [taken]
  const isFree = ahead === 0 && (!waitMinutes || /^0\b/.test(waitMinutes))
  if (isFree) return [taken, { label: words.ahead, value: words.noWaiting, isSentence: true }]
  const before = { label: words.ahead, value: ahead === 0 ? words.nobody : words.people(ahead) }
  return waitMinutes ? [taken, before, { label: words.wait, value: words.minutes(waitMinutes) }] : [taken, before]
}

/** Columns as far as they fit the paper; what does not is said on lines of its own. The date stands under the time, or last. */
export function putFacts(sheet: Sheet, facts: Fact[], date: string, measures: Measures): void {
  const label: TextStyle = { weight: 'regular', size: measures.text }
  const value: TextStyle = { weight: 'bold', size: measures.value }
  const widths = facts.map((fact) => Math.max(sheet.measure(fact.label, label), sheet.measure(fact.value, value)))
  const columns = widths.slice(0, fitting(widths, measures.small, sheet.inner))
  const spare = sheet.inner - columns.reduce((sum, width) => sum + width, 0)
  const gap = Math.floor(Math.min(spare / Math.max(1, columns.length - 1), measures.text * 2.5))

  let x = sheet.left
  columns.forEach((width, index) => {
    const fact = facts[index]
    if (!fact) return
    sheet.put(fact.label, label, x, sheet.y)
    sheet.put(fact.value, value, x, sheet.y + sheet.lineHeight(label.size))
    x = Math.ceil(x + width + gap)
  })
  if (columns.length > 0) sheet.gap(sheet.lineHeight(label.size) + sheet.lineHeight(value.size))
  for (const fact of facts.slice(columns.length)) putLine(sheet, fact, label, value)
  sheet.paragraph(date, label)
}

/** How many columns, from the first, fit side by side. */
function fitting(widths: number[], gap: number, inner: number): number {
  let used = -gap
  let count = 0
  for (const width of widths) {
    used += gap + width
    if (used > inner) break
    count += 1
  }
  return count
}

/** Label and value on one line where they fit, else one under the other. */
function putLine(sheet: Sheet, fact: Fact, label: TextStyle, value: TextStyle): void {
  if (fact.isSentence) return sheet.paragraph(fact.value, value)
  const labelWidth = sheet.measure(`${fact.label} `, label)
  const isOneLine = labelWidth + sheet.measure(fact.value, value) <= sheet.inner
  if (!isOneLine) {
    sheet.paragraph(fact.label, label)
    return sheet.paragraph(fact.value, value)
  }
  const lower = sheet.ascent(value) - sheet.ascent(label) // one baseline for both sizes
  sheet.put(fact.label, label, sheet.left, sheet.y + lower)
  sheet.put(fact.value, value, Math.ceil(sheet.left + labelWidth), sheet.y)
  sheet.gap(sheet.lineHeight(value.size))
}
