// Letters as tall as the last seat needs, measured on the page; nothing clipped, nothing on top of anything else.
import { expect, test } from 'vitest'
import type { BoardView } from '#contract/views/board.ts'
import { aBoard, aCall, drawnCalls, morningAt } from '#tests/board/board-views.ts'
import { openedBoard } from '#tests/board/opened-board.ts'

const tv = openedBoard()

const collect = { counter: '8', numbers: ['1041', '1044', '2007', '1039'], count: 4 }
const twelve = [...aBoard().counters, { id: '12', sign: '12', direction: 'left' as const }]
const boards: Record<string, BoardView> = {
  'as drawn': aBoard({ collect }),
  'long numbers, two-digit counter, sample': aBoard({
    calls: [aCall('100234', '12', 30), aCall('11047', '2', 40), ...drawnCalls],
    counters: twelve,
    centre: { ...aBoard().centre, isSample: true },
  }),
}
const panels = [
  { width: 1920, height: 1080, inches: 55, metres: 4 },
  { width: 1920, height: 1080, inches: 55, metres: 8 },
  { width: 1920, height: 1080, inches: 43, metres: 8 },
  { width: 3840, height: 2160, inches: 65, metres: 6 },
  { width: 1080, height: 1920, inches: 55, metres: 5 },
]
const cases = panels.flatMap((panel) => Object.keys(boards).map((name) => ({ ...panel, name })))

test.each(cases)('$inches″ at $metres m, $width × $height, $name', async ({ width, height, inches, metres, name }) => {
  tv.hall.show(boards[name] as BoardView, morningAt)
  const { page } = await tv.page({ width, height })
  await page.goto(tv.address({ inches, metres }))
  await page.waitForSelector('.row')
  await page.evaluate(() => document.fonts.ready)
  const found = await page.evaluate(() => {
    const boxes = []
    const texts = document.createTreeWalker(document.querySelector('.board') as Element, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const node = texts.currentNode
      const element = node.parentElement as Element
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      const fontPx = Number.parseFloat(getComputedStyle(element).fontSize)
      // Ink, not line boxes: most of what stands above and below the letters is air.
      const middle = (top + bottom) / 2
      boxes.push({
        text: node.textContent ?? '',
        of: element.className,
        fontPx,
        left,
        right,
        top: middle - 0.4 * fontPx,
        bottom: middle + 0.4 * fontPx,
      })
    }
    return { boxes, widthPx: innerWidth, heightPx: innerHeight }
  })
  const mmPx = Math.hypot(width, height) / (inches * 25.4)
  for (const { text, of, fontPx, left, right, top, bottom } of found.boxes) {
    const mmPerMetre = (fontPx * 0.714) / mmPx / metres
    expect(mmPerMetre, `${text} (${of})`).toBeGreaterThanOrEqual(of === 'number' ? 12 - 1e-3 : 5 - 1e-3)
    if (of === 'recent-number') expect(mmPerMetre).toBeGreaterThanOrEqual(8 - 1e-3)
    expect(Math.min(left, top), `${text} lies inside`).toBeGreaterThanOrEqual(0)
    expect(right, `${text} lies inside`).toBeLessThanOrEqual(found.widthPx + 0.5)
    expect(bottom, `${text} lies inside`).toBeLessThanOrEqual(found.heightPx + 0.5)
  }
  for (const [index, one] of found.boxes.entries()) {
    for (const other of found.boxes.slice(index + 1)) {
      const isApart =
        one.right <= other.left + 0.5 || other.right <= one.left + 0.5 || one.bottom <= other.top + 0.5 || other.bottom <= one.top + 0.5
      expect(isApart, `“${one.text}” and “${other.text}”`).toBe(true)
    }
  }
})
