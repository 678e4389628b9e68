// Stopping and starting again: passes, tickets and keys survive; a second process and a taken port are told so.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io } from 'socket.io-client'
import { afterAll, expect, test, vi } from 'vitest'
import { LedgerFault } from '#ledger/ledger.ts'
import { CentreRefused, startServer } from '#server/start/serve.ts'
import { startRunning } from './running.ts'

const folders: string[] = []
const emptyFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'moi-so-restart-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

test('passes, tickets and the answer to a key are the same after a restart', async () => {
  const dataFolder = emptyFolder()
  const first = await startRunning({ dataFolder })
  const key = randomUUID()
  const ask = (hall: typeof first) => hall.post('/api/centres/phuong-mau/tickets', { line: 'CT' }, { pass: hall.passOf('kiosk'), key })
  const issued = await ask(first)
  const { passes } = first.sample
  await first.end()

  const second = await startRunning({ dataFolder, port: Number(new URL(first.url).port) })
  expect(second.sample.passes).toEqual(passes)
  const again = await ask(second)
  expect([again.status, again.text]).toEqual([201, issued.text])
  expect((await second.issue('CT')).number).toBe('1002')
  await second.end()
})

test('a spoilt pass file is written anew', async () => {
  const dataFolder = emptyFolder()
  writeFileSync(join(dataFolder, 'sample-access.json'), '{"centre":"phuong-mau","passes":{')
  const hall = await startRunning({ dataFolder })
  expect((await hall.get('/api/centres/phuong-mau/board', { pass: hall.passOf('board') })).status).toBe(200)
  await hall.end()
})

test('a second server on one folder, and a second one on one port, are refused; the first goes on', async () => {
  const hall = await startRunning()
  await expect(startServer({ dataFolder: hall.folder })).rejects.toBeInstanceOf(LedgerFault)
  await expect(startServer({ dataFolder: emptyFolder(), port: Number(new URL(hall.url).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
  expect((await hall.issue()).number).toBe('1001')
  await hall.end()
})

test('a document with faults is refused, each with its place', async () => {
  const dataFolder = emptyFolder()
  await expect(startServer({ dataFolder, document: { format: 1 } })).rejects.toBeInstanceOf(CentreRefused)
  await expect(startServer({ dataFolder, document: { format: 9 } })).rejects.toThrow(/\/format/)
})

test('closing answers what is in flight and lets every socket go', async () => {
  const hall = await startRunning()
  const socket = io(hall.url, { transports: ['websocket'], reconnection: false, auth: { pass: hall.passOf('board') } })
  await socket.emitWithAck('watch', { centre: 'phuong-mau', view: 'board' })
  const gone = new Promise((resolve) => socket.once('disconnect', resolve))
  const asked = vi.spyOn(hall.hall, 'ask')
  const inFlight = Promise.all(Array.from({ length: 20 }, () => hall.issue()))
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(20), { interval: 1, timeout: 5_000 })
  const startedAt = performance.now()
  const [tickets] = await Promise.all([inFlight, hall.end(), gone])
  expect(performance.now() - startedAt).toBeLessThan(5_000)
  expect(new Set(tickets.map(({ number }) => number)).size).toBe(20)
})
