// The one call that fills the screen: as large as the panel allows, on one line, or stacked where the panel stands upright. Pure.
import type { Measure } from './measure.ts'
import { type Panel, sizesFor } from './sizes.ts'

export interface NewCallLayout {
  isPortrait: boolean
  padPx: number
  /** Font of the number; the counter's plate is as high as this. */
  numberPx: number
  /** Font of "Mời số", "đến quầy" and the line's name; never under the least text size. */
  labelPx: number
  /** The line's plate goes before its name; both where not even the name fits. */
  line: 'plate and name' | 'name' | 'nothing'
  hasClock: boolean
}

/** Parts of the line in number fonts: gap, arrow, gap. */
export const NEW_CALL = { gapEm: 0.09, arrowEm: 0.21 } as const

const counterEm = (signEm: number) => Math.max(1, 0.94 * signEm + 0.32)

export function newCallLayoutOf(
  panel: Panel,
  call: { number: string; sign: string; lineName: string },
  clock: string,
  measure: Measure,
): NewCallLayout {
  const isPortrait = panel.heightPx > panel.widthPx
  const padPx = 0.036 * Math.max(panel.widthPx, 0.75 * panel.heightPx)
  const innerPx = panel.widthPx - 2 * padPx
  const numberEm = measure(call.number, 800)
  const plate = counterEm(measure(call.sign, 800))
  const sizes = sizesFor(panel)
  const wanted = isPortrait ? 0.06 * panel.heightPx : 0.106 * panel.heightPx
  const clockEm = measure(clock, 800)
  const nameEm = measure(call.lineName, 600)
  const lineEm = (line: NewCallLayout['line']) => (line === 'plate and name' ? 1.9 + nameEm : line === 'name' ? 0.9 + nameEm : 0)
  const fits = (line: NewCallLayout['line'], hasClock: boolean, px: number) =>
    px * (lineEm(line) + (hasClock && !isPortrait ? 0.6 + clockEm : 0)) <= innerPx
  const choices = [
    ['plate and name', true],
    ['plate and name', false],
    ['name', false],
    ['nothing', true],
  ] as const
  // First the labels as large as we like them, then at their least size.
  const labelPxFor = (line: NewCallLayout['line'], hasClock: boolean) =>
    [Math.max(sizes.textPx, wanted), sizes.textPx].find((px) => fits(line, hasClock, px))
  const [line, hasClock] = choices.find(([tried, withClock]) => labelPxFor(tried, withClock) !== undefined) ?? ['nothing', false]
  const labelPx = labelPxFor(line, hasClock) ?? sizes.textPx
  const restPx = 2 * padPx + 1.5 * labelPx + (line === 'nothing' && !hasClock ? 0 : 2.1 * labelPx)
  const heightPx = panel.heightPx - restPx
  const numberPx = isPortrait
    ? Math.min(innerPx / numberEm, innerPx / (plate + NEW_CALL.arrowEm + 3 * NEW_CALL.gapEm), (heightPx - 1.5 * labelPx) / 2.3)
    : Math.min(innerPx / (numberEm + plate + NEW_CALL.arrowEm + 2 * NEW_CALL.gapEm), heightPx / 1.15)
  return { isPortrait, padPx, numberPx, labelPx, line, hasClock }
}
