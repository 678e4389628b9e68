// A child that appends a number of groups, tries again after faults, and tells what came of it: run under strace, which makes the disk fail.
import { setTimeout as sleep } from 'node:timers/promises'
import { LedgerFault } from '#ledger/ledger.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { entry } from './samples.ts'

export interface Outcome {
  /** Seq and hash of each append that was acknowledged. */
  acknowledged: [number, string][]
  /** Seq and hash of all that is stored in the end. */
  found: [number, string][]
  /** Messages of the faults met. */
  faults: string[]
  /** Whether every fault was also told by `fault()`, and none stayed after an append that succeeded. */
  isHealthTrue: boolean
}

/** @public Called by run.mjs. */
export async function run(folder: string, groups: string, perGroup: string): Promise<void> {
  const ledger = await openSqliteLedger({ folder })
  const outcome: Outcome = { acknowledged: [], found: [], faults: [], isHealthTrue: true }
  let seq = 0
  while (outcome.acknowledged.length < Number(groups)) {
    const group = Array.from({ length: Number(perGroup) }, (_, index) => entry(seq + index + 1))
    try {
      const head = await ledger.append('s', seq, group)
      outcome.acknowledged.push([head.seq, head.hash])
      outcome.isHealthTrue &&= ledger.fault() === null
      seq = head.seq
    } catch (error) {
      if (!(error instanceof LedgerFault)) throw error
      outcome.faults.push(error.message)
      outcome.isHealthTrue &&= ledger.fault() !== null
      seq = (await ledger.heads('s'))[0]?.seq ?? 0
      await sleep(5)
    }
  }
  outcome.found = (await ledger.read('s', 0)).map(({ seq, hash }) => [seq, hash])
  await ledger.close()
  process.stdout.write(JSON.stringify(outcome))
}
