// What lies beside the bundles in dist/: the slip's fonts, the sample hall's document, the API's description.
import { execFile } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { at, root } from '../root.mjs'

/** Fonts and documents that the server reads from disk at run time. */
export function copyData() {
  mkdirSync(at('dist', 'server'), { recursive: true })
  copy(at('printer', 'slip', 'fonts'), at('dist', 'server', 'fonts'))
  copy(at('centres'), at('dist', 'server', 'centres'))
}

/** Without the pages about them. @param {string} from @param {string} to */
function copy(from, to) {
  if (existsSync(from)) cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('.md') })
}

/** Asks the built server to describe itself: dist/openapi.json, and the page in dist/docs. The description costs its library at build time only. */
export async function writeOpenApi() {
  const program = at('dist', 'server', 'openapi.js')
  if (!existsSync(program)) return
  const asked = async (/** @type {string[]} */ ...words) =>
    (await promisify(execFile)(process.execPath, [program, ...words], { cwd: root, maxBuffer: 32_000_000, timeout: 60_000 })).stdout
  const [description, page] = await Promise.all([asked(), asked('page')])
  JSON.parse(description) // half a description is none
  writeFileSync(at('dist', 'openapi.json'), description)
  mkdirSync(at('dist', 'docs'), { recursive: true })
  writeFileSync(at('dist', 'docs', 'index.html'), page)
  copyFileSync(at('server', 'docs', 'api-docs.css'), at('dist', 'docs', 'api-docs.css'))
}
