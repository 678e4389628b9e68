// What stands on a slip, before anything is measured. Texts are final: the caller chose the language and formatted the times.

export interface SlipContent {
  language: 'vi' | 'en'
  /** Two lines of the head: what the centre is, and its own name. */
  kind: string
  centre: string
  number: string
  /** What people call it, large; the official name and the line below. */
  title: string
  official?: string
  line: string
  /** `9:42` and `24/11/2026`, in the centre's zone. */
  time: string
  date: string
  /** People with an earlier place; missing where the ticket waits no more. */
  ahead?: number
  /** `20–30`, or missing where nothing honest can be said. @unit minutes */
  waitMinutes?: string
  documents: string[]
  /** The 15:00 rule, where it applies. */
  sameDay?: string
  /** What the QR leads to. */
  page: string
  /** After how many calls a ticket counts as missed, for the closing sentence; missing: said without a figure. */
  callsBeforeNoShow?: number
  /** Sample data: said on the slip too, so that nobody takes it for a real one. */
  isSample: boolean
}

/** The paper: its printable width in dots and the printer's resolution. */
export interface Paper {
  widthMm: 80 | 58
  /** @unit dots */
  widthDots: number
  dotsPerMm: number
}

/** 203 dpi is 8 dots a mm; 72 of 80 mm and 48 of 58 mm can be printed (docs/printing.md). */
export const papers: Record<'80' | '58', Paper> = {
  80: { widthMm: 80, widthDots: 576, dotsPerMm: 8 },
  58: { widthMm: 58, widthDots: 384, dotsPerMm: 8 },
}
