// What the product is compared with, in one process: the same Fastify POST storing nothing, `ws` sending ready frames, a trivial pair of
// pages, a plain PDF. Built as the product's server is (see ../build.mjs).
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify from 'fastify'
import { type WebSocket, WebSocketServer } from 'ws'
import { Health, TicketIssued } from '#contract/commands/answers.ts'
import { IssueTicket } from '#contract/commands/requests.ts'
import { keyPage, tvPage } from './pages.ts'
import { plainSlip } from './plain-slip.ts'

const app = Fastify({
  logger: false,
  bodyLimit: 65_536,
  ajv: { customOptions: { removeAdditional: false, coerceTypes: false, useDefaults: false } },
}).withTypeProvider<TypeBoxTypeProvider>()

let issued = 0
let pressed = 0
/** What every watcher gets at once, and at every call; given by the bench, as the product sent them. */
let frames: { view: string; call: string } = { view: '', call: '' }

app.post('/api/centres/:centre/tickets', { schema: { body: IssueTicket, response: { 201: TicketIssued } } }, (request, reply) => {
  const at = Date.now()
  issued += 1
  reply.code(201).send({
    ticket: {
      id: 'AAAAAAAAAAAAAAAAAAAAAA',
      number: String(1000 + issued),
      line: 'line' in request.body ? request.body.line : 'CT',
      state: 'waiting',
      stage: 'counter',
      arrivedAt: at,
      placeAt: at,
      files: request.body.files ?? 1,
    },
    ahead: issued,
    wait: null,
    links: {
      page: 'http://127.0.0.1:8090/t/AAAAAAAAAAAAAAAAAAAAAA',
      slip: 'http://127.0.0.1:8090/api/centres/phuong-mau/tickets/AAAAAAAAAAAAAAAAAAAAAA/slip.pdf',
    },
  })
})
app.get('/api/health', { schema: { response: { 200: Health } } }, (_, reply) => {
  reply.send({ status: 'ok', version: '0.1.0', day: '2026-11-25', seq: issued })
})

const watchers = new Set<WebSocket>()
const send = (text: string) => {
  const ready = Buffer.from(text)
  for (const socket of watchers) socket.send(ready, { binary: false })
}
app.post('/call', (_, reply) => {
  send(frames.call)
  send(frames.view)
  reply.send({})
})
app.post('/frames', (request, reply) => {
  frames = request.body as typeof frames
  reply.send({})
})

app.get('/tv', (_, reply) => reply.type('text/html; charset=utf-8').send(tvPage))
app.get('/key', (_, reply) => reply.type('text/html; charset=utf-8').send(keyPage))
app.post('/pressed', (_, reply) => {
  pressed += 1
  send(`M${pressed}`)
  reply.send({ number: `M${pressed}` })
})
app.get('/slip.pdf', async (_, reply) => reply.type('application/pdf').send(await plainSlip()))

new WebSocketServer({ server: app.server, perMessageDeflate: false }).on('connection', (socket) => {
  // Told whatever it says first: that is its `watch`.
  socket.once('message', () => {
    watchers.add(socket)
    socket.send(frames.view)
  })
  socket.on('close', () => watchers.delete(socket))
})

await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT ?? 0) })
const address = app.server.address()
process.on('message', ({ id }: { id: number }) => process.send?.({ id, answer: typeof address === 'object' ? address?.port : 0 }))
process.once('disconnect', () => process.exit(0))
