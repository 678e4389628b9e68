// What may reach the paper of a text somebody wrote: letters the font can draw, composed, on one line.
import type { Face } from './faces.ts'

/** Stands for what the font lacks: one for each run of such letters, so that a reader sees that something was there. */
export const MISSING = '\ufffd'

/**
 * Composes (NFC: Vietnamese in pieces is drawn wrong and read back broken), makes all white space single spaces (no-break spaces stay),
 * drops control and format characters, halves of letters and emoji, and replaces letters the font lacks. Of marks that belong to no composed
 * letter one is kept: Ê Đê writes ê̆ and ơ̆, but a heap of marks would run into the lines above.
 */
export function printable(text: string, face: Face): string {
  const tidy = text
    .normalize('NFC')
    .replace(/[^\S\u00a0\ufeff]+/gu, ' ')
    .replace(/[\p{C}\p{Me}\p{Emoji_Modifier}\p{Variation_Selector}\p{Regional_Indicator}]/gu, '')
    .replace(/(\p{M})\p{M}+/gu, '$1')
    .replace(/(^|[ \u00a0])\p{M}+/gu, '$1')
  let kept = ''
  for (const letter of tidy) {
    if (face.has(letter.codePointAt(0) ?? 0)) kept += letter
    else if (!/\p{Extended_Pictographic}/u.test(letter) && !kept.endsWith(MISSING)) kept += MISSING
  }
  return kept.replace(/ {2,}/g, ' ').trim()
}
