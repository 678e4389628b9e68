// A hall at work, for the cases that need people in it: tickets, open counters, calls.
import { openConnection, post } from './http.mjs'

/** Counters of the sample hall and a line each that no other of them may call: one must not take the ticket another counts on. */
export const desks = [
  { counter: '1', line: 'CT' },
  { counter: '4', line: 'DD' },
  { counter: '5', line: 'KD' },
  { counter: '6', line: 'BT' },
  { counter: '7', line: 'CA' },
]

/** Sends commands of a lead to a running product. @param {import('./product.mjs').Product} product */
export async function openHall({ port, centre, passes }) {
  const connection = await openConnection(port)
  const order = (/** @type {string} */ path, /** @type {object} */ body = {}) =>
    post(connection, `/api/centres/${centre}/${path}`, passes.lead ?? '', body)
  return {
    order,
    end: () => connection.end(),
    /** @param {string} line @param {number} count */
    async issue(line, count) {
      for (let n = 0; n < count; n += 1) await order('tickets', { line })
    },
  }
}
