// The ticket an officer means by a number: one of this counter's lists at once, any other of today by asking the hall.
import type { ClassId, CounterId, Instant, LineId, TicketState } from '#contract/basics.ts'
import type { TicketsFound } from '#contract/commands/answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import type { CounterView } from '#contract/views/counter.ts'
import { useDesk } from './desk.ts'
import { useLooked } from './use-looked.ts'

export interface Found {
  id: string
  number: string
  line: LineId
  says?: string | undefined
  state: TicketState
  arrivedAt?: Instant | undefined
  class?: ClassId | undefined
  counter?: CounterId | undefined
  isUrgent: boolean
}

/** `here`: the ticket at this counter, which is called already. */
export type Meant = { is: 'empty' | 'looking' | 'here' | 'unknown' | 'no-answer'; ticket?: undefined } | { is: 'found'; ticket: Found }

/** In this counter's own lists: no question needed, and none possible while the connection is slow. */
export function findListed(number: string, view: CounterView): Found | undefined {
  const waiting = [...(view.next ? [view.next] : []), ...view.waiting.first].map((ticket) => ({ ...ticket, state: 'waiting' as const }))
  const held = view.held.map((ticket) => ({ ...ticket, state: 'held' as const, isUrgent: false }))
  return [...waiting, ...held].find((ticket) => ticket.number === number)
}

/** What is meant by a number as it is typed. The hall is asked from the shortest number there is. */
export function useMeant(typed: string): Meant {
  const { view } = useDesk()
  const number = typed.trim().toUpperCase()
  const listed = findListed(number, view)
  const isAsked = number.length >= 2 && !listed && view.ticket?.number !== number
  const { body, isCurrent } = useLooked<TicketsFound>(
    isAsked ? `${pathOf('find-tickets', { centre: view.centre.id })}?number=${encodeURIComponent(number)}` : undefined,
  )
  if (number === '') return { is: 'empty' }
  if (view.ticket?.number === number) return { is: 'here' }
  if (listed) return { is: 'found', ticket: listed }
  if (!isAsked) return { is: 'unknown' }
  if (!isCurrent) return { is: 'looking' }
  if (!body) return { is: 'no-answer' }
  const [ticket] = body.tickets
  return ticket ? { is: 'found', ticket } : { is: 'unknown' }
}
