// What a hall is made from.
import type { Instant, TicketId } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Links } from '#contract/commands/answers.ts'
import type { Ledger } from '#ledger/ledger.ts'
import { type Centre, prepareCentre } from '#queue/centre.ts'
import type { Drawn } from '#queue/commands.ts'
import type { Hall } from '#queue/hall.ts'
import type { Clocks } from '#server/hall/clock.ts'
import type { Documents } from '#server/hall/documents.ts'
import type { Reentries } from '#server/hall/reentries.ts'

export interface HallParts {
  /** The document in force; another one may come while the hall runs: `putInForce`. */
  document: CentreDocument
  /** The same, prepared, and its hash. */
  centre: Centre
  settings: string
  /** The centre's: the moment of its last restore, 0 where there was none. */
  generation: Instant
  documents: Documents
  ledger: Ledger
  clocks: Clocks
  /** A ticket's addresses: its page and its slip. */
  links(ticket: TicketId, language: 'vi' | 'en' | undefined): Links & { returnSlip: string }
  reentries: Reentries
  draw(): Drawn
  /** Told what failed: the disk, or the program. */
  onFault(error: unknown): void
}

/** What a document becomes for a hall. */
export function ofDocument(document: CentreDocument, documents: Documents): Pick<HallParts, 'document' | 'centre' | 'settings'> {
  return { document, centre: prepareCentre(document), settings: documents.add(document) }
}

/** What orders this hall's views before or after those of others: the later of its day's generation and of a restore within that day, which
 *  screens must take though they have seen later events. A restore leaves the day's stream in the ledger its name. */
export const generationOf = (hall: Hall, { generation }: Pick<HallParts, 'generation'>): Instant => Math.max(hall.generation, generation)
