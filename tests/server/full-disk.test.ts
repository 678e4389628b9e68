// The disk is full: commands are told so with 503, nothing changes, what screens may see stays, and room is enough to go on.
import { afterEach, describe, expect, test } from 'vitest'
import { canMount, mountSmallDisk, type SmallDisk } from '#tests/ledger/small-disk.ts'
import { type Running, startRunning, tickets } from '#tests/server/running.ts'

let disk: SmallDisk
let server: Running & { end(): Promise<void> }

describe.skipIf(!canMount)(`a server on a small disk${canMount ? '' : ' (skipped: needs root, to mount a small tmpfs)'}`, () => {
  afterEach(async () => {
    await server.close()
    disk.unmount()
  })

  test('full, and room again, without a restart', async () => {
    disk = mountSmallDisk(8)
    server = await startRunning({ dataFolder: disk.folder })
    await server.issue('HT')
    disk.fill()
    const refused = await untilRefused()
    expect(refused.problem).toMatchObject({ status: 503, code: 'ledger-unwritable', retry: 'later', title: expect.stringMatching(/đầy/) })
    const before = { seq: server.seq(), waiting: server.hall.state.tickets.size }
    await server.no(() => server.post(tickets, { line: 'HT' }, { pass: server.passOf('kiosk') }), 503, 'ledger-unwritable')
    expect((await server.get('/api/health')).body).toMatchObject({ status: 'ledger-unwritable', seq: before.seq, hint: expect.any(String) })
    // Views go on: a screen that reloads now still sees everybody.
    const kiosk = await server.get('/api/centres/phuong-mau/kiosk', { pass: server.passOf('kiosk') })
    expect(kiosk.body.data.waiting).toBe(before.waiting)

    disk.makeRoom()
    await expect.poll(async () => (await server.get('/api/health')).status, { timeout: 8_000 }).toBe(200)
    await server.issue('HT')
    expect(server.hall.state.tickets.size).toBe(before.waiting + 1)
  })
})

/** Takes numbers until the disk says no; the no. */
async function untilRefused() {
  for (let tries = 0; tries < 20_000; tries += 1) {
    const answer = await server.post(tickets, { line: 'CT' }, { pass: server.passOf('kiosk') })
    if (answer.status !== 201) return answer
  }
  throw new Error('the disk was never full')
}
