// The keyboard of the console: which key means which intent, in which situation. Pure; the page only passes key presses through.
import { type Ending, endings } from './outcomes.ts'
import type { Situation } from './situation.ts'

/** Acts that are told by one press, without particulars. */
export type PlainAct = 'open' | 'call-next' | 'start' | 'recall' | 'no-show' | 'help'

/** What the officer wants. `ask` opens a dialog; `finish` without a chosen ending becomes the question how it ended. */
export type Intent =
  | { do: 'act'; act: PlainAct }
  | { do: 'ask'; dialog: DialogAct; about?: string }
  | { do: 'choose'; ending: Ending }
  | { do: 'finish'; callsNext: boolean }
  | { do: 'swap' }
  | { do: 'slip' }

/** Acts that first open a dialog. `about` of an intent: the number or snag it is opened for. */
export type DialogAct =
  | 'hold'
  | 'transfer'
  | 'urgent'
  | 'returned'
  | 'cancel'
  | 'close'
  | 'pause'
  | 'snag'
  | 'solve'
  | 'errand'
  | 'incidents'
  | 'other'

/** A key press, stripped of the browser. */
export interface KeyPress {
  key: string
  isRepeat: boolean
  hasModifier: boolean
  /** In a field for text: letters and digits belong to the text. */
  isInText: boolean
  /** On a button or link reached by Tab: Space and Enter are its own. */
  isOnControl: boolean
}

/** The letters, the same in every situation where they mean something. They stand on the buttons. */
export const letters = {
  start: 'S',
  recall: 'R',
  'no-show': 'N',
  finish: 'F',
  hold: 'H',
  transfer: 'T',
  urgent: 'U',
  cancel: 'X',
  returned: 'B',
  pause: 'P',
  close: 'C',
  snag: 'M',
  errand: 'V',
  incidents: 'I',
  help: 'G',
  other: 'K',
  swap: 'D',
  slip: 'Y',
} as const

const act = (name: PlainAct): Intent => ({ do: 'act', act: name })
const ask = (dialog: DialogAct): Intent => ({ do: 'ask', dialog })

/** The intent of the one green button: what Space and Enter do. */
const main: Record<Situation, Intent | undefined> = {
  closed: act('open'),
  paused: act('open'),
  idle: act('call-next'),
  nobody: undefined,
  called: act('start'),
  serving: { do: 'finish', callsNext: true },
}

/** Whatever the counter does. */
const always = { I: ask('incidents'), D: { do: 'swap' }, Y: { do: 'slip' } } as const
const open = { ...always, G: act('help'), K: ask('other') }
const free = { ...open, U: ask('urgent'), P: ask('pause'), C: ask('close'), B: ask('returned'), H: ask('returned'), M: ask('solve') }
const ticket = {
  ...open,
  M: ask('snag'),
  H: ask('hold'),
  T: ask('transfer'),
  U: ask('urgent'),
  B: ask('returned'),
  P: ask('pause'),
  C: ask('close'),
}
const byLetter: Record<Situation, Partial<Record<string, Intent>>> = {
  closed: { ...always, M: ask('solve') },
  paused: { ...open, P: act('open'), C: ask('close'), B: ask('returned'), M: ask('solve') },
  idle: free,
  nobody: free,
  called: { ...ticket, X: ask('cancel'), S: act('start'), R: act('recall'), N: act('no-show') },
  serving: { ...ticket, V: ask('errand'), F: { do: 'finish', callsNext: false } },
}

/** The intent of a key press, or nothing: held keys, shortcuts of the browser and typing in a field never mean anything. */
export function intentOf(press: KeyPress, situation: Situation): Intent | undefined {
  if (press.isRepeat || press.hasModifier || press.isInText) return undefined
  if (press.key === ' ' || press.key === 'Enter') return press.isOnControl ? undefined : main[situation]
  if (situation === 'serving') {
    const chosen = endings.find(({ digit }) => digit === press.key)
    if (chosen) return { do: 'choose', ending: chosen.ending }
  }
  return byLetter[situation][press.key.toUpperCase()]
}
