// Which pictures are taken of a screen, and taking them.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { type ExamplesPage, showExample } from './examples.ts'
import type { Screen, Size } from './sizes.ts'

/** One picture: an example at a size in a language. `file` is relative to the tour's folder. */
export interface Shot {
  example: string
  size: Size
  language: 'vi' | 'en'
  file: string
}

const PAGES_AT_ONCE = 2

export function shotsOf(screen: Screen, names: readonly string[]): Shot[] {
  return screen.sizes.flatMap((size, index) =>
    screen.languages.flatMap((language) =>
      names
        .filter((name) => size.only === undefined || size.only.some((start) => name.startsWith(start)))
        .map((example) => ({
          example,
          size,
          language,
          file: `${screen.out}/${example.replace('/', '-')}-${index}-${language}.png`,
        })),
    ),
  )
}

/** Takes them, two pages at a time. Answers what the pages complained of, by example. */
export async function takeShots(examples: ExamplesPage, shots: readonly Shot[], folder: string): Promise<string[]> {
  const left = [...shots]
  const complaints: string[] = []
  const work = async () => {
    const { page, complaints: heard } = await examples.open({ width: 800, height: 600 })
    for (let shot = left.shift(); shot; shot = left.shift()) {
      const { size, example, language, file } = shot
      await page.setViewportSize({ width: size.width, height: size.height })
      await showExample(page, `?show=${example}&language=${language}${size.query}`)
      mkdirSync(join(folder, file, '..'), { recursive: true })
      await page.screenshot({ path: join(folder, file), fullPage: size.isWhole === true })
      for (const one of heard.splice(0)) complaints.push(`${file}: ${one}`)
    }
    await page.context().close()
  }
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work))
  return complaints
}

/** Draws each slip on both papers; answers the pictures. */
export async function takeSlips(
  browser: Browser,
  slips: Record<string, Record<string, string>>,
  folder: string,
): Promise<{ name: string; width: string; file: string }[]> {
  mkdirSync(join(folder, 'slip'), { recursive: true })
  // Twice as fine as CSS says: 7.6 dots per mm, as the printer has 8.
  const context = await browser.newContext({ deviceScaleFactor: 2 })
  const page = await context.newPage()
  const taken: { name: string; width: string; file: string }[] = []
  for (const [name, widths] of Object.entries(slips)) {
    for (const [width, svg] of Object.entries(widths)) {
      const file = `slip/${name.replace(/\W+/g, '-')}-${width}.png`
      await page.setContent(`<body style="margin:0">${svg}</body>`)
      await page
        .locator('svg')
        .first()
        .screenshot({ path: join(folder, file) })
      taken.push({ name, width, file })
    }
  }
  await context.close()
  return taken
}
