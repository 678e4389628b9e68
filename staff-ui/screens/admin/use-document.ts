// The centre document in force, and the changed one that is not kept yet. The change outlives the room, and a pause after which one signs in again.
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { CentreFault } from '#contract/centre/fault.ts'
import type { DocumentInForce } from '#contract/commands/claim-answers.ts'
import type { Acts } from '../../parts/use-acts.ts'
import { faultsOfEdits } from './document-faults.ts'
import type { Room } from './places.ts'
import type { Asked } from './use-asked.ts'

export interface Editing {
  /** What the rooms show: the changed one, else the one in force. */
  document: CentreDocument
  faults: readonly CentreFault[]
  /** Rooms in which it differs from the one in force. */
  unsaved: readonly Room[]
  isDoing: boolean
  change(document: CentreDocument): void
  keep(): void
  drop(): void
  /** Another document instead, looked at by the server; a change that is not kept yet is dropped with a yes. Whether it was sent. */
  replace(document: object): boolean
}

/** Lives as long as the page is open. */
const kept = new Map<string, CentreDocument>()

/** Undefined while the document is fetched. */
export function useDocument(inForce: Asked<DocumentInForce>, acts: Acts, done: string): Editing | undefined {
  const base = inForce.body?.document
  const id = base?.id ?? ''
  const [changed, setChanged] = useState<CentreDocument>()
  useEffect(() => setChanged(kept.get(id)), [id])
  const set = useCallback(
    (document: CentreDocument | undefined) => {
      if (document) kept.set(id, document)
      else kept.delete(id)
      setChanged(document)
    },
    [id],
  )
  const document = changed ?? base
  const faults = useMemo(() => (document ? faultsOfEdits(document) : []), [document])
  const unsaved = useMemo(() => (base && changed ? differing(base, changed) : []), [base, changed])
  if (!document) return undefined
  const send = (next: object) =>
    acts.give({
      id: 'document',
      route: 'change-document',
      body: { document: next },
      done,
      onDone: () => {
        set(undefined)
        inForce.again()
      },
    })
  return {
    document,
    faults,
    unsaved,
    isDoing: acts.doing?.id === 'document',
    change: set,
    keep: () => void send(document),
    replace: send,
    drop: () => set(undefined),
  }
}

const roomOf: Partial<Record<keyof CentreDocument, Room>> = {
  name: 'name',
  kind: 'name',
  logo: 'name',
  hours: 'hours',
  notices: 'notices',
  lines: 'counters',
  counters: 'counters',
}

/** The rooms in which two documents differ; what has no room of its own stands with the files. */
export function differing(a: CentreDocument, b: CentreDocument): Room[] {
  const parts = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof CentreDocument)[])
  return [
    ...new Set([...parts].filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part])).map((part) => roomOf[part] ?? 'files')),
  ]
}
