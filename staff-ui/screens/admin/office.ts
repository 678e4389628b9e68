// What every room of the admin's pages needs: who asks, whose hall it is, what time it is there, how to go and how to act.
import { createContext, useContext } from 'react'
import type { Instant } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { CentreHead } from '#contract/views/parts.ts'
import type { Acts } from '../../parts/use-acts.ts'
import type { Place } from './places.ts'
import type { Asker } from './use-asked.ts'

export interface Office {
  asker: Asker
  centre: CentreHead
  now: Instant
  /** An admin changes; a lead looks, and makes greeters for a day. */
  mayChange: boolean
  /** Missing while it is fetched. */
  document: CentreDocument | undefined
  acts: Acts
  go(to: Place): void
}

export const OfficeContext = createContext<Office | undefined>(undefined)

export function useOffice(): Office {
  const office = useContext(OfficeContext)
  if (!office) throw new Error('a room of the admin’s pages was drawn outside of them')
  return office
}
