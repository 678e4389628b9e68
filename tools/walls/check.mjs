// Reads all imports of a tree and says, in a sentence each, which of them go through a wall.
import { cycles } from './cycles.mjs'
import { importsOf } from './imports.mjs'
import { faultOf, roomOf, rooms } from './table.mjs'

/** All faults of the tree at `root`, each `file:line imports target. What to do instead.` @param {string} root @returns {string[]} */
export function faults(root) {
  const imports = importsOf(root, rooms)
  const heavy = schemaFiles(imports)
  const through = imports.flatMap((one) => {
    const sentence = faultOf(one) ?? schemaFault(one, heavy)
    return sentence ? [`${one.from}:${one.line} imports ${one.target}. ${sentence}`] : []
  })
  const circles = cycles(imports, (path) => ['contract', 'queue'].includes(roomOf(path))).map(
    (circle) => `${circle.join(' → ')}. A circle of imports: move what both need into a file of its own.`,
  )
  return [...through, ...circles]
}

/** Contract files that bring typebox along when imported as values, directly or through another. @param {readonly import('./imports.mjs').Import[]} imports */
function schemaFiles(imports) {
  const values = imports.filter((one) => roomOf(one.from) === 'contract' && !one.isType)
  const heavy = new Set(values.filter((one) => /^typebox(\/|$)/.test(one.target) && !one.isOurs).map((one) => one.from))
  for (let before = -1; before !== heavy.size; ) {
    before = heavy.size
    for (const one of values) if (one.isOurs && heavy.has(one.target)) heavy.add(one.from)
  }
  return heavy
}

/** @param {import('./imports.mjs').Import} one @param {ReadonlySet<string>} heavy */
function schemaFault({ from, target, isType }, heavy) {
  const isScreen = /^(ui-kit|[a-z]+-ui)$/.test(roomOf(from))
  if (!isScreen || isType || !heavy.has(target)) return undefined
  return 'That file brings the schema library into a screen: use `import type` (not `import { type … }`), or move the value into a contract file without schemas.'
}
