// The dictionary of claiming a server and of the wizard: loaded only there.
import { useContext } from 'react'
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './claim.en.ts'
import { vi } from './claim.vi.ts'
import { LanguageContext } from './words.ts'

const claimWords = makeWords(vi, en)

/** The words, in the language of the page. */
export function useClaimWords() {
  const language = useContext(LanguageContext)
  return { t: claimWords(language), language }
}
