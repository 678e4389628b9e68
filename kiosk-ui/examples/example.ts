// A named example of a screen: written once, it feeds the picture tour and the tests.
import type { ReactNode } from 'react'
import type { Shown } from '../frame/frame.tsx'

/** Shows a screen in one state; the panel, the language and the letters come from whoever shows it. */
export type Example = (shown: Shown) => ReactNode
export type Examples = Record<string, Example>

/** Nothing happens when an example is touched. */
export const nothing = () => undefined
