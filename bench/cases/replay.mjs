// A day of 9,000 events, written through the product, read back and replayed beside reading its rows; and a start on it.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { at } from '../../tools/root.mjs'
import { built } from '../build.mjs'
import { ms } from '../figures.mjs'
import { nowMs } from '../process/answering.mjs'
import { desks, openHall } from '../process/hall.mjs'
import { startProduct } from '../process/product.mjs'
import { ratios, spread } from '../rounds.mjs'

const TICKETS = 1_500
const ROUNDS = 9

export async function replay() {
  const product = await startProduct()
  await Promise.all(desks.map((desk) => workDay(product, desk, Math.ceil(TICKETS / desks.length))))
  await product.end()
  const { stdout } = await promisify(execFile)(process.execPath, [
    built.replay,
    product.folder,
    at('centres', 'phuong-mau.json'),
    String(ROUNDS),
  ])
  const { events, rounds } = /** @type {{ events: number, rounds: { readMs: number, replayMs: number }[] }} */ (JSON.parse(stdout))
  const warm = rounds.slice(2)
  const [first] = rounds
  const startMs = nowMs()
  const again = await startProduct({ folder: product.folder })
  const startedMs = nowMs() - startMs
  await again.end()
  const [replayMs, readMs] = [warm.map((round) => round.replayMs), warm.map((round) => round.readMs)]
  return {
    rows: [
      {
        what: `replay of a day of ${events.toLocaleString('en')} events`,
        ours: `${ms(spread(replayMs).median)} (first ${ms(first?.replayMs ?? Number.NaN)})`,
        theirs: `${ms(spread(readMs).median)} reading its rows (first ${ms(first?.readMs ?? Number.NaN)})`,
        ratio: ratios(replayMs, readMs),
        reach: { atMost: 4 },
      },
      { what: 'a start on that day, until the first 200', ours: ms(startedMs), theirs: 'looked at every 20 ms', figure: startedMs },
    ],
    latencies: [],
  }
}

/** One counter's day: each ticket is six events. @param {import('../process/product.mjs').Product} product @param {{ counter: string, line: string }} desk @param {number} tickets */
async function workDay(product, { counter, line }, tickets) {
  const hall = await openHall(product)
  await hall.order(`counters/${counter}/open`)
  for (let n = 0; n < tickets; n += 1) {
    const { ticket } = await hall.order('tickets', { line })
    await hall.order(`tickets/${ticket.id}/hold`, { reason: 'fix-form' })
    await hall.order(`tickets/${ticket.id}/resume`)
    await hall.order(`counters/${counter}/call-next`)
    await hall.order(`tickets/${ticket.id}/start`)
    await hall.order(`tickets/${ticket.id}/finish`, { outcome: 'accepted' })
  }
  hall.end()
}
