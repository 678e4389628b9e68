// A kept-alive HTTP connection on a bare socket: the client must cost as little as it can, since it shares the machine with what it measures.
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'

const HEAD_END = Buffer.from('\r\n\r\n')

/**
 * @typedef {object} Connection
 * @property {(bytes: string, told: (status: number, body: Buffer) => void) => void} ask one request at a time
 * @property {boolean} isBusy
 * @property {() => void} end
 */

/** @param {number} port @returns {Promise<Connection>} */
export function openConnection(port) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    /** @type {((status: number, body: Buffer) => void) | undefined} */
    let told
    /** @type {Buffer | undefined} */
    let rest
    /** @type {Connection} */
    const connection = {
      isBusy: false,
      ask(bytes, tell) {
        connection.isBusy = true
        told = tell
        socket.write(bytes)
      },
      end: () => socket.destroy(),
    }
    socket.once('connect', () => resolve(connection))
    socket.on('error', (error) => {
      reject(error)
      told?.(0, Buffer.from(error.message))
    })
    socket.on('data', (chunk) => {
      const bytes = rest ? Buffer.concat([rest, chunk]) : chunk
      const end = bytes.indexOf(HEAD_END)
      const length = end < 0 ? Number.NaN : lengthIn(bytes, end)
      if (end < 0 || bytes.length < end + 4 + length) {
        rest = bytes
        return
      }
      rest = undefined
      connection.isBusy = false
      const status = (bytes[9] ?? 48) * 100 + (bytes[10] ?? 48) * 10 + (bytes[11] ?? 48) - 5328
      told?.(status, bytes.subarray(end + 4, end + 4 + length))
    })
  })
}

/** @param {Buffer} bytes @param {number} end of the head */
function lengthIn(bytes, end) {
  const head = bytes.toString('latin1', 0, end)
  const found = /content-length: (\d+)/i.exec(head)
  if (!found) throw new Error(`an answer without length: ${head}`)
  return Number(found[1])
}

/** @param {string} path @param {{ method?: string, pass?: string, body?: string, key?: string }} [more] a POST has a key */
export function requestText(path, { method = 'GET', pass, body, key } = {}) {
  const head = `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${pass === undefined ? '' : `Authorization: Bearer ${pass}\r\n`}`
  if (body === undefined) return `${head}\r\n`
  return `${head}Content-Type: application/json\r\nIdempotency-Key: ${key ?? randomUUID()}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

/** One POST, answered. @param {Connection} connection @param {string} path @param {string} pass @param {object} body @returns {Promise<any>} */
export function post(connection, path, pass, body) {
  return new Promise((resolve, reject) => {
    connection.ask(requestText(path, { method: 'POST', pass, body: JSON.stringify(body) }), (status, answer) => {
      if (status === 200 || status === 201) resolve(JSON.parse(answer.toString()))
      else reject(new Error(`POST ${path}: ${status} ${answer}`))
    })
  })
}

/** One GET; the body's bytes. @param {Connection} connection @param {string} path @param {string} [pass] @returns {Promise<Buffer>} */
export function get(connection, path, pass) {
  return new Promise((resolve, reject) => {
    connection.ask(requestText(path, pass === undefined ? {} : { pass }), (status, body) => {
      if (status === 200) resolve(body)
      else reject(new Error(`GET ${path}: ${status} ${body}`))
    })
  })
}
