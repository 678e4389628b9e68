// Files that import each other in a circle: nobody can read one of them first.

/**
 * One circle per knot, as the files in order; imports of types alone are erased and close no circle.
 * @param {readonly import('./imports.mjs').Import[]} imports
 * @param {(path: string) => boolean} isWatched
 * @returns {string[][]}
 */
export function cycles(imports, isWatched) {
  /** @type {Map<string, string[]>} */
  const edges = new Map()
  for (const { from, target, isOurs, isType } of imports) {
    if (isOurs && !isType && isWatched(from) && isWatched(target)) edges.set(from, [...(edges.get(from) ?? []), target])
  }
  /** @type {string[][]} */
  const found = []
  const finished = new Set()
  /** @param {string} path @param {string[]} trail */
  const walk = (path, trail) => {
    const seen = trail.indexOf(path)
    if (seen >= 0) found.push([...trail.slice(seen), path])
    if (seen >= 0 || finished.has(path)) return
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path])
    finished.add(path)
  }
  for (const path of edges.keys()) walk(path, [])
  return found
}
