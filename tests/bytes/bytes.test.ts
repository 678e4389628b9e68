// What each screen weighs when it is opened for the first time: everything its page names, gzipped. A TV stick on a hall's Wi-Fi loads it daily.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { constants, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** @unit KB of 1,024 bytes, gzip -9 */
const bytesMax = { kiosk: 120, board: 90, staff: 130, phone: 50 }

/** The page with the scripts and styles it loads at once, and what these import statically. Fonts and pictures come later and are cached for good. */
function loadedAtOnce(folder: string): string[] {
  const seen = new Set<string>(['index.html'])
  for (const name of seen) {
    const text = readFileSync(join(folder, name), 'utf8')
    const named = name.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="\/ui\/[a-z]+\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '')
      : name.endsWith('.js')
        ? [...text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, path]) => join('assets', path ?? ''))
        : []
    for (const path of named) if (existsSync(join(folder, path))) seen.add(path)
  }
  return [...seen]
}

const built = Object.entries(bytesMax).filter(([screen]) => existsSync(join(dist, screen, 'index.html')))

test('the screens are built', () => expect(built.map(([screen]) => screen)).not.toEqual([]))

test.each(built)('%s stays under %i KB', (screen, max) => {
  const folder = join(dist, screen)
  const files = loadedAtOnce(folder)
  expect(files.some((name) => name.endsWith('.js'))).toBe(true)
  const weights = files.map((name) => gzipSync(readFileSync(join(folder, name)), { level: constants.Z_BEST_COMPRESSION }).length / 1024)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  console.info(`${screen}: ${sum.toFixed(1)} of ${max} KB (${files.length} files of ${readdirSync(folder, { recursive: true }).length})`)
  expect(sum, files.map((name, i) => `${name} ${weights[i]?.toFixed(1)}`).join(', ')).toBeLessThanOrEqual(max)
})
