// The staff pages' dictionary by language, handed down to the components.
import { createContext, useContext } from 'react'
import { type Language, makeWords } from '#ui-kit/words/words.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** The words in a language. */
export const staffWords = makeWords(vi, en)

/** The language of this page: Vietnamese, unless the address says `?l=en`. */
export const languageOf = (search: string): Language => (new URLSearchParams(search).get('l') === 'en' ? 'en' : 'vi')

export const LanguageContext = createContext<Language>('vi')

/** The words, in the language of the page. */
export function useWords() {
  const language = useContext(LanguageContext)
  return { t: staffWords(language), language }
}
