// The signing desk's dictionary: loaded only where that page is opened.
import { useContext } from 'react'
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './signing.en.ts'
import { vi } from './signing.vi.ts'
import { LanguageContext } from './words.ts'

export const signingWords = makeWords(vi, en)

/** The words, in the language of the page. */
export function useSigningWords() {
  const language = useContext(LanguageContext)
  return { t: signingWords(language), language }
}
