// The ledger page's dictionary: apart from the console's, since it is loaded only where the ledger is opened.
import { useContext } from 'react'
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './ledger.en.ts'
import { vi } from './ledger.vi.ts'
import { LanguageContext } from './words.ts'

const ledgerWords = makeWords(vi, en)

/** The words, in the language of the page. */
export function useLedgerWords() {
  const language = useContext(LanguageContext)
  return { t: ledgerWords(language), language }
}
