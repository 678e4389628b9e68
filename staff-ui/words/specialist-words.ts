// The specialist's dictionary: loaded only where that page is opened.
import { useContext } from 'react'
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './specialist.en.ts'
import { vi } from './specialist.vi.ts'
import { LanguageContext } from './words.ts'

export const specialistWords = makeWords(vi, en)

/** The words, in the language of the page. */
export function useSpecialistWords() {
  const language = useContext(LanguageContext)
  return { t: specialistWords(language), language }
}
