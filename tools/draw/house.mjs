// The facts of the house drawing: which rooms and folders there are, and how often one imports another. Tests and examples are furniture.
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { filesBelow } from '../sources.mjs'
import { importsOf } from '../walls/imports.mjs'
import { rooms } from '../walls/table.mjs'

/**
 * @typedef {object} Room
 * @property {string} name
 * @property {string} says     what its README begins with
 * @property {{ name: string, files: number }[]} folders
 * @property {number} files    all of its scripts
 */
/** @typedef {{ from: string, to: string, count: number }} Arrow */
/** @typedef {{ rooms: Room[], arrows: Arrow[] }} House */

const isPart = (/** @type {string} */ path) => /\.tsx?$/.test(path) && !/\.(test|examples)\.tsx?$|^[a-z]+-ui\/examples\//.test(path)

/** @param {string} root @returns {House} */
export function readHouse(root) {
  const paths = rooms
    .flatMap((room) => filesBelow(join(root, room)).map((path) => relative(root, path).split(sep).join('/')))
    .filter(isPart)
  const open = rooms.filter((room) => paths.some((path) => path.startsWith(`${room}/`)))
  return {
    rooms: open.map((name) => {
      const inside = paths.filter((path) => path.startsWith(`${name}/`)).map((path) => path.split('/'))
      const folders = [...new Set(inside.filter((parts) => parts.length > 2).map(([, folder = '']) => folder))]
      return {
        name,
        says: saysOf(join(root, name, 'README.md')),
        folders: folders.map((folder) => ({ name: folder, files: inside.filter(([, first]) => first === folder).length })),
        files: inside.length,
      }
    }),
    arrows: arrowsOf(root, open),
  }
}

/** How many imports lead from each room to another. @param {string} root @param {string[]} open @returns {Arrow[]} */
function arrowsOf(root, open) {
  const top = (/** @type {string} */ path) => path.split('/', 1)[0] ?? ''
  const across = importsOf(root, open).filter(({ from, target, isOurs }) => isOurs && isPart(from) && top(from) !== top(target))
  return open.flatMap((from) =>
    open.flatMap((to) => {
      const count = across.filter((one) => top(one.from) === from && top(one.target) === to).length
      return count > 0 ? [{ from, to, count }] : []
    }),
  )
}

/** Its first sentence: `# ledger: appends events in order. Knows …` → `appends events in order`. @param {string} file */
function saysOf(file) {
  const heading = existsSync(file) ? (readFileSync(file, 'utf8').split('\n', 1)[0] ?? '') : ''
  return (heading.replace(/^# [^:]*:?\s*/, '').split('. ', 1)[0] ?? '').replaceAll('`', '')
}
