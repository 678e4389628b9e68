// Whether white letters on a line's colour can be read (WCAG 2 contrast), and a deeper shade of it where they cannot. Values only.

/** What white on a line's colour must reach: signs are read from metres away. */
export const CONTRAST_MIN = 7

/** Contrast of white on a colour `#rrggbb`, 1–21. */
export function contrastOfWhite(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

/** The same hue, darkened just until white on it reaches `CONTRAST_MIN`. */
export function deepened(colour: string): string {
  for (let percent = 99; percent >= 0; percent -= 1) {
    const deeper =
      '#' +
      channels(colour)
        .map((value) =>
          Math.floor((value * percent) / 100)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')
        .toUpperCase()
    if (contrastOfWhite(deeper) >= CONTRAST_MIN) return deeper
  }
  return '#000000'
}

const channels = (colour: string) => [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
