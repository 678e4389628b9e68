// The centre's logo: a small PNG in base64 inside the document, so that it goes wherever the document goes: ledger, backup, another server.
import { type CentreFault, fault } from '#contract/centre/fault.ts'

/** A square of 256 px takes 10–40 KB; more is a photograph. */
export const LOGO_BYTES_MAX = 48 * 1024
/** Both sides. @unit px */
export const LOGO_SIDE_MIN = 64
export const LOGO_SIDE_MAX = 512

/** Of base64: four letters for three bytes. */
export const LOGO_LETTERS_MAX = Math.ceil(LOGO_BYTES_MAX / 3) * 4

/** The eight bytes of a PNG, then its first chunk, which tells its sides (RFC 2083, 3.1 and 4.1.1). */
const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]

/** Sides of a PNG given as base64; undefined where it is none. @unit px */
export function pngSize(base64: string): { width: number; height: number } | undefined {
  const head = firstBytes(base64, 24)
  if (head.length < 24 || PNG_HEAD.some((byte, at) => head[at] !== byte)) return undefined
  const number = (at: number) => head.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0)
  return { width: number(16), height: number(20) }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Here no platform is at hand to decode: neither Node nor a browser. */
function firstBytes(base64: string, count: number): number[] {
  const letters = [...base64.slice(0, Math.ceil(count / 3) * 4)].map((letter) => ALPHABET.indexOf(letter))
  if (letters.includes(-1)) return []
  return Array.from({ length: Math.floor((letters.length * 3) / 4) }, (_, at) => {
    const [first, shift] = [Math.floor((at * 4) / 3), (at % 3) * 2]
    return (((letters[first] ?? 0) << (2 + shift)) | ((letters[first + 1] ?? 0) >> (4 - shift))) & 255
  })
}

export function logoFaults({ logo }: { logo?: string }): CentreFault[] {
  if (logo === undefined) return []
  const size = pngSize(logo)
  const isFit = (side: number) => side >= LOGO_SIDE_MIN && side <= LOGO_SIDE_MAX
  return size && isFit(size.width) && isFit(size.height)
    ? []
    : [
        fault(
          '/logo',
          `Biểu trưng phải là ảnh PNG, mỗi cạnh ${LOGO_SIDE_MIN}–${LOGO_SIDE_MAX} điểm: hãy chọn lại ở trang quản trị.`,
          `The logo must be a PNG of ${LOGO_SIDE_MIN}–${LOGO_SIDE_MAX} pixels a side: choose it again on the admin’s page.`,
        ),
      ]
}
