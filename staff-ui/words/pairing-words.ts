// The dictionary of the pairing page, by language.
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './pairing.en.ts'
import { vi } from './pairing.vi.ts'

export const pairingWords = makeWords(vi, en)
