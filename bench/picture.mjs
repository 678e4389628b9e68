// The latencies as a picture: for each, from p50 to p99 on a logarithmic scale; ours filled, what it is compared with hollow.

/** @typedef {{ what: string, p50: number, p99: number, isOurs: boolean }} Latency in ms */

const WIDTH = 960
const LEFT = 330
const ROW = 26
const TOP = 56
const TICKS_MS = [0.01, 0.1, 1, 10, 100, 1_000]

/** @param {readonly Latency[]} latencies @param {string} caption */
export function picture(latencies, caption) {
  const from = Math.log10(Math.min(...latencies.map(({ p50 }) => p50)) * 0.8)
  const to = Math.log10(Math.max(...latencies.map(({ p99 }) => p99)) * 1.6)
  const x = (/** @type {number} */ value) => (LEFT + ((Math.log10(value) - from) / (to - from)) * (WIDTH - LEFT - 20)).toFixed(1)
  const height = TOP + latencies.length * ROW + 24
  const ticks = TICKS_MS.filter((tick) => Math.log10(tick) > from && Math.log10(tick) < to)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="Noto Sans, sans-serif" font-size="13">
<title>Latencies, p50 to p99, in milliseconds</title>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="12" y="22" font-weight="600">${escaped(caption)}</text>
${ticks
  .map(
    (tick) =>
      `<path d="M${x(tick)} ${TOP - 8}V${height - 18}" stroke="#d4d8dd"/><text x="${x(tick)}" y="${TOP - 13}" text-anchor="middle" fill="#555">${tick} ms</text>`,
  )
  .join('\n')}
${latencies.map((latency, n) => bar(latency, TOP + n * ROW, x)).join('\n')}
</svg>
`
}

/** @param {Latency} latency @param {number} y @param {(value: number) => string} x */
function bar({ what, p50, p99, isOurs }, y, x) {
  const [colour, fill] = isOurs ? ['#1257a6', '#1257a6'] : ['#6b7280', '#fff']
  const width = Math.max(2, Number(x(p99)) - Number(x(p50))).toFixed(1)
  const label = `${short(p50)} – ${short(p99)}`
  const isLate = Number(x(p99)) > WIDTH - 110
  return `<text x="${LEFT - 12}" y="${y + 14}" text-anchor="end">${escaped(what)}</text>
<rect x="${x(p50)}" y="${y + 4}" width="${width}" height="13" rx="2" fill="${fill}" stroke="${colour}"/>
<text x="${isLate ? Number(x(p50)) - 6 : Number(x(p99)) + 6}" y="${y + 14}" text-anchor="${isLate ? 'end' : 'start'}" fill="#333">${label}</text>`
}

const short = (/** @type {number} */ value) => (value < 10 ? value.toFixed(2) : value.toFixed(0))
const escaped = (/** @type {string} */ text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
