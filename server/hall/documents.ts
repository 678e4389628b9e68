// Centre documents by their hash: an event stream names the one it goes by, so each that was ever used is kept.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CentreDocument } from '#contract/centre/document.ts'

export interface Documents {
  /** The document of a hash, or undefined where it is not kept here. */
  get(hash: string): CentreDocument | undefined
  /** Keeps a document; answers its hash. */
  keep(document: CentreDocument): string
}

/** SHA-256 of the document as JSON, hex. */
export function documentHash(document: CentreDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex')
}

/** Documents as files `<hash>.json` in a folder. */
export function documentsIn(folder: string): Documents {
  const known = new Map<string, CentreDocument>()
  return {
    get(hash) {
      const kept = known.get(hash)
      if (kept || !/^[0-9a-f]{64}$/.test(hash)) return kept
      try {
        const document: CentreDocument = JSON.parse(readFileSync(join(folder, `${hash}.json`), 'utf8'))
        known.set(hash, document)
        return document
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
    },
    keep(document) {
      const hash = documentHash(document)
      if (!known.has(hash)) {
        mkdirSync(folder, { recursive: true })
        // Whole or not at all: a half-written document would make its days unreadable.
        const file = join(folder, `${hash}.json`)
        writeFileSync(`${file}.new`, JSON.stringify(document))
        renameSync(`${file}.new`, file)
        known.set(hash, document)
      }
      return hash
    },
  }
}
