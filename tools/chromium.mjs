// Finds the browser that the tests drive; installs one only when `npm test` asks for it.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { at, root } from './root.mjs'
import { say } from './say.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** Path of a Chromium or Chrome: CHROME_PATH, the system's, Playwright's own; undefined where there is none. */
export async function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const system = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...applications].find(isProgram)
  if (system) return system
  const { chromium } = await import('playwright-core')
  const own = chromium.executablePath()
  return existsSync(own) ? own : undefined
}

/** As `findChromium`, but fetches one where none is found: Debian's for root, else Playwright's. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  say('Chưa có Chromium: đang tải…', 'No Chromium found: fetching one…')
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    spawnSync('sh', ['-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const debian = await findChromium()
    if (debian) return debian
  }
  spawnSync(at('node_modules', '.bin', 'playwright-core'), ['install', 'chromium'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  return findChromium()
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
