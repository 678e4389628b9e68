// What somebody who is back shows at the machine: the code of their ticket, its number, or the code of a return slip. Pure.

export type Shown = { ticket: string } | { number: string } | { reentry: string }

/** Signs of a return slip's code: without 0, O, 1 and I, which are mistaken for one another. Eight of them are always a code: no hall
 *  gives a million numbers a day. */
const CODE = /^[2-9A-HJ-NP-Z]{8}$/
const NUMBER = /^[A-Z0-9]{2,7}$/
/** A ticket's page: what the QR of its slip leads to. */
const PAGE = /\/t\/([A-Za-z0-9_-]{22})(?:[?#/]|$)/

/** Of what was scanned or typed; `undefined` where it can be none of them. Spaces, hyphens and case are forgiven. */
export function shownAs(text: string): Shown | undefined {
  const page = PAGE.exec(text)?.[1]
  if (page !== undefined) return { ticket: page }
  const plain = text.toUpperCase().replace(/[\s-]/g, '')
  if (CODE.test(plain)) return { reentry: plain }
  return NUMBER.test(plain) ? { number: plain } : undefined
}

/** The machine has no keyboard but the scanner: a pause only tells one scan from what was there before. @unit ms */
const SCAN_GAP_MAX_MS = 500
const SCAN_LENGTH_MIN = 4

/** Gathers what a scanner types: keys that follow each other closely, ended by Enter. Answers the text with the Enter that ends it. */
export function makeScan(): (key: string, atMs: number) => string | undefined {
  let text = ''
  let lastMs = Number.NEGATIVE_INFINITY
  return (key, atMs) => {
    const isClose = atMs - lastMs <= SCAN_GAP_MAX_MS
    lastMs = atMs
    if (!isClose) text = ''
    if (key === 'Enter') {
      const scanned = text.length >= SCAN_LENGTH_MIN ? text : undefined
      text = ''
      return scanned
    }
    // Shift and its like have names of several letters.
    if (key.length === 1) text += key
    return undefined
  }
}
