// Which counter has which line: changes of a centre document, each giving a new one, and what stands there in one sentence's worth of facts.
import type { CentreDocument, CounterSettings } from '#contract/centre/document.ts'

/** Help delays offered. @unit min */
export const helpMinutes = [0, 3, 5, 10, 15, 20] as const
export const HELP_MINUTES = 5

const withCounter = (document: CentreDocument, id: string, edit: (counter: CounterSettings) => CounterSettings): CentreDocument => ({
  ...document,
  counters: document.counters.map((counter) => (counter.id === id ? edit(counter) : counter)),
})

/** The line becomes the counter's own, last in its order; it helps with it no longer. Where nobody had it, numbers are given for it again. */
export function addLine(document: CentreDocument, counter: string, line: string): CentreDocument {
  const isNew = !servedLines(document).has(line)
  const added = withCounter(document, counter, (one) => ({
    ...one,
    lines: [...one.lines, line],
    helps: one.helps.filter((help) => help.line !== line),
  }))
  return isNew ? issuing(added, line, true) : added
}

export const dropLine = (document: CentreDocument, counter: string, line: string): CentreDocument =>
  withCounter(document, counter, (one) => ({ ...one, lines: one.lines.filter((own) => own !== line) }))

/** The line is called first here. */
export const putFirst = (document: CentreDocument, counter: string, line: string): CentreDocument =>
  withCounter(document, counter, (one) => ({ ...one, lines: [line, ...one.lines.filter((own) => own !== line)] }))

/** The counter helps with the line, and sees its people so many minutes later. */
export const setHelp = (document: CentreDocument, counter: string, line: string, afterMinutes: number): CentreDocument =>
  withCounter(document, counter, (one) => ({
    ...one,
    helps: one.helps.some((help) => help.line === line)
      ? one.helps.map((help) => (help.line === line ? { line, afterMinutes } : help))
      : [...one.helps, { line, afterMinutes }],
  }))

export const dropHelp = (document: CentreDocument, counter: string, line: string): CentreDocument =>
  withCounter(document, counter, (one) => ({ ...one, helps: one.helps.filter((help) => help.line !== line) }))

/** Whether the kiosk gives numbers for a line. */
export const issuing = (document: CentreDocument, line: string, issues: boolean): CentreDocument => ({
  ...document,
  lines: document.lines.map((one) => (one.id === line ? { ...one, issues } : one)),
})

/** One counter more, with the next sign, still without a line. */
export function addCounter(document: CentreDocument): { document: CentreDocument; id: string } {
  const taken = new Set(document.counters.flatMap(({ id, sign }) => [id, sign]))
  let n = document.counters.length + 1
  while (taken.has(String(n))) n += 1
  const id = String(n)
  const counter: CounterSettings = {
    id,
    name: { vi: `Quầy ${id}`, en: `Counter ${id}` },
    sign: id,
    lines: [],
    helps: [],
    isAccessible: false,
    direction: 'ahead',
  }
  return { document: { ...document, counters: [...document.counters, counter] }, id }
}

export const dropCounter = (document: CentreDocument, id: string): CentreDocument => ({
  ...document,
  counters: document.counters.filter((counter) => counter.id !== id),
})

const servedLines = ({ counters }: CentreDocument) => new Set(counters.flatMap(({ lines }) => lines))

export interface Coverage {
  lineCount: number
  /** Lines that give numbers and that no counter has. */
  unserved: string[]
  /** Lines that two counters or more have. */
  twice: string[]
  /** Counters without a line of their own. */
  empty: string[]
}

export function coverage(document: CentreDocument): Coverage {
  const served = servedLines(document)
  const countOf = (line: string) => document.counters.filter(({ lines }) => lines.includes(line)).length
  return {
    lineCount: document.lines.filter(({ issues }) => issues).length,
    unserved: document.lines.filter(({ id, issues }) => issues && !served.has(id)).map(({ id }) => id),
    twice: document.lines.filter(({ id }) => countOf(id) > 1).map(({ id }) => id),
    empty: document.counters.filter(({ lines }) => lines.length === 0).map(({ id }) => id),
  }
}
