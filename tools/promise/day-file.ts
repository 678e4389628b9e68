// A day's events as a ledger would have kept them: each a line of bytes in the chain, under a head with the document it went by.
import { createHash } from 'node:crypto'
import type { CentreDocument } from '#contract/centre/document.ts'
import { type DayFileHead, dayFileLine } from '#contract/views/ledger.ts'
import { CHAIN_START, chainHash } from '#ledger/chain.ts'
import type { HallEvent } from '#queue/events/event.ts'

export function dayFileOf(document: CentreDocument, events: readonly HallEvent[]): string {
  const settings = createHash('sha256').update(JSON.stringify(document)).digest('hex')
  const [first] = events
  if (first?.type !== 'day-opened') throw new Error('a day begins with its opening')
  let former: Uint8Array = CHAIN_START
  const lines = events.map((event) => {
    const bytes = JSON.stringify(event === first ? { ...first, settings } : event)
    const hash = chainHash(former, bytes)
    former = hash
    return dayFileLine(hash.toString('hex'), bytes)
  })
  const head: DayFileHead = {
    format: 'moi-so-day-1',
    stream: `${document.id}/${first.day}/${first.generation}`,
    events: events.length,
    head: Buffer.from(former).toString('hex'),
    documents: { [settings]: document },
  }
  return [JSON.stringify(head), ...lines, ''].join('\n')
}
