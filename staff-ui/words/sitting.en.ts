// The same in English.
import type { SittingWords } from './sitting.vi.ts'

export const en: SittingWords = {
  title: (sign) => `Who sits at counter ${sign}?`,
  'title-swap': (sign) => `Who takes over counter ${sign}?`,
  hint: 'Choose your name, then enter the PIN.',
  swap: 'Hand over',
  'swap-from': (name) => `Sitting here: ${name}. The new one enters a PIN and it is done.`,
  'no-names': 'Nobody may sit at this counter yet',
  'no-names-do': 'Ask the admin to add an officer with a PIN for the lines of this counter.',
  asking: 'Looking for names',
  pin: 'PIN, 6 digits',
  'pin-idle': 'Not used for a while. Enter the PIN to go on.',
  digits: (count) => `${count} of 6 digits entered`,
  erase: 'Erase',
  others: 'Somebody else',
}
