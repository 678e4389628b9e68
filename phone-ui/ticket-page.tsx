// The wiring of the ticket page: link, view, ring, title. What is drawn is ticket-screen.tsx.
import { useEffect, useState } from 'react'
import type { TicketView } from '#contract/views/ticket.ts'
import { useHallTime, useStore, useView } from '#ui-kit/link/hooks.ts'
import { openLink } from '#ui-kit/link/link.ts'
import { useRelease } from '#ui-kit/link/release.ts'
import type { TicketAddress } from './address.ts'
import { invitationOf } from './page-state.ts'
import { useRing } from './ring.ts'
import { Sentence } from './sentence.tsx'
import { TicketScreen } from './ticket-screen.tsx'
import { phoneWords } from './words/words.ts'

export function TicketPage({ address }: { address: TicketAddress }) {
  const { ticket, centre, language } = address
  const t = phoneWords(language)
  const [link] = useState(() => openLink({ centre }))
  const envelope = useView<TicketView>(link, 'ticket', ticket)
  const status = useStore(link.status)
  const now = useHallTime(link)
  const view = envelope?.data
  const ring = useRing(view && invitationOf(view))
  useRelease(link, view?.ticket.state !== 'called')

  const title = !view
    ? 'Mời Số'
    : view.call && view.ticket.state === 'called'
      ? t.ticket['title-called'](view.ticket.number, view.call.sign)
      : t.ticket.title(view.ticket.number)
  useEffect(() => {
    document.title = title
  }, [title])

  if (status.state === 'refused') {
    const isUnknown = status.problem.code === 'ticket-unknown'
    return <Sentence title={t.ticket[isUnknown ? 'unknown' : 'refused']} text={t.ticket[isUnknown ? 'unknown-text' : 'refused-text']} />
  }
  if (!view || !envelope) return <Sentence title={t.ticket.connecting} />
  return (
    <TicketScreen
      view={view}
      now={Math.max(now, envelope.at)}
      lostSinceAt={status.state === 'lost' ? status.sinceAt : undefined}
      language={language}
      ring={ring}
    />
  )
}
