// What a specialist's phone shows: one snag that rings, the one they accepted, or nothing; and those that somebody must still close.
import type { OpenSnag } from '#contract/views/parts.ts'

export interface Asked {
  /** Kinds of help this person gives; missing: all. */
  helps: readonly string[] | undefined
  /** Who this is in the hall's record; unknown until it is learnt. */
  id: string | undefined
  /** Snags this phone was told to leave to others. */
  passed: ReadonlySet<string>
  /** This phone rings no more for a while. */
  isResting: boolean
}

export type Situation = ({ is: 'accepted'; snag: OpenSnag } | { is: 'ringing'; snag: OpenSnag; more: number } | { is: 'calm' }) & {
  /** All other open snags of this person's kinds, oldest first. */
  others: OpenSnag[]
}

/** Nobody comes, and somebody sits there and waits. */
export const isCalling = ({ helper, isAway }: OpenSnag): boolean => helper === undefined && !isAway

/** `snags`: oldest first, as the view has them. */
export function situationOf(snags: readonly OpenSnag[], { helps, id, passed, isResting }: Asked): Situation {
  const isMine = ({ helper }: OpenSnag) => helper !== undefined && helper === id
  const own = snags.filter((snag) => isMine(snag) || helps === undefined || helps.includes(snag.help))
  const without = (shown: OpenSnag) => own.filter(({ id }) => id !== shown.id)
  const accepted = own.find((snag) => isMine(snag) && !snag.isAway)
  if (accepted) return { is: 'accepted', snag: accepted, others: without(accepted) }
  const ringing = isResting ? [] : own.filter((snag) => isCalling(snag) && !passed.has(snag.id))
  const [first] = ringing
  if (first) return { is: 'ringing', snag: first, more: ringing.length - 1, others: without(first) }
  return { is: 'calm', others: own }
}

/** What rang here a moment ago and was taken by somebody else; nothing while it is not known who this is. */
export function isTaken(rang: string | undefined, snags: readonly OpenSnag[], id: string | undefined): OpenSnag | undefined {
  if (rang === undefined || id === undefined) return undefined
  return snags.find((snag) => snag.id === rang && snag.helper !== undefined && snag.helper !== id)
}
