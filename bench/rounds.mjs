// Rounds: A B C A B C, so that what else the machine does falls on all alike, and what comes of them: medians of per-round ratios.

/**
 * Does every measure once a round, in the order given; answers come back by name, one per round.
 * @template {Record<string, () => Promise<any>>} Measures
 * @param {number} rounds @param {Measures} measures
 * @returns {Promise<{ [Name in keyof Measures]: Awaited<ReturnType<Measures[Name]>>[] }>}
 */
export async function interleaved(rounds, measures) {
  const results = /** @type {any} */ (Object.fromEntries(Object.keys(measures).map((name) => [name, []])))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measure] of Object.entries(measures)) results[name].push(await measure())
  }
  return results
}

/** @typedef {{ median: number, low: number, high: number }} Spread the middle of several rounds, and how far they lay apart */

/** @param {readonly number[]} values @returns {Spread} */
export function spread(values) {
  const sorted = [...values].sort((one, other) => one - other)
  return { median: quantile(sorted, 0.5), low: sorted[0] ?? Number.NaN, high: sorted.at(-1) ?? Number.NaN }
}

/** Of values already sorted: the one that a share of them does not pass. @param {ArrayLike<number>} sorted @param {number} share 0…1 */
export const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** Latencies as people speak of them. @param {number[]} values @unit ms */
export function latencies(values) {
  const sorted = Float64Array.from(values).sort()
  return { count: sorted.length, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) }
}

/** Round by round, one divided by the other. @param {readonly number[]} ours @param {readonly number[]} theirs */
export const ratios = (ours, theirs) => spread(ours.map((value, round) => value / /** @type {number} */ (theirs[round])))
