// A named example of the ticket's page: written once, it feeds the picture tour and the tests.
import type { ReactElement } from 'react'
import type { Language } from '#ui-kit/words/words.ts'

/** Draws the page in one state, in the language of whoever shows it. */
export type Example = (language: Language) => ReactElement
export type Examples = Record<string, Example>
