// A key is pressed, 100 and 1,000 screens show it: from the POST to the moment when a screen has both the `call` event and the board,
// beside bare `ws` sending the same two frames, ready made, at a POST that stores nothing.
import { built } from '../build.mjs'
import { ms } from '../figures.mjs'
import { nowMs } from '../process/answering.mjs'
import { startHelper } from '../process/children.mjs'
import { openHall } from '../process/hall.mjs'
import { openConnection, post } from '../process/http.mjs'
import { startProduct } from '../process/product.mjs'
import { interleaved, latencies, ratios, spread } from '../rounds.mjs'

const CALLS = 20
const CALL_EVERY_MS = 60
const DESK = { counter: '3', line: 'HT' }

/** @param {import('../bench.mjs').Options} options */
export async function fanOut({ rounds, profile }) {
  const product = await startProduct({ profile })
  const hall = await openHall(product)
  const bare = startHelper(built.bare)
  const barePort = await bare.ask('port')
  const bareConnection = await openConnection(barePort)
  await hall.order(`counters/${DESK.counter}/open`)
  await hall.issue(DESK.line, 2 * (rounds + 1) * CALLS + 1)
  await hall.order(`counters/${DESK.counter}/call-next`)
  const call = {
    ours: () => hall.order(`counters/${DESK.counter}/call-next`, { leaving: { outcome: 'accepted' } }),
    theirs: () => post(bareConnection, '/call', '', {}),
  }

  const rows = []
  const drawn = []
  for (const count of [100, 1_000]) {
    const receivers = { ours: startReceivers(), theirs: startReceivers() }
    await receivers.ours.ask('open', { port: product.port, count, speaks: 'socket.io', pass: product.passes.board, centre: product.centre })
    await callAndHear(receivers.ours, call.ours, count)
    await post(bareConnection, '/frames', '', await receivers.ours.ask('frames'))
    await receivers.theirs.ask('open', { port: barePort, count, speaks: 'ws', pass: '', centre: '' })
    await callAndHear(receivers.theirs, call.theirs, count)
    const told = await interleaved(rounds, {
      theirs: () => callAndHear(receivers.theirs, call.theirs, count),
      ours: () => callAndHear(receivers.ours, call.ours, count),
    })
    await Promise.all([receivers.ours.end(), receivers.theirs.end()])
    const middle = (/** @type {'ours' | 'theirs'} */ who, /** @type {'p50' | 'p99'} */ share) =>
      spread(told[who].map((round) => round[share])).median
    const what = `call → ${count.toLocaleString('en')} sockets`
    rows.push({
      what: `${what}, event and board, p99`,
      ours: `${ms(middle('ours', 'p99'))} (p50 ${ms(middle('ours', 'p50'))})`,
      theirs: `${ms(middle('theirs', 'p99'))} (p50 ${ms(middle('theirs', 'p50'))}) by bare ws`,
      ratio: ratios(
        told.ours.map(({ p99 }) => p99),
        told.theirs.map(({ p99 }) => p99),
      ),
      reach: { atMost: 1.5 },
    })
    drawn.push({ what, p50: middle('ours', 'p50'), p99: middle('ours', 'p99'), isOurs: true })
    drawn.push({
      what: `bare ws → ${count.toLocaleString('en')}`,
      p50: middle('theirs', 'p50'),
      p99: middle('theirs', 'p99'),
      isOurs: false,
    })
  }
  hall.end()
  await Promise.all([product.end(), bare.end()])
  return { rows, latencies: drawn }
}

const startReceivers = () => startHelper(new URL('../receivers.mjs', import.meta.url))

/** Calls at a fixed rate, timed from when each should have been made. @param {import('../process/children.mjs').Asked} receivers @param {() => Promise<unknown>} call @param {number} count */
async function callAndHear(receivers, call, count) {
  await receivers.ask('record')
  /** @type {number[]} */
  const dueMs = []
  const startMs = nowMs()
  for (let n = 0; n < CALLS; n += 1) {
    dueMs[n] = startMs + n * CALL_EVERY_MS
    await until(/** @type {number} */ (dueMs[n]))
    await call()
  }
  await until(nowMs() + 150)
  const arrivedMs = /** @type {number[][]} */ (await receivers.ask('arrived'))
  if (arrivedMs.length !== CALLS || arrivedMs.some((screens) => screens.length !== count))
    throw new Error(`${CALLS} calls, heard by ${arrivedMs.map(({ length }) => length)} of ${count} screens`)
  return latencies(arrivedMs.flatMap((screens, n) => screens.map((atMs) => atMs - /** @type {number} */ (dueMs[n]))))
}

/** @param {number} momentMs */
const until = (momentMs) => new Promise((resolve) => setTimeout(resolve, Math.max(0, momentMs - nowMs())))
