// The ticket page's dictionary, by language.
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

export const phoneWords = makeWords(vi, en)
