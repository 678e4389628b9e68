// A named example of the TV: written once, it feeds the picture tour and the tests.
import type { ReactElement } from 'react'
import type { Measure } from '../fit/measure.ts'
import type { Panel } from '../fit/sizes.ts'

/** Draws a page in one state; the panel and how wide letters are come from whoever shows it. */
export type Example = (shown: { panel: Panel; measure: Measure }) => ReactElement
export type Examples = Record<string, Example>
