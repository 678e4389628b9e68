// Views over sockets: who is let in, what is refused, and that a change reaches who watches, whole and in order.
import { readFileSync } from 'node:fs'
import { io, type Socket } from 'socket.io-client'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { ProblemDetails } from '#contract/problems/details.ts'
import type { BoardView, CallEvent } from '#contract/views/board.ts'
import type { CounterView } from '#contract/views/counter.ts'
import type { Envelope } from '#contract/views/envelope.ts'
import type { KioskView } from '#contract/views/kiosk.ts'
import type { TicketView } from '#contract/views/ticket.ts'
import { type Running, startRunning } from './running.ts'

const centre = 'phuong-mau'
const document = JSON.parse(readFileSync(new URL('../../centres/phuong-mau.json', import.meta.url), 'utf8'))
let hall: Running & { end(): Promise<void> }
const sockets: Socket[] = []
beforeAll(async () => {
  hall = await startRunning()
})
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect()
})
afterAll(() => hall?.end())

/** A socket with a pass (none: a ticket page), and what it was sent. */
function connect(pass?: string, options: object = {}, url = hall.url) {
  const socket = io(url, { transports: ['websocket'], reconnection: false, forceNew: true, auth: pass ? { pass } : {}, ...options })
  sockets.push(socket)
  const views: Envelope[] = []
  const calls: CallEvent[] = []
  socket.on('view', (view: Envelope) => views.push(view))
  socket.on('call', (call: CallEvent) => calls.push(call))
  const watch = (view: string, key?: string): Promise<Partial<ProblemDetails>> =>
    socket.timeout(5_000).emitWithAck('watch', { centre, view, ...(key ? { key } : {}) })
  /** The first view sent that fits. */
  const shown = async <Data>(fits: (data: Data, envelope: Envelope) => boolean): Promise<Data> => {
    for (const until = Date.now() + 8_000; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 10))) {
      const found = views.find((view) => fits(view.data as Data, view))
      if (found) return found.data as Data
    }
    throw new Error(`No such view among ${views.length}: ${JSON.stringify(views.at(-1))?.slice(0, 400)}`)
  }
  return { socket, views, calls, watch, shown }
}

const happens = (socket: Socket, what: 'connect' | 'disconnect') => new Promise<void>((resolve) => socket.once(what, () => resolve()))

const refused = async (socket: Socket): Promise<Error & { data?: ProblemDetails }> =>
  new Promise((resolve, reject) => {
    socket.once('connect_error', resolve)
    socket.once('connect', () => reject(new Error('was let in')))
  })

describe('the handshake', () => {
  test('a wrong pass is refused with the problem, none is a ticket page', async () => {
    for (const pass of ['x'.repeat(32), 7 as unknown as string]) {
      expect((await refused(connect(pass).socket)).data).toMatchObject({ code: 'pass-unknown', status: 401, retry: 'never' })
    }
    const { socket } = connect()
    await happens(socket, 'connect')
  })

  test('only our own pages may connect; a program sends no Origin', async () => {
    for (const origin of ['https://evil.example', 'http://127.0.0.1:1', 'null']) {
      await refused(connect(hall.passOf('board'), { extraHeaders: { origin } }).socket)
    }
    const { socket } = connect(hall.passOf('board'), { extraHeaders: { origin: hall.url } })
    await happens(socket, 'connect')
  })

  test('polling works where websockets do not', async () => {
    const { watch } = connect(hall.passOf('board'), { transports: ['polling'] })
    expect(await watch('board')).toEqual({})
  })
})

