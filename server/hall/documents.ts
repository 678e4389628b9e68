// Centre documents by their hash: an event stream names the one it goes by, so each that was ever used is kept, as a row of the ledger
// that is written in the same commit as the event that names it.
import { createHash } from 'node:crypto'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Ledger, RecordChange } from '#ledger/ledger.ts'

/** The kind of their rows. */
export const DOCUMENT = 'document'

/** SHA-256 of the document as JSON, hex. */
export function documentHash(document: CentreDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex')
}

/** A document as the row that keeps it. */
export const documentRow = (document: CentreDocument) =>
  ({ kind: DOCUMENT, id: documentHash(document), value: JSON.stringify(document) }) satisfies RecordChange

export class Documents {
  readonly #texts = new Map<string, string>()
  readonly #read = new Map<string, CentreDocument>()

  /** Reads what is kept. @throws what the ledger throws when it cannot be read. */
  async load(ledger: Pick<Ledger, 'records'>): Promise<void> {
    for (const { kind, id, value } of await ledger.records()) if (kind === DOCUMENT) this.#texts.set(id, value)
  }

  /** The document of a hash, or undefined where it is not kept here. */
  get(hash: string): CentreDocument | undefined {
    const text = this.#texts.get(hash)
    const document = this.#read.get(hash) ?? (text === undefined ? undefined : (JSON.parse(text) as CentreDocument))
    if (document) this.#read.set(hash, document)
    return document
  }

  /** Knows a document from now on; answers its hash. The disk has it with the first event that names it: `rowOf`. */
  add(document: CentreDocument): string {
    const { id, value } = documentRow(document)
    this.#texts.set(id, value)
    return id
  }

  /** The row to be written beside an event that names this document; a row that is there already is written again, once a day. */
  rowOf(hash: string): RecordChange[] {
    const value = this.#texts.get(hash)
    return value === undefined ? [] : [{ kind: DOCUMENT, id: hash, value }]
  }
}
