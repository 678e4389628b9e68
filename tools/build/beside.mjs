// What lies beside the bundles in dist/: the slip's fonts, the sample hall's document, the API's description.
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
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

/** Asks the built server to describe itself: dist/openapi.json. The description costs its library at build time only. */
export async function writeOpenApi() {
  const program = at('dist', 'server', 'openapi.js')
  if (!existsSync(program)) return
  const { stdout } = await promisify(execFile)(process.execPath, [program], { cwd: root, maxBuffer: 32_000_000, timeout: 60_000 })
  JSON.parse(stdout) // half a description is none
  writeFileSync(at('dist', 'openapi.json'), stdout)
}
