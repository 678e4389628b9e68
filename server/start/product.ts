// Where the product's own files are, from the source and from the built bundle alike, and which release this is.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Product {
  version: string
  release: string
  /** Built pages: `dist`. */
  pagesFolder: string
  /** The sample hall's document. */
  sampleFile: string
}

/** Looks upward from this file: `package.json` tells the root; `centres/` is beside the bundle, else at the root. */
export function findProduct(): Product {
  const here = dirname(fileURLToPath(import.meta.url))
  const root = upward(here).find((folder) => existsSync(join(folder, 'package.json')))
  const sample = upward(here)
    .map((folder) => join(folder, 'centres', 'phuong-mau.json'))
    .find((file) => existsSync(file))
  if (root === undefined || sample === undefined) {
    throw new Error(
      'Thiếu package.json hoặc centres/phuong-mau.json: hãy cài lại. / package.json or centres/phuong-mau.json is missing: install again.',
    )
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const pagesFolder = join(root, 'dist')
  return { version, release: releaseOf(version, pagesFolder), pagesFolder, sampleFile: sample }
}

const upward = (folder: string): string[] => (dirname(folder) === folder ? [folder] : [folder, ...upward(dirname(folder))])

// The build names itself after all its sources (tools/build), so a change in any screen changes the release and none keeps an old page.
function releaseOf(version: string, pagesFolder: string): string {
  const file = join(pagesFolder, 'release.txt')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : version
}
