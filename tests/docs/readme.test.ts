// The README names files on the way through the house: each is there.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')

test('every file the README names is there', () => {
  const named = [...readme.matchAll(/`([a-z][\w-]*\/[\w./-]+\.(?:tsx?|mjs|json))`|\]\(([^)#:]+)\)/g)].map(
    ([, code, link]) => code ?? link ?? '',
  )
  expect(named.length).toBeGreaterThan(12)
  expect(named.filter((path) => !path.startsWith('data/') && !existsSync(new URL(path, root)))).toEqual([])
})
