// kill -9 in the middle of a burst: every acknowledged ticket is in the ledger, no number twice, the chain verifies.
import { join } from 'node:path'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { verifyLedger } from '#ledger/sqlite/verify.ts'
import { post, type Running, startProcess } from '#tests/trial/server.ts'

export interface KillResult {
  acknowledged: number
  found: number
  lost: number
  twice: number
  /** From the restart to the first answer. @unit ms */
  recoveryMs: number
  isChainWhole: boolean
}

interface Acknowledged {
  id: string
  number: string
}

/** `tickets` from `clients` at once, killed after `killAfter` answers, in a folder that may hold earlier bursts; then started again. */
export async function killDuringBurst(
  folder: string,
  options: { tickets: number; clients: number; killAfter: number },
): Promise<KillResult> {
  const server = await startProcess(folder)
  const acknowledged = await burst(server, options)
  const before = performance.now()
  const again = await startProcess(folder)
  const recoveryMs = performance.now() - before
  const more = await burst(again, { tickets: 8, clients: 4, killAfter: Number.POSITIVE_INFINITY })
  await again.stop()
  return { ...(await audit(folder, [...acknowledged, ...more])), recoveryMs }
}

async function burst(
  server: Running,
  { tickets, clients, killAfter }: { tickets: number; clients: number; killAfter: number },
): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = []
  let asked = 0
  let killed: Promise<void> | undefined
  const client = async () => {
    while (asked < tickets && !killed) {
      asked += 1
      const answer = await post(server, '/tickets', { line: ['CT', 'HT', 'DD'][asked % 3] }, { pass: server.passes.kiosk })
      if (answer?.status === 201) acknowledged.push(answer.body.ticket)
      if (acknowledged.length >= killAfter) killed ??= server.kill()
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  await killed
  return acknowledged
}

/** What the ledger's file holds, read by itself and not by the server that wrote it. */
async function audit(folder: string, acknowledged: readonly Acknowledged[]): Promise<Omit<KillResult, 'recoveryMs'>> {
  const file = join(folder, 'phuong-mau')
  const ledger = await openSqliteLedger({ folder: file })
  const streams = await ledger.heads('')
  const stored = new Map<string, string>()
  let twice = 0
  for (const { stream } of streams) {
    const numbers = new Set<string>()
    for (const { bytes } of await ledger.read(stream, 0)) {
      const event = JSON.parse(bytes)
      if (event.type !== 'ticket-issued') continue
      if (numbers.has(event.number) || stored.has(event.ticket)) twice += 1
      numbers.add(event.number)
      stored.set(event.ticket, event.number)
    }
  }
  await ledger.close()
  const lost = acknowledged.filter(({ id, number }) => stored.get(id) !== number).length
  return { acknowledged: acknowledged.length, found: stored.size, lost, twice, isChainWhole: isWhole(file) }
}

function isWhole(folder: string): boolean {
  return verifyLedger(join(folder, 'ledger.db')).isWhole
}