describe('watching', () => {
  test('is for the roles of the table, the right centre, a key where one is needed', async () => {
    const code = async (asked: Promise<Partial<ProblemDetails>>) => (await asked).code
    const nobody = connect()
    expect(await code(nobody.watch('board'))).toBe('pass-missing')
    expect(await code(nobody.watch('ticket', 'A'.repeat(22)))).toBe('ticket-unknown')
    const board = connect(hall.passOf('board'))
    expect(await code(board.watch('floor'))).toBe('role-not-allowed')
    expect(await code(board.watch('kiosk'))).toBe('role-not-allowed')
    const counter = connect(hall.passOf('counter', '1'))
    expect(await code(counter.watch('counter', '2'))).toBe('other-counter')
    expect(await code(counter.watch('counter'))).toBe('request-malformed')
    expect(await code(counter.watch('board', '1'))).toBe('request-malformed')
    expect(await code(counter.watch('report'))).toBe('request-malformed')
    expect(await counter.watch('counter', '1')).toEqual({})
    const lead = connect(hall.passOf('lead'))
    expect(await code(lead.watch('counter', '99'))).toBe('counter-unknown')
    expect(await lead.socket.emitWithAck('watch', { centre: 'elsewhere', view: 'board' })).toMatchObject({ code: 'centre-unknown' })
  })

  test('one socket may watch several views; each is sent whole at once', async () => {
    const lead = connect(hall.passOf('lead'))
    for (const view of ['floor', 'board', 'kiosk']) expect(await lead.watch(view)).toEqual({})
    await lead.shown((_, { view }) => view === 'kiosk')
    expect(lead.views.map(({ view }) => view)).toEqual(['floor', 'board', 'kiosk'])
    expect(lead.views[0]).toMatchObject({ stream: hall.hall.stream(), seq: hall.seq() })
  })

  test('what happens reaches kiosk, TV, counter and phone, each its own view', async () => {
    const [kiosk, tv, counter] = [connect(hall.passOf('kiosk')), connect(hall.passOf('board')), connect(hall.passOf('counter', '4'))]
    await Promise.all([kiosk.watch('kiosk'), tv.watch('board'), counter.watch('counter', '4')])
    const ticket = await hall.issue('DD')
    const phone = connect()
    expect(await phone.watch('ticket', ticket.id)).toEqual({})

    await kiosk.shown<KioskView>(({ lines }) => lines.some(({ id, waiting }) => id === 'DD' && waiting === 1))
    await counter.shown<CounterView>(({ next }) => next?.number === ticket.number)
    await phone.shown<TicketView>(({ ticket: { state } }) => state === 'waiting')

    const options = { pass: hall.passOf('counter', '4') }
    await hall.post(`/api/centres/${centre}/counters/4/open`, {}, options)
    const { body } = await hall.post(`/api/centres/${centre}/counters/4/call-next`, {}, options)
    await tv.shown<BoardView>(({ calls }) => calls[0]?.number === ticket.number && calls[0].isCurrent)
    await counter.shown<CounterView>((view) => view.ticket?.id === ticket.id)
    await phone.shown<TicketView>((view) => view.ticket.state === 'called')
    const heard = { centre, id: body.call.id, number: ticket.number, counter: '4', attempt: 1, at: body.call.at }
    expect(tv.calls).toEqual([heard])
    expect(kiosk.calls).toEqual([heard])
    expect([counter.calls, phone.calls]).toEqual([[], []])
    expect(phone.views.every(({ view, key }) => view === 'ticket' && key === ticket.id)).toBe(true)
    const seqs = tv.views.map(({ seq }) => seq)
    expect(seqs).toEqual([...seqs].sort((one, other) => one - other))
  })

  test('a burst is pushed a few times, the last push is the truth', async () => {
    const kiosk = connect(hall.passOf('kiosk'))
    await kiosk.watch('kiosk')
    const before = kiosk.views.length
    const startedAt = performance.now()
    await Promise.all(Array.from({ length: 60 }, () => hall.issue('CA')))
    await kiosk.shown<KioskView>(({ lines }) => lines.some(({ id, waiting }) => id === 'CA' && waiting === 60))
    expect(kiosk.views.length - before).toBeLessThanOrEqual(2 + (performance.now() - startedAt) / 50)
  })

  test('what only time changes is pushed too: the kiosk hears that the hours are over', { timeout: 30_000 }, async () => {
    const session = { issueFrom: '07:00', serveFrom: '07:30', issueUntil: '11:10', serveUntil: '11:30' }
    const day = [{ day: '2026-11-24', sessions: [session] }]
    const morning = await startRunning({ document: { ...document, hours: { ...document.hours, days: day } } })
    try {
      const kiosk = connect(morning.passOf('kiosk'), {}, morning.url)
      expect(await kiosk.watch('kiosk')).toEqual({})
      await kiosk.shown<KioskView>(({ closed }) => closed === null)
      const seq = morning.seq()
      morning.pass(2.5 * 3600)
      await kiosk.shown<KioskView>(({ closed }) => closed !== null)
      expect(morning.seq()).toBe(seq)
      expect(kiosk.views).toHaveLength(2)
    } finally {
      await morning.end()
    }
  })
})

