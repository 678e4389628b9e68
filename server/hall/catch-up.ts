// After a commit that was refused: it may have reached the disk though its answer did not reach us.
import type { StoredEvent } from '#ledger/ledger.ts'
import type { Keys } from '#server/hall/keys.ts'
import type { HallParts } from '#server/hall/parts.ts'

/** What a stream holds beyond `afterSeq`; keys and codes are read again too. Nothing where it cannot be read either: the durable state stays
 *  what it was, and the next command tries again. */
export async function catchUp(parts: HallParts, keys: Keys, stream: string, afterSeq: number): Promise<StoredEvent[]> {
  try {
    const events = await parts.ledger.read(stream, afterSeq)
    keys.load(events, 'today')
    await parts.reentries.load()
    return events
  } catch (error) {
    parts.onFault(error)
    return []
  }
}
