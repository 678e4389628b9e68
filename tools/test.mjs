// `npm test`: types, style, walls, dead code, the build, old browsers, then every test. All of it runs even when something failed;
// the last line is `N passed, N failed`, where each check counts as one, and the exit code says the same.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { at, root } from './root.mjs'

const counts = { passed: 0, failed: 0, skipped: 0 }
/** @type {string[]} */
const failures = []

/** @param {string} name @param {boolean} isOk */
function note(name, isOk) {
  if (isOk) counts.passed += 1
  else {
    counts.failed += 1
    failures.push(name)
  }
  process.stdout.write(`${isOk ? '✓' : '✗'} ${name}\n`)
}

/** One check: a program that must leave with 0. @param {string} name @param {string} program @param {string[]} args */
function check(name, program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 })
  if (status !== 0) process.stdout.write(`${stdout ?? ''}${stderr ?? ''}`)
  note(name, status === 0)
  return status === 0
}

const bin = (/** @type {string} */ name) => at('node_modules', '.bin', name)
const node = process.execPath

check('types (tsc -b)', bin('tsc'), ['-b'])
check('style (biome ci)', bin('biome'), ['ci', '--colors=off', '.'])
check('walls', node, [at('tools', 'walls.mjs')])
check('nothing unused (knip)', bin('knip'), ['--no-progress'])
const isBuilt = check('build', node, [at('tools', 'prepare.mjs'), 'build'])
if (isBuilt && existsSync(at('dist', 'board', 'index.html'))) {
  check('board runs on Chromium 63 (es-check)', bin('es-check'), ['es2018', './dist/board/**/*.js', '--module'])
}

const chromium = await ensureChromium()
if (!chromium) {
  process.stdout.write('Không có Chromium; hãy cài rồi đặt CHROME_PATH.  ·  No Chromium: install one and name it in CHROME_PATH.\n')
}
note('a browser to test with', chromium !== undefined)

const folder = mkdtempSync(join(tmpdir(), 'moi-so-test-'))
const file = join(folder, 'counts.json')
const { status } = spawnSync(bin('vitest'), ['run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, MOI_SO_COUNTS: file, ...(chromium ? { CHROME_PATH: chromium } : {}) },
})
if (existsSync(file)) {
  const tests = JSON.parse(readFileSync(file, 'utf8'))
  counts.passed += tests.passed
  counts.failed += tests.failed
  counts.skipped += tests.skipped
  if (status !== 0 && tests.failed === 0) note('vitest left cleanly', false)
} else note('vitest ran', false)
rmSync(folder, { recursive: true, force: true })

if (failures.length > 0) process.stdout.write(`\nChecks that failed: ${failures.join(', ')}\n`)
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}\n`)
process.exitCode = counts.failed > 0 ? 1 : 0
