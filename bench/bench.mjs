// `npm run bench`: every figure beside what it is compared with, in one run. Writes docs/measurements/bench.md and bench.svg when all cases ran.
//   npm run bench -- --only issue,fan-out --rounds 5     these cases, so many rounds; nothing is written unless --write is added
//   npm run bench -- --only issue --profile <folder>     also Node's CPU profile of the server
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { at } from '../tools/root.mjs'
import { buildPrograms } from './build.mjs'
import { fanOut } from './cases/fan-out.mjs'
import { issue } from './cases/issue.mjs'
import { memory } from './cases/memory.mjs'
import { painted } from './cases/painted.mjs'
import { replay } from './cases/replay.mjs'
import { slip } from './cases/slip.mjs'
import { start } from './cases/start.mjs'
import { storm } from './cases/storm.mjs'
import { busyness, describeMachine, PRESSURE_MAX, spokenBusyness } from './machine.mjs'
import { picture } from './picture.mjs'
import { slowFsync } from './slow-fsync.mjs'
import { markdownTable, missedList, spokenRow } from './table.mjs'

/** @typedef {{ rounds: number, profile?: string }} Options of a case; `profile`: folder for CPU profiles */
/** @typedef {{ rows: import('./table.mjs').Row[], latencies: import('./picture.mjs').Latency[], skipped?: string }} Measured what a case found */

/** So long may one case take: what hangs ends the bench. */
const CASE_MS_MAX = 150_000

/** @type {Record<string, (options: Options) => Promise<Measured>>} */
const cases = {
  issue,
  'issue-slow': issueOnSlowDisk,
  'fan-out': fanOut,
  storm,
  painted,
  start,
  replay,
  slip,
  memory,
}

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    profile: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const chosen = values.only?.split(',') ?? Object.keys(cases)
const unknown = chosen.filter((name) => !(name in cases))
if (unknown.length > 0 || !(Number(values.rounds) >= 1)) {
  console.error(`--only: ${Object.keys(cases).join(', ')}; --rounds: from 1`)
  process.exit(1)
}
const options = { rounds: Number(values.rounds), ...(values.profile === undefined ? {} : { profile: values.profile }) }

await buildPrograms()
const startedAt = new Date()
const before = await busyness()
console.log(`${describeMachine()}\n${spokenBusyness(before)}`)

/** @type {Measured} */
const all = { rows: [], latencies: [] }
/** @type {string[]} */
const notes = []
for (const name of chosen) {
  const startMs = performance.now()
  const { rows, latencies, skipped } = await inTime(name, /** @type {(typeof cases)[string]} */ (cases[name])(options))
  console.log(`\n${name} (${((performance.now() - startMs) / 1000).toFixed(0)} s)`)
  for (const row of rows) console.log(spokenRow(row))
  all.rows.push(...rows)
  all.latencies.push(...latencies)
  if (skipped !== undefined) {
    console.log(`  ${skipped}`)
    notes.push(skipped)
  }
}

const after = await busyness()
console.log(`\n${spokenBusyness(after)}`)
const isBusy = [before, after].some(({ pressure }) => (pressure ?? 0) > PRESSURE_MAX)
if (isBusy) {
  const warning = `The machine was busy with something else (CPU pressure above ${PRESSURE_MAX} % while the bench did nothing): repeat the run.`
  console.log(warning)
  notes.push(warning)
}
const missed = missedList(all.rows) || 'Every reach was met.'
console.log(missed)
if (values.only === undefined || values.write) write()
process.exit(0)

/** @param {string} name @param {Promise<Measured>} measured @returns {Promise<Measured>} */
async function inTime(name, measured) {
  const late = setTimeout(() => {
    console.error(`${name} took longer than ${CASE_MS_MAX / 1000} s`)
    process.exit(1)
  }, CASE_MS_MAX)
  try {
    return await measured
  } finally {
    clearTimeout(late)
  }
}

/** @param {Options} options @returns {Promise<Measured>} */
async function issueOnSlowDisk(options) {
  const env = slowFsync()
  if (env) return issue(options, { env, disk: 'fsync 5 ms slower' })
  return { rows: [], latencies: [], skipped: 'No C compiler (cc) was found: the part with every fsync 5 ms slower was left out.' }
}

function write() {
  const date = startedAt.toISOString().slice(0, 16).replace('T', ' ')
  const page = `# Bench

Made by \`npm run bench\` on ${date} UTC; \`bench/README.md\` says how it measures. Ratios travel to other machines, milliseconds do not.

- Machine: ${describeMachine()}. Before: ${spokenBusyness(before)}. After: ${spokenBusyness(after)}.
- ${options.rounds} rounds, in turn with what stands beside; medians of per-round ratios with their range.
${notes.map((note) => `- ${note}\n`).join('')}
${markdownTable(all.rows)}

${missed}

![Latencies from p50 to p99](bench.svg)
`
  mkdirSync(at('docs', 'measurements'), { recursive: true })
  writeFileSync(at('docs', 'measurements', 'bench.md'), page)
  writeFileSync(
    at('docs', 'measurements', 'bench.svg'),
    picture(all.latencies, `Latencies, p50 to p99, ${date} UTC: blue Mời Số, white what stands beside it`),
  )
  console.log('Written: docs/measurements/bench.md, bench.svg')
}
