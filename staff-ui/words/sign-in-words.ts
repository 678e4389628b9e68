// The dictionary of signing in and out: before every staff page, so it is small.
import { useContext } from 'react'
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './sign-in.en.ts'
import { vi } from './sign-in.vi.ts'
import { LanguageContext } from './words.ts'

const signInWords = makeWords(vi, en)

/** The words, in the language of the page. */
export const useSignInWords = () => signInWords(useContext(LanguageContext))
