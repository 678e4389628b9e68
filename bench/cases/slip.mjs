// A slip, warm: from asking to the last byte; beside a PDF of plain Helvetica.
import { built } from '../build.mjs'
import { ms } from '../figures.mjs'
import { nowMs } from '../process/answering.mjs'
import { startHelper } from '../process/children.mjs'
import { openHall } from '../process/hall.mjs'
import { get, openConnection } from '../process/http.mjs'
import { startProduct } from '../process/product.mjs'
import { interleaved, latencies, ratios, spread } from '../rounds.mjs'

const WARM = 40
const SLIPS = 25

/** @param {import('../bench.mjs').Options} options */
export async function slip({ rounds, profile }) {
  const product = await startProduct({ profile })
  const hall = await openHall(product)
  const { ticket } = await hall.order('tickets', { procedure: 'ht-khai-sinh' })
  const bare = startHelper(built.bare)
  const [ours, theirs] = await Promise.all([openConnection(product.port), openConnection(await bare.ask('port'))])
  const path = `/api/centres/${product.centre}/tickets/${ticket.id}/slip.pdf`
  const print = async (
    /** @type {import('../process/http.mjs').Connection} */ connection,
    /** @type {string} */ address,
    count = SLIPS,
  ) => {
    /** @type {number[]} */
    const tookMs = []
    for (let n = 0; n < count; n += 1) {
      const startMs = nowMs()
      const body = await get(connection, address)
      tookMs.push(nowMs() - startMs)
      if (body.toString('latin1', 0, 5) !== '%PDF-') throw new Error(`${address} is no PDF`)
    }
    return latencies(tookMs)
  }
  await print(ours, path, WARM)
  await print(theirs, '/slip.pdf', WARM)
  const told = await interleaved(rounds, { theirs: () => print(theirs, '/slip.pdf'), ours: () => print(ours, path) })
  hall.end()
  ours.end()
  theirs.end()
  await Promise.all([product.end(), bare.end()])
  const middle = (/** @type {'ours' | 'theirs'} */ who, /** @type {'p50' | 'p99'} */ share) =>
    spread(told[who].map((round) => round[share])).median
  return {
    rows: [
      {
        what: 'slip as PDF, warm, p50 (reach in ms)',
        ours: `${ms(middle('ours', 'p50'))} (p99 ${ms(middle('ours', 'p99'))})`,
        theirs: `${ms(middle('theirs', 'p50'))} in Helvetica without a QR: ×${ratios(
          told.ours.map(({ p50 }) => p50),
          told.theirs.map(({ p50 }) => p50),
        ).median.toFixed(1)}`,
        figure: middle('ours', 'p50'),
        reach: { atMost: 10 },
      },
    ],
    latencies: [{ what: 'slip as PDF', p50: middle('ours', 'p50'), p99: middle('ours', 'p99'), isOurs: true }],
  }
}
