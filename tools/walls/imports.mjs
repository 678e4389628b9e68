// Which file imports which: read from the syntax tree, so that a comment or a string is no import.
import { readFileSync } from 'node:fs'
import { posix, relative, sep } from 'node:path'
import { parseSync } from 'vite'
import { filesBelow } from '../sources.mjs'

/**
 * @typedef {object} Import
 * @property {string} from    the importing file, from the project's folder, with `/`
 * @property {number} line
 * @property {string} target  a file of ours from the project's folder, or a package's name
 * @property {boolean} isOurs
 * @property {boolean} isType erased when built: `import type`, `export type`, `import('…').Type`
 */

const slashed = (/** @type {string} */ path) => path.split(sep).join('/')
const isScript = (/** @type {string} */ path) => /\.[cm]?[jt]sx?$/.test(path) && !path.endsWith('.d.ts')

/** All imports below the given rooms. @param {string} root @param {readonly string[]} rooms @returns {Import[]} */
export function importsOf(root, rooms) {
  return rooms.flatMap((room) =>
    filesBelow(posix.join(slashed(root), room)).flatMap((path) => {
      const from = slashed(relative(root, path))
      if (isScript(path)) return scriptImports(from, readFileSync(path, 'utf8'))
      if (path.endsWith('.css')) return styleImports(from, readFileSync(path, 'utf8'))
      return []
    }),
  )
}

/** @param {string} from @param {string} text @returns {Import[]} */
function scriptImports(from, text) {
  /** @type {Import[]} */
  const found = []
  const add = (/** @type {any} */ node, /** @type {any} */ source, /** @type {boolean} */ isType) => {
    if (typeof source?.value === 'string') found.push({ from, line: lineAt(text, node.start), ...resolve(from, source.value), isType })
  }
  visit(parseSync(from, text).program, (node) => {
    if (node.type === 'ImportDeclaration') add(node, node.source, node.importKind === 'type')
    else if (node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration')
      add(node, node.source, node.exportKind === 'type')
    else if (node.type === 'ImportExpression') add(node, node.source, false)
    else if (node.type === 'TSImportType') add(node, node.source ?? node.argument?.literal ?? node.argument, true)
  })
  return found
}

/** @param {string} from @param {string} text @returns {Import[]} */
function styleImports(from, text) {
  const pattern = /@import\s+(?:url\()?['"]?([^'")\s;]+)|composes:[^;]*from\s+['"]([^'"]+)['"]|url\(['"]?(\.[^'")]+)/g
  return [...text.matchAll(pattern)].map((match) => ({
    from,
    line: lineAt(text, match.index),
    ...resolve(from, match[1] ?? match[2] ?? match[3] ?? ''),
    isType: false,
  }))
}

/** @param {string} from @param {string} specifier */
function resolve(from, specifier) {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('#')) return { target: bare.slice(1), isOurs: true }
  if (bare.startsWith('.')) return { target: posix.join(posix.dirname(from), bare), isOurs: true }
  return { target: bare, isOurs: false }
}

/** @param {any} node @param {(node: any) => void} meet */
function visit(node, meet) {
  if (Array.isArray(node)) for (const child of node) visit(child, meet)
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') meet(node)
    for (const child of Object.values(node)) if (child && typeof child === 'object') visit(child, meet)
  }
}

const lineAt = (/** @type {string} */ text, /** @type {number} */ offset) => text.slice(0, offset).split('\n').length
