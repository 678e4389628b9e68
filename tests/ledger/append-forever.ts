// A child to be killed: appends small groups as fast as the disk allows and prints `seq hash` of each acknowledged one, at once.
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { entry, key, visit } from './samples.ts'

/** Events per append: what may be found though it was never acknowledged. */
export const GROUP = 5
export const STREAM = 'phuong-mau/2026-11-24/0'

/** @public Called by run.mjs. */
export async function run(folder: string): Promise<never> {
  const ledger = await openSqliteLedger({ folder })
  let seq = (await ledger.heads(STREAM))[0]?.seq ?? 0
  for (;;) {
    const group = Array.from({ length: GROUP }, (_, index) => {
      const n = seq + index + 1
      return entry(n, 1, { key: key(`k-${n}`), visits: [visit(n)] })
    })
    const head = await ledger.append(STREAM, seq, group)
    seq = head.seq
    // Synchronous on a pipe, and waits for a slow reader, where writeSync(1) throws EAGAIN.
    process.stdout.write(`${head.seq} ${head.hash}\n`)
  }
}
