// Any picture somebody has → the small square PNG a centre document takes. Drawn anew, so that nothing of the file itself comes in.
import { LOGO_LETTERS_MAX } from '#contract/centre/logo.ts'

/** Tried in turn until the document's limit is kept; the last always is. @unit px */
const SIDES = [256, 192, 128, 64]
/** More is no logo, and would keep the page busy. */
const FILE_BYTES_MAX = 20 * 1024 * 1024

/** Where a page shows it from before the server has it. */
export const logoAddress = (logo: string): string => `data:image/png;base64,${logo}`

/** In base64; undefined where the file is no picture this browser can read. */
export async function logoOf(file: File): Promise<string | undefined> {
  const picture = file.size > FILE_BYTES_MAX ? undefined : await readPicture(file)
  if (!picture) return undefined
  for (const side of SIDES) {
    const base64 = drawn(picture, side)
    if (base64 && base64.length <= LOGO_LETTERS_MAX) return base64
  }
  return undefined
}

async function readPicture(file: File): Promise<HTMLImageElement | undefined> {
  const picture = new Image()
  try {
    // The pages' content policy lets data: addresses show pictures, and no blob: ones.
    picture.src = await addressOf(file)
    await picture.decode()
    return picture
  } catch {
    return undefined
  }
}

function addressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}

/** The whole picture in the middle of a square, the rest clear. */
function drawn(picture: HTMLImageElement, side: number): string | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const pen = canvas.getContext('2d')
  // A drawing without sides of its own fills the square.
  const [width, height] = [picture.naturalWidth || side, picture.naturalHeight || side]
  const scale = side / Math.max(width, height)
  pen?.drawImage(picture, (side - width * scale) / 2, (side - height * scale) / 2, width * scale, height * scale)
  return canvas.toDataURL('image/png').split(',')[1]
}
