// A forger who changes an event and makes every later hash anew: what only the rules can find.
import { type DayFileHead, dayFileLine, readDayFileLine } from '#contract/views/ledger.ts'
import { CHAIN_START, chainHash } from '#ledger/chain.ts'

/** The lines of an exported day with one event changed and the chain whole again. */
export function rechained(lines: readonly string[], line: number, change: (event: Record<string, unknown>) => object): string {
  let hash: Uint8Array = CHAIN_START
  const events = lines.slice(1).flatMap((one, index) => {
    const read = readDayFileLine(one)
    if (!read) return []
    const bytes = index + 1 === line ? JSON.stringify(change(JSON.parse(read.bytes))) : read.bytes
    hash = chainHash(hash, bytes)
    return [dayFileLine(Buffer.from(hash).toString('hex'), bytes)]
  })
  const head = JSON.parse(lines[0] ?? '') as DayFileHead
  return [JSON.stringify({ ...head, head: Buffer.from(hash).toString('hex') }), ...events, ''].join('\n')
}
