// After an outage all screens come at once: until each of 1,000 has its board, beside bare `ws`; and what 5,000 cost.
import { built } from '../build.mjs'
import { mb, ms } from '../figures.mjs'
import { startHelper } from '../process/children.mjs'
import { openHall } from '../process/hall.mjs'
import { openConnection, post } from '../process/http.mjs'
import { residentMb, startProduct } from '../process/product.mjs'
import { interleaved, ratios, spread } from '../rounds.mjs'

const COUNT = 1_000
const MOST = 5_000
const SETTLE_MS = 500

/** @param {import('../bench.mjs').Options} options */
export async function storm({ rounds, profile }) {
  const product = await startProduct({ profile })
  const hall = await openHall(product)
  await hall.order('counters/3/open')
  await hall.issue('HT', 15)
  for (let call = 0; call < 12; call += 1) await hall.order('counters/3/call-next', call === 0 ? {} : { leaving: { outcome: 'accepted' } })
  const bare = startHelper(built.bare)
  const barePort = await bare.ask('port')
  const bareConnection = await openConnection(barePort)
  const receivers = startHelper(new URL('../receivers.mjs', import.meta.url))

  const come = async (/** @type {number} */ port, /** @type {'socket.io' | 'ws'} */ speaks, /** @type {number} */ count) => {
    const told = await receivers.ask('open', { port, count, speaks, pass: product.passes.board, centre: product.centre })
    const resident = residentMb(product.pid)
    const frames = await receivers.ask('frames')
    await receivers.ask('close')
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
    return { ms: told.ms, resident, frames }
  }
  const ours = (count = COUNT) => come(product.port, 'socket.io', count)
  const theirs = () => come(barePort, 'ws', COUNT)

  const { frames } = await ours()
  await post(bareConnection, '/frames', '', { view: frames.view, call: '' })
  await theirs()
  const told = await interleaved(rounds, { theirs, ours })
  const emptyMb = residentMb(product.pid)
  const most = await ours(MOST)
  hall.end()
  await Promise.all([receivers.end(), bare.end(), product.end()])
  const times = (/** @type {{ ms: number }[]} */ rows) => rows.map((row) => row.ms)
  return {
    rows: [
      {
        what: `storm of ${COUNT.toLocaleString('en')} sockets, until the last has its board`,
        ours: ms(spread(times(told.ours)).median),
        theirs: `${ms(spread(times(told.theirs)).median)} by bare ws`,
        ratio: ratios(times(told.ours), times(told.theirs)),
        reach: { atMost: 3 },
      },
      {
        what: `${MOST.toLocaleString('en')} sockets at once, until the last has its board (promise: 10 s)`,
        ours: `${(most.ms / 1000).toFixed(1)} s`,
        theirs: `${mb(most.resident)} resident, ${mb(emptyMb)} before`,
        figure: most.ms / 1000,
        reach: { atMost: 10 },
      },
    ],
    latencies: [],
  }
}
