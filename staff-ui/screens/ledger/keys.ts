// The keyboard of the ledger: which key means what. Pure; the page only passes key presses through.
import type { LedgerViewName } from '#contract/views/ledger.ts'

export type Intent =
  | { do: 'step'; by: number }
  | { do: 'go'; to: 'first' | 'last' }
  | { do: 'type'; letter: string }
  | { do: 'erase' }
  | { do: 'find' }
  | { do: 'clear' }
  | { do: 'next-view' }
  | { do: 'show-view'; view: LedgerViewName }
  | { do: 'retype'; text: string }
  | { do: 'help' }
  | { do: 'save' }
  | { do: 'focus-number' }

/** A key press, stripped of the browser. */
export interface KeyPress {
  key: string
  hasModifier: boolean
  /** In the field of the number: letters and digits belong to it. */
  isInText: boolean
  /** On a button or link reached by Tab: Space and Enter are its own. */
  isOnControl: boolean
}

const PAGE_STEPS = 10

const steps: Record<string, Intent> = {
  ArrowUp: { do: 'step', by: -1 },
  ArrowDown: { do: 'step', by: 1 },
  PageUp: { do: 'step', by: -PAGE_STEPS },
  PageDown: { do: 'step', by: PAGE_STEPS },
  Escape: { do: 'clear' },
}
const outsideText: Record<string, Intent> = {
  ArrowLeft: { do: 'step', by: -1 },
  ArrowRight: { do: 'step', by: 1 },
  Home: { do: 'go', to: 'first' },
  End: { do: 'go', to: 'last' },
  Backspace: { do: 'erase' },
  '?': { do: 'help' },
  '/': { do: 'focus-number' },
}
const letters: Record<string, Intent> = {
  J: { do: 'step', by: -1 },
  K: { do: 'step', by: 1 },
  V: { do: 'next-view' },
  E: { do: 'save' },
}

/** The intent of a key press, or nothing. @param typed what stands in the field of the number: while there is something, letters go on with it. */
export function intentOf(press: KeyPress, typed: string): Intent | undefined {
  const { key, hasModifier, isInText, isOnControl } = press
  if (hasModifier) return undefined
  if (key === 'Enter') return typed !== '' && (isInText || !isOnControl) ? { do: 'find' } : undefined
  if (steps[key]) return steps[key]
  if (isInText) return undefined
  if (outsideText[key]) return outsideText[key]
  if (/^\d$/.test(key) || (typed !== '' && /^[A-Za-z]$/.test(key))) return { do: 'type', letter: key.toUpperCase() }
  return letters[key.toUpperCase()]
}
