// The table: each figure beside what it is compared with and the reach, for the terminal and for docs/measurements/bench.md.

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} ours
 * @property {string} theirs what it is compared with
 * @property {import('./rounds.mjs').Spread} [ratio] ours ÷ theirs
 * @property {number} [figure] where there is no ratio
 * @property {{ atLeast?: number, atMost?: number }} [reach] missing: stated only
 * @property {string} [ifMissed] what is known to stand between this figure and its reach, told where it is missed
 */

/** Whether a row is within its reach; undefined where it has none. @param {Row} row */
export function isReached({ ratio, figure, reach }) {
  const value = ratio?.median ?? figure
  if (!reach || value === undefined) return undefined
  return value <= (reach.atMost ?? Number.POSITIVE_INFINITY) && value >= (reach.atLeast ?? Number.NEGATIVE_INFINITY)
}

/** @param {Row} row */
function verdict(row) {
  const value = row.ratio?.median ?? row.figure ?? Number.NaN
  const reached = isReached(row)
  if (reached === undefined) return 'stated'
  if (reached) return 'reached'
  const { atMost, atLeast } = /** @type {NonNullable<Row['reach']>} */ (row.reach)
  return `missed by ${Math.round(Math.abs(value / (atMost ?? atLeast ?? 1) - 1) * 100)} %`
}

const reachText = (/** @type {Row} */ { reach, ratio }) => {
  if (!reach) return '–'
  const sign = ratio ? '×' : ''
  return reach.atMost === undefined ? `≥ ${sign}${reach.atLeast}` : `≤ ${sign}${reach.atMost}`
}
const ratioText = (/** @type {Row} */ { ratio }) =>
  ratio ? `×${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})` : '–'

/** @param {readonly Row[]} rows */
export function markdownTable(rows) {
  const lines = rows.map((row) => [row.what, row.ours, row.theirs, ratioText(row), reachText(row), verdict(row)])
  const head = ['what', 'Mời Số', 'beside', 'ratio, median (range)', 'reach', 'verdict']
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What is missed, by how much and why: a list, empty where every reach was met. @param {readonly Row[]} rows */
export function missedList(rows) {
  const missed = rows.filter((row) => isReached(row) === false)
  return missed.map((row) => `- ${row.what}: ${verdict(row)}. ${row.ifMissed ?? ''}`.trimEnd()).join('\n')
}

/** One row as the terminal shows it. @param {Row} row */
export const spokenRow = (row) =>
  `  ${row.what}\n    ${row.ours}  beside  ${row.theirs}\n    ${ratioText(row)}  reach ${reachText(row)}  ${verdict(row)}`
