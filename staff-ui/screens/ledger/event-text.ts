// An event in words: its name, and each thing that was written, as people read it.
import type { Because, Outcome } from '#contract/basics.ts'
import type { LedgerEvent } from '#contract/views/ledger.ts'
import type { Language } from '#ui-kit/words/words.ts'
import type { LedgerWords } from '../../words/ledger.vi.ts'
import type { useNames } from './day.ts'

/** `Mời`, `Mời lại, lần 2`; a name this page does not know stays as it was written. */
export function eventName({ event }: LedgerEvent, t: LedgerWords): string {
  if (event.type === 'ticket-called' && (event.attempt ?? 1) > 1) return t.recalled(event.attempt ?? 1)
  return t.event[event.type] ?? event.type
}

/** The counter an event names, or nothing. */
export const counterOf = ({ event }: LedgerEvent): string | undefined => event.counter

/** What was written, name and value, in the order it was stored; what the heading says already is left out. */
export function particulars(
  { event }: LedgerEvent,
  t: LedgerWords,
  language: Language,
  names: ReturnType<typeof useNames>,
): { name: string; value: string }[] {
  return Object.entries(event)
    .filter(([name]) => name !== 'seq' && name !== 'at' && name !== 'type')
    .map(([name, value]) => ({ name: t.field[name] ?? name, value: valueText(name, value, t, language, names) }))
}

function valueText(name: string, value: unknown, t: LedgerWords, language: Language, names: ReturnType<typeof useNames>): string {
  if (typeof value === 'number') return /(At|Until)$|^to$/.test(name) ? names.clockSeconds(value) : String(value)
  if (value === true) return t.yes
  if (Array.isArray(value)) {
    if (name === 'carried') return t.tickets(value.length)
    return value.map((one) => (name === 'lines' ? names.lineName(String(one), language) : String(one))).join(', ')
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  if (name === 'by') return value === 'clock' ? t['by-clock'] : value
  if (name === 'line') return names.lineName(value, language)
  if (name === 'counter' || name === 'boundTo') return names.sign(value)
  if (name === 'because') return t.because[value as Because] ?? value
  if (name === 'outcome') return t.outcome[value as Outcome] ?? value
  return value
}
