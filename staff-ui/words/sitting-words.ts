// The dictionary of sitting down at a screen, by itself: wherever names and a PIN are asked.
import { useContext } from 'react'
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './sitting.en.ts'
import { vi } from './sitting.vi.ts'
import { LanguageContext } from './words.ts'

const sittingWords = makeWords(vi, en)

/** The words for sitting at a counter, in the language of the page. */
export const useSittingWords = () => sittingWords(useContext(LanguageContext))
