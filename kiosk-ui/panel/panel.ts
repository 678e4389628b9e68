// The panel in millimetres: what fits, and how large letters are. Pure; CSS gets the results as custom properties.

/** How the page is laid out. `low`: everything to touch lies below the middle, for seated people and children. */
export type Layout = 'portrait' | 'wide' | 'compact' | 'low'

export interface Panel {
  layout: Layout
  isLandscape: boolean
  /** An upright panel under 230 mm: no room for the hall's long name, the date, two columns. */
  isNarrow: boolean
  pxPerMm: number
  widthMm: number
  heightMm: number
  /** Whether there is enough glass below the middle for `low`. */
  canLower: boolean
  /** Font sizes. @unit px */
  letters: { small: number; body: number; name: number; title: number; action: number }
  /** Tiles a page of the start screen, in two columns (one with larger letters, four in a low wide page). */
  tiles: { columns: number; rows: number }
  /** A key's side on our keyboard: 20 mm where they fit, else 16. */
  keyMm: 16 | 20
}

/** Cap heights in mm; of Noto Sans a capital is 0.714 of the font size. */
const CAP = 0.714
const KIOSK = { small: [5, 28], body: [6, 34], name: [6.7, 38], title: [12.5, 71], action: [15, 85] } as const
/** A tablet is read nearer: letters shrink, targets do not. */
const TABLET = { small: [3.3, 27], body: [3.64, 30], name: [4, 33], title: [6.2, 51], action: [7.3, 60] } as const
const TABLET_INCHES_MAX = 13
const NARROW_MM = 230

// What a page takes itself for until somebody says: a full HD kiosk is 21.5″, a panel with fewer pixels a tablet of 10.1″.
const INCHES_KIOSK = 21.5
const INCHES_TABLET = 10.1
const TABLET_PX_MAX = 1_400

export interface PanelWish {
  /** CSS pixels of the page. */
  width: number
  height: number
  /** The panel's diagonal. */
  inches: number
  isLarge: boolean
  isLow: boolean
}

export function panelOf({ width, height, inches, isLarge, isLow }: PanelWish): Panel {
  const pxPerMm = Math.hypot(width, height) / (inches * 25.4)
  const widthMm = width / pxPerMm
  const heightMm = height / pxPerMm
  const isTablet = inches < TABLET_INCHES_MAX
  const isLandscape = width > height
  const isNarrow = !isLandscape && widthMm < NARROW_MM
  const canLower = heightMm >= 260
  const layout: Layout = isLow && canLower ? 'low' : !isLandscape ? 'portrait' : heightMm >= 180 ? 'wide' : 'compact'

  // At least the cap height in mm, and on large panels the pixels of 21.5″: larger in mm, never smaller in px.
  const px = ([capMm, leastPx]: readonly [number, number]) => Math.round(isTablet ? leastPx : Math.max((capMm * pxPerMm) / CAP, leastPx))
  const table = isTablet ? TABLET : KIOSK
  const plain = { small: px(table.small), body: px(table.body), name: px(table.name), title: px(table.title), action: px(table.action) }
  const least = Math.round((6.4 * pxPerMm) / CAP)
  const letters = isLarge
    ? {
        small: Math.max(isTablet ? Math.round(plain.small * 1.3) : least, plain.small),
        body: Math.round(plain.body * 1.35),
        name: Math.round(plain.name * 1.45),
        title: Math.round(plain.title * (layout === 'portrait' ? 1.15 : 1.05)),
        action: Math.round(plain.action * 1.1),
      }
    : plain

  return {
    layout,
    isLandscape,
    isNarrow,
    pxPerMm,
    widthMm,
    heightMm,
    canLower,
    letters,
    tiles: tilesOf(layout, isLandscape, isLarge, heightMm, widthMm, letters, pxPerMm),
    keyMm: isNarrow || widthMm >= 10 * 20 + 9 * 5 + 2 * 10 ? 20 : 16,
  }
}

/** As many rows as fit above their least height, at most four: 8 tiles, else 6, else 4, and the rest on the next page. */
function tilesOf(
  layout: Layout,
  isLandscape: boolean,
  isLarge: boolean,
  heightMm: number,
  widthMm: number,
  letters: Panel['letters'],
  pxPerMm: number,
): Panel['tiles'] {
  const isNarrow = !isLandscape && widthMm < NARROW_MM
  const small = isLarge ? 0 : (letters.small * 1.5) / pxPerMm
  const name = (letters.name * 1.5) / pxPerMm
  if (layout === 'low')
    return isLandscape ? { columns: 4, rows: 1 } : isLarge || isNarrow ? { columns: 1, rows: isLarge ? 3 : 2 } : { columns: 2, rows: 2 }
  // What stands above and below the tiles: header, question, search, help, bar, with their gaps.
  const header = isNarrow ? 24 : layout === 'portrait' ? 37 : layout === 'compact' ? 15 : 0
  const title = layout === 'portrait' && !isNarrow ? (letters.title * 1.5) / pxPerMm + 5 : 0
  const search = isNarrow ? 29 : layout === 'portrait' ? 30 : layout === 'compact' ? 25 : 0
  const help = layout === 'portrait' && !isLarge ? (isNarrow ? 29 : 30) : 0
  const paging = (isLarge || isNarrow) && layout !== 'compact' ? 30 : 0
  const bar = layout === 'portrait' ? 34 : 25
  const margins = layout === 'compact' ? 7 : 15
  const free = heightMm - header - title - search - help - paging - bar - margins
  const columns = isLarge || isNarrow ? 1 : 2
  // Two lines of the name and the waiting count; a narrow column needs a third line of the name.
  const namesLines = columns === 2 && widthMm < 280 && layout === 'portrait' ? 3 : 2
  const row = Math.max(20, namesLines * name * (layout === 'compact' ? 0.93 : 1) + small + 3)
  return { columns, rows: Math.max(isLarge ? 2 : 1, Math.min(4, Math.floor((free + 5) / (row + 5)))) }
}

/** The diagonal the installer set: `?inches=` in the address is kept for the next time. Nonsense is no size; without one the pixels decide. @unit inches */
export function inchesFrom(search: string, kept: string | null, size: { width: number; height: number }): number {
  for (const text of [new URLSearchParams(search).get('inches'), kept]) {
    const inches = Number(text)
    if (text && inches >= 7 && inches <= 100) return inches
  }
  return Math.max(size.width, size.height) < TABLET_PX_MAX ? INCHES_TABLET : INCHES_KIOSK
}
