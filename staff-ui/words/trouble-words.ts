// The console's dictionary for trouble: loaded with the console only.
import { useContext } from 'react'
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './trouble.en.ts'
import { vi } from './trouble.vi.ts'
import { LanguageContext } from './words.ts'

const troubleWords = makeWords(vi, en)

/** The words for trouble, in the language of the page. */
export const useTroubleWords = () => troubleWords(useContext(LanguageContext))
