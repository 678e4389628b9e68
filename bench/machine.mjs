// The machine a bench ran on, and how busy others kept it: figures of a busy machine say little.
import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem } from 'node:os'

/** Above this share of time with somebody waiting for a CPU, a run should be repeated. @unit % */
export const PRESSURE_MAX = 50
const SAMPLE_MS = 2_000

/** One line: what matters of a machine. */
export function describeMachine() {
  const [first] = cpus()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} × ${first?.model ?? 'CPU'}, ${gigabytes} GB, ${process.platform} ${release()}, Node ${process.versions.node}`
}

/** How busy it is while the bench does nothing. @returns {Promise<{ load: number, pressure: number | undefined }>} pressure in % */
export async function busyness() {
  const before = stalledMs()
  await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS))
  const after = stalledMs()
  const pressure = before === undefined || after === undefined ? undefined : ((after - before) / SAMPLE_MS) * 100
  return { load: loadavg()[0] ?? 0, pressure }
}

/** @param {Awaited<ReturnType<typeof busyness>>} busy */
export const spokenBusyness = ({ load, pressure }) =>
  `load average ${load.toFixed(1)}, CPU pressure ${pressure === undefined ? 'unknown' : `${Math.round(pressure)} %`}`

/** Time in which somebody waited for a CPU, since the start of the machine; Linux only. */
function stalledMs() {
  try {
    return Number(/total=(\d+)/.exec(readFileSync('/proc/pressure/cpu', 'utf8'))?.[1]) / 1000
  } catch {
    return undefined // no /proc, or a kernel without pressure figures
  }
}
