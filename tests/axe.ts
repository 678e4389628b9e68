// What axe objects to on a page.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A sentence per rule that the page breaks; none is well. `isZoomable`: false where the page has its own way to larger letters. */
export async function axeFaults(page: Page, { isZoomable = true } = {}): Promise<string[]> {
  // Axe is half a megabyte, and the browser needs longer to read it than it needs to look: once per loaded page.
  const isLoaded = await page.evaluate(() => 'axe' in window)
  const { violations } = await new AxeBuilder(isLoaded ? { page, axeSource: ';' } : { page })
    // No page here has frames: the legacy way needs no second page for each.
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: { 'meta-viewport': { enabled: isZoomable } }, runOnly: tags })
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`)
}
