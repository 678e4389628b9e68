// The greeter's dictionary: apart from the console's, since it is loaded only on a greeter's phone or tablet.
import { useContext } from 'react'
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './greeter.en.ts'
import { vi } from './greeter.vi.ts'
import { LanguageContext } from './words.ts'

export type GreeterWords = typeof vi

export const greeterWords = makeWords(vi, en)

/** The words, in the language of the page. */
export function useGreeterWords() {
  const language = useContext(LanguageContext)
  return { t: greeterWords(language), language }
}
