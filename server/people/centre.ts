// The centre itself in its people’s book: claimed, restored, another document, a backup taken. Its row says which document is in force.
import type { Instant } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import { documentHash } from '#server/hall/documents.ts'
import { type Rejected, reject, type Told } from '#server/people/journal.ts'
import type { PeopleParts, Pressed } from '#server/people/parts.ts'
import { type CentreRow, put, type RowChange } from '#server/people/rows.ts'

/** The id of its one row. */
export const CURRENT = 'current'

export class CentreBook {
  readonly #parts: PeopleParts

  constructor(parts: PeopleParts) {
    this.#parts = parts
  }

  /** Of a claimed centre; a sample hall has none. */
  get row(): CentreRow | undefined {
    return this.#parts.register.centres.get(CURRENT)
  }

  claim(document: CentreDocument, { by, key, request }: Pressed): Promise<Told<object>> {
    const settings = documentHash(document)
    return this.#parts.journal.act(() => ({
      by,
      events: [{ type: 'centre-claimed', settings }],
      changes: [kept(document), put('centre', { ...fresh, settings, claimedAt: this.#parts.journal.now(), change: { key, request } })],
      answer: {},
    }))
  }

  /** Goes on from a backup; `generation` is the moment of it. */
  restore(row: CentreRow, generation: Instant, { by, key, request }: Pressed): Promise<Told<object>> {
    return this.#parts.journal.act(() => ({
      by,
      events: [{ type: 'centre-restored', generation, settings: row.settings }],
      changes: [put('centre', { ...row, generation, change: { key, request } })],
      answer: {},
    }))
  }

  /** The hash a repeat of this press was answered with; undefined where it is none. Rejects `key-reused`. */
  repeated({ key, request }: Pressed): Rejected | string | undefined {
    const row = this.row
    if (row?.change.key !== key) return undefined
    return row.change.request === request ? row.settings : reject('key-reused')
  }

  /** Another document is in force. In a sample hall until it starts anew: its document is a file of the product. */
  change(document: CentreDocument, { by, key, request }: Pressed): Promise<Told<object>> {
    const settings = documentHash(document)
    return this.#parts.journal.act(() => {
      const row = this.row
      return {
        by,
        events: [{ type: 'document-changed', settings }],
        changes: [kept(document), ...(row ? [put('centre', { ...row, settings, change: { key, request } })] : [])],
        answer: {},
      }
    })
  }

  /** Told before the file leaves: a backup nobody noted is none. */
  noteBackup(by: string): Promise<Told<object>> {
    return this.#parts.journal.act(() => ({ by, events: [{ type: 'backup-taken' }], changes: [], answer: {} }))
  }
}

const fresh = { id: CURRENT, generation: 0 } as const

const kept = (document: CentreDocument): RowChange => ({ kind: 'document', id: documentHash(document), row: document })
