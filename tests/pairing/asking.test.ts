// The asking of a new screen against the real server, without a browser.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Running, startRunning } from '#tests/server/running.ts'
import { openPairing, type Paired } from '#ui-kit/link/pairing.ts'

let hall: Running & { end(): Promise<void> }
let screen: ReturnType<typeof openPairing> | undefined
const paired: Paired[] = []
beforeAll(async () => {
  hall = await startRunning()
})
afterEach(() => {
  screen?.stop()
  paired.splice(0)
})
afterAll(() => hall?.end())

const devices = '/api/centres/phuong-mau/devices'
const admin = <Body extends object>(path: string, body: Body) => hall.yes(path, body, hall.passOf('admin'))
const open = () => {
  screen = openPairing({ url: hall.url, askEveryMs: 20, onPaired: (one) => void paired.push(one) })
  return screen.shown
}

test('shows a code, the name it is about to get, and then has a pass of its own', async () => {
  const shown = open()
  await expect.poll(() => shown.get().code).toMatch(/^[2-9ACHKMTX]{6}$/)
  const { code } = shown.get()
  await admin(`${devices}/name`, { code, name: 'Máy cửa chính', role: 'kiosk' })
  await expect.poll(() => shown.get().name).toBe('Máy cửa chính')
  await admin(devices, { code, name: 'Máy cửa chính', role: 'kiosk' })
  await expect.poll(() => paired).toHaveLength(1)
  expect(paired[0]).toMatchObject({ role: 'kiosk', centre: 'phuong-mau', name: 'Máy cửa chính' })
  const kiosk = await hall.get('/api/centres/phuong-mau/kiosk', { pass: paired[0]?.pass ?? '' })
  expect(kiosk.status).toBe(200)
})

test('a code that is over gives way to another by itself', async () => {
  const shown = open()
  await expect.poll(() => shown.get().code).toBeDefined()
  const { code } = shown.get()
  hall.pass(601)
  await expect.poll(() => shown.get().code).not.toBe(code)
  expect(shown.get().expiresAt).toBeGreaterThan(hall.hall.now())
})

test('a server that goes keeps the code on the glass, and is asked on until it is back', async () => {
  const shown = open()
  await expect.poll(() => shown.get().code).toBeDefined()
  const { code } = shown.get()
  const { port } = new URL(hall.url)
  await hall.close()
  await expect.poll(() => shown.get().isLost).toBe(true)
  expect(shown.get().code).toBe(code)
  hall = await startRunning({ port: Number(port) })
  // Codes live in memory: a server that starts anew knows none, so another comes.
  await expect.poll(() => shown.get(), { timeout: 10_000 }).toMatchObject({ isLost: false, code: expect.not.stringContaining(code ?? '') })
})
