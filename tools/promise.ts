// npm run promise -- [--days 1000] [--seed 42]: the promise of the hall over simulated days, each replayed by the production code and every
// call checked. From 1,000 days on writes docs/measurements/promise.md. Exits 1 where a promise was broken.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findProduct } from '#server/start/product.ts'
import { checkDay } from './promise/check-day.ts'
import { liveNth } from './promise/days.ts'
import { add, noSums, totalOf } from './promise/sums.ts'
import { measurement } from './promise/told.ts'

/** A smaller run is a look, not a measurement. */
const WRITTEN_FROM_DAYS = 1000
const TOLD_EVERY_DAYS = 50

const { values } = parseArgs({ options: { days: { type: 'string', default: '1000' }, seed: { type: 'string', default: '42' } } })
const days = Number(values.days)
if (!Number.isInteger(days) || days < 1) {
  console.error(`--days ${values.days}: phải là số nguyên từ 1. / must be a whole number from 1.`)
  process.exitCode = 1
} else await run(days, values.seed)

async function run(days: number, seed: string): Promise<void> {
  const startedAt = performance.now()
  const sums = noSums()
  for (let n = 0; n < days; n += 1) {
    const lived = await liveNth(n, seed)
    add(sums, lived, checkDay(lived.text), `day ${n} of seed ${seed} (${lived.profile})`)
    if ((n + 1) % TOLD_EVERY_DAYS === 0) {
      const { calls, overtakings } = totalOf(sums)
      console.log(`${n + 1} days, ${calls} calls, ${overtakings} overtakings, ${sums.violations.length} violations`)
    }
  }
  const seconds = (performance.now() - startedAt) / 1000
  const { version } = findProduct()
  const text = measurement(sums, { seed, days, seconds, version, on: new Date().toISOString().slice(0, 10) })
  console.log(text)
  for (const violation of sums.violations.slice(0, 20)) console.error(violation)
  if (days >= WRITTEN_FROM_DAYS) writeFileSync('docs/measurements/promise.md', text)
  process.exitCode = sums.violations.length === 0 ? 0 : 1
}
