// How large letters must be on this panel so that the last seat reads them: cap height in mm per metre, then px.

/** A TV as it hangs: the window's CSS px (whatever the device's pixel ratio), its diagonal and the last seat. */
export interface Panel {
  widthPx: number
  heightPx: number
  /** Diagonal of the screen, which the window fills. @unit inch */
  inches: number
  /** From the screen to the last seat. @unit m */
  metres: number
}

/** Least font sizes, in CSS px, unrounded: rounding down would be unreadable by a hair. */
export interface Sizes {
  numberPx: number
  recentPx: number
  textPx: number
  smallPx: number
}

/** @source EN 301 549 5.1.4 (0.7°) and ADA 703.5.5 meet at 12 mm per metre. */
export const capMmPerMetre = { number: 12, recent: 8, text: 6, small: 5 } as const

/** Height of a capital of Noto Sans, in em. */
export const CAP_EM = 0.714
/** Least height of a row of calls, in number fonts: the digits and 9 % air. */
export const ROW_EM = 1.09
/** Height of header and footer, in text fonts. */
export const BAR_EM = 1.41
/** More rows than this are not taken in at a glance. */
export const ROWS_MAX = 6

const MM_PER_INCH = 25.4

/** CSS px in a millimetre of glass. Works for 1080p, 2160p at any pixel ratio, and portrait: only the diagonals count. */
export function pxPerMm(panel: Panel): number {
  return Math.hypot(panel.widthPx, panel.heightPx) / (panel.inches * MM_PER_INCH)
}

/** The least sizes, times `scale` (≥ 1) where a board has room to be more generous. */
export function sizesFor(panel: Panel, scale = 1): Sizes {
  const px = (capMm: number) => (capMm * panel.metres * scale * pxPerMm(panel)) / CAP_EM
  return {
    numberPx: px(capMmPerMetre.number),
    recentPx: px(capMmPerMetre.recent),
    textPx: px(capMmPerMetre.text),
    smallPx: px(capMmPerMetre.small),
  }
}

/** Rows of calls that fit under each other, by height alone, at most six. */
export function rowsByHeight(sizes: Sizes, heightPx: number): number {
  return Math.max(0, Math.min(ROWS_MAX, Math.floor(heightPx / (ROW_EM * sizes.numberPx))))
}

/** Rows on this panel with or without a footer: the table of the look. */
export function rowsOf(panel: Panel, hasFooter: boolean): number {
  const sizes = sizesFor(panel)
  return rowsByHeight(sizes, panel.heightPx - BAR_EM * sizes.textPx * (hasFooter ? 2 : 1))
}
