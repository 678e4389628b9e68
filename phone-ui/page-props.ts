// What every page of the ticket is given.
import type { TicketView } from '#contract/views/ticket.ts'
import type { Language } from '#ui-kit/words/words.ts'
import type { PhoneWords } from './words/vi.ts'

export interface ScreenProps {
  view: TicketView
  /** The hall's time. @unit ms */
  now: number
  lostSinceAt: number | undefined
  language: Language
  ring: { isOn: boolean; toggle(): void }
}
export type PageProps = ScreenProps & { t: PhoneWords }
