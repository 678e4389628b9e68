// What a hall is made from.
import type { TicketId } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Links } from '#contract/commands/answers.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Centre } from '#queue/centre.ts'
import type { Drawn } from '#queue/commands.ts'
import type { Clocks } from '#server/hall/clock.ts'
import type { Documents } from '#server/hall/documents.ts'

export interface HallParts {
  document: CentreDocument
  /** The same, prepared, and its hash. */
  centre: Centre
  settings: string
  documents: Documents
  ledger: Ledger
  clocks: Clocks
  /** A ticket's addresses: its page and its slip. */
  links(ticket: TicketId, language: 'vi' | 'en' | undefined): Links
  draw(): Drawn
  /** Told what failed: the disk, or the program. */
  onFault(error: unknown): void
}
