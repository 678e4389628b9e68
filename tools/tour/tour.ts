// Takes the tour: builds every screen's examples, draws them at each real size, and binds the pictures into one page.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { papers } from '#printer/slip/slip.ts'
import { slipSvg } from '#printer/slip/svg.ts'
import { openChromium } from '#tests/browser.ts'
import { slips } from '#tests/slip/slips.ts'
import { album, type Chapter } from './album.ts'
import { openExamples } from './examples.ts'
import { shotsOf, takeShots, takeSlips } from './shots.ts'
import { tourScreens } from './sizes.ts'

export interface TourTold {
  page: string
  pictures: number
  complaints: string[]
}

/** Takes it into a folder, which is emptied first. `only`: the screens to look at, by their folder of dist/; none: all.
 *  @param told is told of each screen that is done. */
export async function takeTour(
  folder: string,
  only: readonly string[],
  told: (screen: string, pictures: number) => void,
): Promise<TourTold> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const isWanted = (out: string) => only.length === 0 || only.includes(out)
  const browser = await openChromium()
  const chapters: Chapter[] = []
  const complaints: string[] = []
  try {
    for (const screen of tourScreens.filter(({ out }) => isWanted(out))) {
      const examples = await openExamples(browser, screen.out)
      try {
        const shots = shotsOf(screen, examples.names)
        complaints.push(...(await takeShots(examples, shots, folder)))
        chapters.push({ screen, shots })
        told(screen.name, shots.length)
      } finally {
        examples.end()
      }
    }
    const pictures = isWanted('slip') ? await takeSlips(browser, await slipPictures(), folder) : []
    if (pictures.length > 0) told('Slip', pictures.length)
    const page = join(folder, 'index.html')
    writeFileSync(page, album(chapters, pictures))
    return { page, pictures: pictures.length + chapters.reduce((sum, { shots }) => sum + shots.length, 0), complaints }
  } finally {
    await browser.close()
  }
}

async function slipPictures(): Promise<Record<string, Record<string, string>>> {
  const drawn: Record<string, Record<string, string>> = {}
  for (const [name, content] of Object.entries(slips)) {
    drawn[name] = Object.fromEntries(
      await Promise.all(Object.entries(papers).map(async ([width, paper]) => [width, await slipSvg(content, paper)] as const)),
    )
  }
  return drawn
}
