// Makes load by HTTP, in a process of its own: many connections that ask again as soon as they are answered (for throughput), or one
// request every so many milliseconds whatever becomes of the former (for latency, timed from when it should have started).
import { randomUUID } from 'node:crypto'
import { answering, nowMs } from './process/answering.mjs'
import { openConnection, requestText } from './process/http.mjs'
import { latencies } from './rounds.mjs'

const NUMBER = Buffer.from('"number":"')
const QUOTE = 34

answering({ closedLoop, openLoop })

/**
 * POSTs a body over and over. Every answer must be a 201 with a number of its own.
 * @param {{ port: number, path: string, pass: string, body: string, connections: number, ms: number }} load
 */
async function closedLoop({ port, path, pass, body, connections, ms }) {
  const open = await Promise.all(Array.from({ length: connections }, () => openConnection(port)))
  const [head = '', tail = ''] = requestText(path, { method: 'POST', pass, body, key: 'KEY' }).split('KEY')
  /** @type {number[]} */
  const tookMs = []
  const numbers = new Set()
  /** @type {string | undefined} */
  let wrong
  const startMs = nowMs()
  const untilMs = startMs + ms
  await Promise.all(
    open.map(
      (connection) =>
        new Promise((resolve) => {
          const ask = () => {
            const askedMs = nowMs()
            connection.ask(head + randomUUID() + tail, (status, answer) => {
              const answeredMs = nowMs()
              tookMs.push(answeredMs - askedMs)
              const from = answer.indexOf(NUMBER) + NUMBER.length
              numbers.add(answer.toString('latin1', from, answer.indexOf(QUOTE, from)))
              if (status !== 201) wrong ??= `${status} ${answer}`
              if (answeredMs < untilMs && wrong === undefined) ask()
              else resolve(undefined)
            })
          }
          ask()
        }),
    ),
  )
  const seconds = (nowMs() - startMs) / 1000
  for (const connection of open) connection.end()
  if (wrong !== undefined) throw new Error(`POST ${path}: ${wrong}`)
  if (numbers.size !== tookMs.length) throw new Error(`${tookMs.length} answers named ${numbers.size} numbers`)
  return { perSecond: tookMs.length / seconds, ...latencies(tookMs) }
}

/**
 * GETs an address at a fixed rate.
 * @param {{ port: number, path: string, pass?: string, perSecond: number, ms: number }} load
 */
async function openLoop({ port, path, pass, perSecond, ms }) {
  const bytes = requestText(path, pass === undefined ? {} : { pass })
  const open = await Promise.all(Array.from({ length: 4 }, () => openConnection(port)))
  /** @type {Promise<number>[]} */
  const asked = []
  const everyMs = 1000 / perSecond
  const startMs = nowMs()
  for (let dueMs = startMs; dueMs < startMs + ms; dueMs += everyMs) {
    const waitMs = dueMs - nowMs()
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
    asked.push(askFrom(dueMs))
  }
  const tookMs = await Promise.all(asked)
  for (const connection of open) connection.end()
  return { ...latencies(tookMs), tookMs }

  /** @param {number} dueMs @returns {Promise<number>} */
  async function askFrom(dueMs) {
    let connection = open.find(({ isBusy }) => !isBusy)
    if (!connection) {
      connection = await openConnection(port)
      open.push(connection)
    }
    return new Promise((resolve, reject) => {
      connection.ask(bytes, (status, body) => {
        if (status === 200) resolve(nowMs() - dueMs)
        else reject(new Error(`GET ${path}: ${status} ${body}`))
      })
    })
  }
}
