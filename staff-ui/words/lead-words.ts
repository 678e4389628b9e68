// The lead's dictionary: loaded only where that page is opened.
import { useContext } from 'react'
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './lead.en.ts'
import { vi } from './lead.vi.ts'
import { LanguageContext } from './words.ts'

export const leadWords = makeWords(vi, en)

/** The words, in the language of the page. */
export function useLeadWords() {
  const language = useContext(LanguageContext)
  return { t: leadWords(language), language }
}