describe('nonsense', () => {
  test('is answered or let go, and never hurts the others', async () => {
    const tv = connect(hall.passOf('board'))
    await tv.watch('board')
    const bad = connect(hall.passOf('board'))
    await happens(bad.socket, 'connect')
    for (const body of [
      undefined,
      null,
      7,
      'board',
      [],
      { view: 'board' },
      { centre, view: 'board', more: 1 },
      { centre, view: { toString: 'foo' } },
    ]) {
      expect(await bad.socket.emitWithAck('watch', body)).toMatchObject({ code: 'request-malformed', status: 400 })
    }
    bad.socket.emit('watch')
    bad.socket.emit('watch', { centre, view: 'board' }, 'no function')
    bad.socket.emit('no-such-event', 1)
    for (const frame of ['2[{"toString":"foo"}]', '2["watch"', '2["__proto__",1]', '9', '4{}', '']) {
      const raw = connect(hall.passOf('board'))
      await happens(raw.socket, 'connect')
      raw.socket.io.engine.write(frame)
    }
    expect(await tv.watch('board')).toEqual({})
  })

  test('binary and oversized messages end their socket', async () => {
    const sent: ((socket: Socket) => void)[] = [
      (socket) => socket.emit('watch', Buffer.from('x')),
      (socket) => socket.emit('watch', { centre, view: 'x'.repeat(20_000) }),
      (socket) => socket.io.engine.write('51-["watch",{"_placeholder":true,"num":0}]'),
    ]
    for (const send of sent) {
      const { socket } = connect(hall.passOf('board'))
      await happens(socket, 'connect')
      send(socket)
      await happens(socket, 'disconnect')
    }
  })

  test('who asks too much is told so, then let go', async () => {
    const { socket } = connect(hall.passOf('board'))
    await happens(socket, 'connect')
    const answers = await Promise.all(Array.from({ length: 60 }, () => socket.emitWithAck('watch', { centre, view: 'board' })))
    expect(answers.at(-1)).toMatchObject({ code: 'too-many-requests', retry: 'later' })
    const gone = happens(socket, 'disconnect')
    for (let i = 0; i < 200; i += 1) socket.emit('watch', {})
    await gone
  })
})

test('without watchers no view is made, with one it is made', async () => {
  // Making a view asks the hall for its time; issuing a number by itself does not ask through this door. A hall that nobody else watched.
  const own = await startRunning()
  onTestFinished(() => own.end())
  const asked = vi.spyOn(own.hall, 'now')
  const { socket, watch, shown } = connect(own.passOf('kiosk'), {}, own.url)
  await happens(socket, 'connect')
  await own.issue('VH')
  await own.issue('VH')
  expect(asked).not.toHaveBeenCalled()
  await watch('kiosk')
  await own.issue('VH')
  await shown<KioskView>(({ lines }) => lines.some(({ id, waiting }) => id === 'VH' && waiting === 3))
  expect(asked).toHaveBeenCalled()
})
