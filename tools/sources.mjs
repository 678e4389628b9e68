// Whether what was built is still what the sources say.
import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root, sourceFiles, sourceRooms } from './root.mjs'

/** Every file below a folder, sorted, hidden ones and installed packages left out. @param {string} folder @returns {string[]} */
export function filesBelow(folder) {
  /** @type {import('node:fs').Dirent[]} */
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return [] // a room that is not open yet
  }
  return entries
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path)
      return entry.isFile() ? [path] : []
    })
}

const isBuilt = (/** @type {string} */ path) => !/(\.test\.tsx?|\.md)$/.test(path)
const sources = () =>
  [...sourceFiles.map((name) => join(root, name)), ...sourceRooms.flatMap((room) => filesBelow(join(root, room)))].filter(isBuilt)

/** Path, size and time of every source: 10 ms, and enough to know that nothing was touched since the last build. */
export function quickHash() {
  const hash = createHash('sha256')
  for (const path of sources()) {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${relative(root, path)}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
