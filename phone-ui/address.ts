// What the ticket page's address and its HTML say: which ticket, of which centre, in which language.
import type { Language } from '#ui-kit/words/words.ts'

export interface TicketAddress {
  ticket: string
  centre: string
  language: Language
}

/**
 * `/t/<ticket>?l=en`; the centre stands in the page's HTML (the server fills it in), else in `?c=`.
 * `undefined` where ticket or centre is missing: a link torn off or mistyped.
 */
export function addressOf(pathname: string, search: string, metaCentre: string | null): TicketAddress | undefined {
  const ticket = /^\/t\/([A-Za-z0-9_-]{22})\/?$/.exec(pathname)?.[1]
  const query = new URLSearchParams(search)
  const centre = metaCentre || query.get('c')
  return ticket && centre ? { ticket, centre, language: languageOf(search) } : undefined
}

/** Vietnamese, unless the address says `l=en`. */
export const languageOf = (search: string): Language => (new URLSearchParams(search).get('l') === 'en' ? 'en' : 'vi')
