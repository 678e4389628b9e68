// How figures are written.

/** @param {number} value */
export const ms = (value) => (value < 10 ? `${value.toFixed(2)} ms` : `${Math.round(value)} ms`)

/** @param {number} value */
export const mb = (value) => `${Math.round(value)} MB`
