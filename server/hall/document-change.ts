// Another document while the hall runs.
import type { CentreDocument } from '#contract/centre/document.ts'
import { type Rejection, reject } from '#queue/decide/decision.ts'
import type { Commits } from '#server/hall/commits.ts'
import { refusedDocument } from '#server/hall/document-in-use.ts'
import { type HallParts, ofDocument } from '#server/hall/parts.ts'
import type { Pending } from '#server/hall/pending.ts'

interface Running {
  parts: HallParts
  pending: Pending
  commits: Commits
  fault(): { vi: string; en: string } | null
  /** Keeps what is asked from being decided, until it is let go; null where it is kept already. */
  hold(): (() => void) | null
  tick(): Promise<void>
}

/** Goes by another document from now on, or says why not. `keep` makes it durable, or says why not; meanwhile nothing is decided, so that
 *  nobody gets a number for a line that goes. One at a time. The event `settings-changed` follows by itself, also after a crash. */
export type ChangeDocument = <No extends object>(document: CentreDocument, keep: () => Promise<No | null>) => Promise<Rejection | No | null>

export function documentChanges(running: Running): ChangeDocument {
  let turn: Promise<unknown> = Promise.resolve()
  return (document, keep) => {
    const changed = turn.then(() => change(running, document, keep))
    turn = changed.catch(() => {})
    return changed
  }
}

async function change<No extends object>(
  { parts, pending, commits, fault, hold, tick }: Running,
  document: CentreDocument,
  keep: () => Promise<No | null>,
): Promise<Rejection | No | null> {
  // What is in flight may yet be refused by the disk, and decided again.
  while (!commits.isIdle) await commits.settled()
  const letGo = fault() ? null : hold()
  if (!letGo) return reject('ledger-unwritable', { hintVi: fault()?.vi ?? soon.vi, hintEn: fault()?.en ?? soon.en })
  try {
    const no = refusedDocument(pending.hall, document) ?? (await keep())
    if (no) return no
    Object.assign(parts, ofDocument(document, parts.documents))
  } finally {
    letGo()
  }
  await tick()
  await commits.settled()
  return null
}

const soon = { vi: 'thử lại sau vài giây', en: 'try again in a few seconds' }
