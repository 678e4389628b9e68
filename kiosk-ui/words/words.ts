// The kiosk's dictionary, by language.
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './kiosk.en.ts'
import { vi } from './kiosk.vi.ts'

export const wordsOf = makeWords(vi, en)
