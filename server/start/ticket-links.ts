// A ticket's addresses, for people.
import type { CentreId, Language, TicketId } from '#contract/basics.ts'
import type { Links } from '#contract/commands/answers.ts'

/** @param url where people reach the hall. Short: the QR has the fewer modules the shorter the link is. */
export const ticketLinks =
  (url: string, centre: CentreId) =>
  (ticket: TicketId, language?: Language): Links & { returnSlip: string } => ({
    page: `${url}/t/${ticket}${language === 'en' ? '?l=en' : ''}`,
    slip: `${url}/api/centres/${centre}/tickets/${ticket}/slip.pdf${language === 'en' ? '?language=en' : ''}`,
    returnSlip: `${url}/api/centres/${centre}/tickets/${ticket}/return.pdf`,
  })
