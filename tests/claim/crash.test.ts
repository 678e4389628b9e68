// Killed at any step of a claim, the server is a centre's or nobody's, whole either way: nothing lies between.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { emptyFolder, endAll, startBuilt } from '../start/built-server.ts'
import { ADMIN, asking, CENTRE, claimed, claimedBy, claimPass, ownDocument, yes } from './owned.ts'

/** Of a centre where nothing has happened yet. */
let backup: Buffer
beforeAll(async () => {
  const { asks, admin } = await claimed(emptyFolder())
  backup = (await asks.backup(admin)).file
  endAll()
})
afterEach(endAll)

/** What appears in DATA_DIR, step by step; and a moment between two of them, while rows are written. */
const steps: [path: string, afterMs: number][] = [
  ['claim.new', 0],
  ['claim.new/pepper', 60],
  [CENTRE, 0],
  ['claimed.json', 0],
]

test.each(steps)('a claim, killed when %s is there, and %i ms later', async (path, afterMs) => {
  const folder = emptyFolder()
  const first = startBuilt(folder)
  const asks = asking(await first.ready())
  const body = { document: await ownDocument(asks), admin: ADMIN }
  const pass = await claimPass(asks, first)
  const asked = asks.post('found-centre', body, pass).catch(() => undefined)
  await killedAt(first, join(folder, path), afterMs)
  const answer = await asked
  const isClaimed = existsSync(join(folder, 'claimed.json'))
  console.info(`killed at ${path} + ${afterMs} ms: ${isClaimed ? 'claimed' : 'nobody’s'}, ${answer ? 'answered' : 'no answer'}`)
  // Nobody heard yes before it was so.
  if (answer?.status === 201) expect(isClaimed).toBe(true)
  await isWhole(folder, isClaimed)
})

test.each([
  ['claim.new/pepper', 0],
  [CENTRE, 0],
])('a restore, killed when %s is there, and %i ms later', async (path, afterMs) => {
  const folder = emptyFolder()
  const first = startBuilt(folder)
  const asks = asking(await first.ready())
  const asked = asks.post('restore-centre', backup, await claimPass(asks, first)).catch(() => undefined)
  await killedAt(first, join(folder, path), afterMs)
  await asked
  await isWhole(folder, existsSync(join(folder, 'claimed.json')))
})

/** Ends a process with SIGKILL as soon as a file is there. */
async function killedAt(server: ReturnType<typeof startBuilt>, path: string, afterMs: number): Promise<void> {
  while (!existsSync(path)) await new Promise((resolve) => setImmediate(resolve))
  if (afterMs > 0) await sleep(afterMs)
  expect(await server.left('SIGKILL')).toBe(null)
}

/** A centre one can work in, or a sample hall that can be claimed; a claim that was begun anew ends as any other. */
async function isWhole(folder: string, isClaimed: boolean): Promise<void> {
  const second = startBuilt(folder)
  const asks = asking(await second.ready())
  const state = await yes(asks.get('claim'))
  expect(state.isClaimed).toBe(isClaimed)
  if (!isClaimed) {
    await yes(asks.post('found-centre', { document: await ownDocument(asks), admin: ADMIN }, await claimPass(asks, second)))
    await claimedBy(asks)
  }
  const admin = await asks.admin()
  const kiosk = await asks.pair({ name: 'Máy lấy số', role: 'kiosk' }, admin)
  expect((await yes(asks.post('issue-ticket', { line: 'CT' }, { pass: kiosk }))).ticket.number).toBe('1001')
  expect((await yes(asks.get('accounts', admin))).accounts).toHaveLength(1)
  expect(existsSync(join(folder, 'claim.new'))).toBe(false)
}
