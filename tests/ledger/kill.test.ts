// Nobody is told yes before the disk: a child is killed with SIGKILL in the middle of its appends, and all it acknowledged is there.
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { LEDGER_FILE } from '#ledger/sqlite/connection.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { verifyLedger } from '#ledger/sqlite/verify.ts'
import { GROUP, STREAM } from './append-forever.ts'
import { startChild } from './child.ts'
import { temporaryFolder } from './samples.ts'

test('three times killed while appending, every acknowledged append is found, and at most one group more', async () => {
  const { folder, remove } = temporaryFolder()
  let acknowledged = 0
  for (const afterMs of [30, 90, 170]) {
    const child = await startChild('append-forever.ts', folder)
    try {
      await child.printed(/\n/)
      await sleep(afterMs)
    } finally {
      await child.kill()
    }
    const acks = completeLines(child.output())
    expect(acks.length).toBeGreaterThan(0)
    const [lastSeq] = acks.at(-1) ?? [0]
    expect(lastSeq).toBeGreaterThan(acknowledged)
    acknowledged = lastSeq

    // Looking at what the killed one left changes nothing of it.
    expect(verifyLedger(join(folder, LEDGER_FILE))).toMatchObject({ isWhole: true })
    const ledger = await openSqliteLedger({ folder })
    const found = await ledger.read(STREAM, 0)
    await ledger.close()
    const hashes = new Map(found.map(({ seq, hash }) => [seq, hash]))
    for (const [seq, hash] of acks) expect(hashes.get(seq)).toBe(hash)
    expect(found.length - acknowledged).toBeLessThanOrEqual(GROUP)
    expect(found.length % GROUP).toBe(0)
    expect(found.every(({ key }, index) => key?.key === `k-${index + 1}`)).toBe(true)
    expect(verifyLedger(join(folder, LEDGER_FILE))).toMatchObject({ isWhole: true, events: found.length })
    acknowledged = found.length
  }
  remove()
}, 60_000)

const completeLines = (output: string): [number, string][] =>
  output
    .slice(0, output.lastIndexOf('\n'))
    .split('\n')
    .map((line) => line.split(' '))
    .map(([seq, hash]) => [Number(seq), hash ?? ''])
