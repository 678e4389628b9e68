// Words for snags, in the language of the page.
import { useContext } from 'react'
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './specialist-snag.en.ts'
import { type SnagWords, vi } from './specialist-snag.vi.ts'
import { LanguageContext } from './words.ts'

const snagWords = makeWords(vi, en)

export const useSnagWords = () => snagWords(useContext(LanguageContext))

/** What blocks the matter; a program may send codes of its own. */
export const reasonWords = (reason: string, t: SnagWords): string =>
  (t.reason as Partial<Record<string, string>>)[reason] ?? t['other-reason']
