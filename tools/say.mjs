// How the tools speak: plain sentences, Vietnamese first; what failed goes to stderr and ends the process.

/** @param {string} vi @param {string} en */
export const say = (vi, en) => process.stdout.write(`${vi}  ·  ${en}\n`)

/**
 * Says why it cannot go on and what to do, then leaves.
 * @param {string} vi @param {string} en
 * @returns {never}
 */
export function stop(vi, en) {
  process.stderr.write(`\n${vi}\n${en}\n`)
  process.exit(1)
}

/** `4 giây`, `2 phút 05 giây`: what a person says of a stretch of time. @param {number} elapsedMs */
export function spoken(elapsedMs) {
  const seconds = Math.round(elapsedMs / 1000)
  if (seconds < 60) return { vi: `${seconds} giây`, en: `${seconds} s` }
  const rest = String(seconds % 60).padStart(2, '0')
  return { vi: `${Math.floor(seconds / 60)} phút ${rest} giây`, en: `${Math.floor(seconds / 60)} min ${rest} s` }
}
