// Screens without a screen: many websockets on bare sockets, in a process of their own, that say what came when. They speak either
// Socket.IO as the product does, or bare `ws`; the frames they wait for are the same.
import { connect } from 'node:net'
import { answering, nowMs } from './process/answering.mjs'

const TEXT = 1
const C = 'c'.charCodeAt(0)
const V = 'v'.charCodeAt(0)
/** `42["call",…` and `42["view",…`: the letter that tells them apart. */
const NAME_AT = 4

/** @typedef {{ socket: import('node:net').Socket, rest?: Buffer, isWatching: boolean, hasCall: boolean, calls: number }} Screen */

/** @type {Screen[]} */
let screens = []
let pass = ''
let centre = ''
let isSocketIo = false
/** When each call was whole (the event and the board that shows it) at each screen. @type {number[][]} */
let arrivedMs = []
/** The last of each, as it came. */
const last = { call: '', view: '' }
/** @type {{ left: number, done(): void } | undefined} */
let opening

answering({
  open,
  /** From now on calls count from 0. */
  record() {
    arrivedMs = []
    for (const screen of screens) screen.calls = 0
  },
  /** @returns per call: milliseconds of the shared clock, one per screen */
  arrived: () => arrivedMs,
  frames: () => last,
  close() {
    for (const { socket } of screens) socket.destroy()
    screens = []
  },
})

/**
 * Opens all at once, as after an outage; resolves when each has its view.
 * @param {{ port: number, count: number, speaks: 'socket.io' | 'ws', pass: string, centre: string }} particulars
 */
async function open(particulars) {
  ;({ pass, centre } = particulars)
  const { port, count, speaks } = particulars
  isSocketIo = speaks === 'socket.io'
  const path = isSocketIo ? '/socket.io/?EIO=4&transport=websocket' : '/watch'
  const startMs = nowMs()
  await new Promise((resolve, reject) => {
    opening = { left: count, done: () => resolve(undefined) }
    setTimeout(() => reject(new Error(`${opening?.left} of ${count} sockets had no view after 30 s`)), 30_000).unref()
    for (let n = 0; n < count; n += 1) screens.push(openScreen(port, path, reject))
  })
  return { ms: nowMs() - startMs }
}

/** @param {number} port @param {string} path @param {(error: Error) => void} fail @returns {Screen} */
function openScreen(port, path, fail) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  /** @type {Screen} */
  const screen = { socket, isWatching: false, hasCall: false, calls: 0 }
  let isUpgraded = false
  socket.on('error', fail)
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
  )
  socket.on('data', (chunk) => {
    let bytes = screen.rest ? Buffer.concat([screen.rest, chunk]) : chunk
    if (!isUpgraded) {
      const end = bytes.indexOf('\r\n\r\n')
      if (end < 0) {
        screen.rest = bytes
        return
      }
      if (!bytes.toString('latin1', 0, 12).endsWith('101')) return fail(new Error(bytes.toString()))
      isUpgraded = true
      bytes = bytes.subarray(end + 4)
      if (!isSocketIo) say(screen, 'watch')
    }
    screen.rest = readFrames(screen, bytes, fail)
  })
  return screen
}

/** Takes the whole frames out of the bytes; returns what is left. @param {Screen} screen @param {Buffer} bytes @param {(error: Error) => void} fail */
function readFrames(screen, bytes, fail) {
  let from = 0
  while (bytes.length - from >= 2) {
    let length = /** @type {number} */ (bytes[from + 1])
    let head = 2
    if (length === 126) {
      if (bytes.length - from < 4) break
      length = bytes.readUInt16BE(from + 2)
      head = 4
    } else if (length === 127) {
      if (bytes.length - from < 10) break
      length = Number(bytes.readBigUInt64BE(from + 2))
      head = 10
    }
    if (bytes.length - from < head + length) break
    if ((bytes.readUInt8(from) & 15) === TEXT) hear(screen, bytes.subarray(from + head, from + head + length), fail)
    from += head + length
  }
  return from < bytes.length ? bytes.subarray(from) : undefined
}

/** @param {Screen} screen @param {Buffer} text @param {(error: Error) => void} fail */
function hear(screen, text, fail) {
  const letter = text[NAME_AT]
  if (isSocketIo && text[0] !== 52 /* 4: a message */) {
    if (text[0] === 48 /* 0: opened */) say(screen, `40${JSON.stringify({ pass })}`)
    else if (text[0] === 50 /* 2: ping */) say(screen, '3')
  } else if (isSocketIo && text[1] === 48 /* 40: let in */) say(screen, `42["watch",${JSON.stringify({ centre, view: 'board' })}]`)
  else if (isSocketIo && text[1] === 52 /* 44: refused */) fail(new Error(text.toString()))
  else if (letter === C) {
    screen.hasCall = true
    if (screen === screens[0]) last.call = text.toString()
  } else if (letter === V) {
    if (screen === screens[0]) last.view = text.toString()
    if (screen.hasCall) arrive(screen)
    else if (!screen.isWatching) watching(screen)
  }
}

/** @param {Screen} screen */
function arrive(screen) {
  screen.hasCall = false
  const atMs = nowMs()
  const others = arrivedMs[screen.calls]
  if (others) others.push(atMs)
  else arrivedMs[screen.calls] = [atMs]
  screen.calls += 1
}

/** @param {Screen} screen */
function watching(screen) {
  screen.isWatching = true
  if (!opening) return
  opening.left -= 1
  if (opening.left === 0) opening.done()
}

/** A masked text frame, as clients must send it; masked with zeros, which changes nothing. @param {Screen} screen @param {string} text */
function say({ socket }, text) {
  const payload = Buffer.from(text)
  const head =
    payload.length < 126
      ? Buffer.from([129, 128 | payload.length, 0, 0, 0, 0])
      : Buffer.from([129, 254, payload.length >> 8, payload.length & 255, 0, 0, 0, 0])
  socket.write(Buffer.concat([head, payload]))
}
