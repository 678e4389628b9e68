// What must still be asked before an ending is sent: how it ended, what it was about, what is missing, the apology. One question at a time.
import type { Phrase } from '#contract/basics.ts'
import type { CounterView } from '#contract/views/counter.ts'
import type { DialogAct } from './keys.ts'
import type { Ending } from './outcomes.ts'
import type { Order } from './steps.ts'

/** What a visit was about, as far as its papers go. */
export interface About {
  id: string
  documents: Phrase[]
}

/** What the officer has answered; `null`: asked, and left open. */
export interface Told {
  ending?: Ending | undefined
  about?: About | null
  missing?: number[] | null
}

/** The dialog that is open. The last three belong to the end of the ticket here. */
export type OpenDialog =
  | { is: DialogAct; about?: string | undefined }
  | { is: 'ending'; callsNext: boolean; told: Told }
  | { is: 'procedure'; callsNext: boolean; told: Told; mayLeaveOpen: boolean }
  | { is: 'missing'; callsNext: boolean; told: Told; documents: Phrase[] }

export type AfterEnding = { ask: OpenDialog } | { do: 'apologise' } | { give: Order }

/** The next question about the end of the ticket here, or the order once everything is known. */
export function afterEnding(ticket: NonNullable<CounterView['ticket']>, callsNext: boolean, told: Told): AfterEnding {
  const { ending } = told
  if (ending === undefined) return { ask: { is: 'ending', callsNext, told } }
  if (ending === 'result-late' && ticket.apology === null) return { do: 'apologise' }
  // Papers are named by the procedure: without one there is no list to tick.
  const isUseful = ending === 'more-papers' && ticket.procedure === undefined
  const isAsked = ticket.asksProcedure && ending !== 'withdrew' && ending !== 'sign'
  if ((isAsked || isUseful) && told.about === undefined) return { ask: { is: 'procedure', callsNext, told, mayLeaveOpen: !isAsked } }
  const documents = told.about?.documents ?? ticket.documents
  if (ending === 'more-papers' && documents.length > 0 && told.missing === undefined) {
    return { ask: { is: 'missing', callsNext, told, documents } }
  }
  return {
    give: {
      do: 'finish',
      ending,
      callsNext,
      ...(told.about && { procedure: told.about.id }),
      ...(told.missing && told.missing.length > 0 && { missing: told.missing }),
    },
  }
}
