// Looks up numbers given before, and does with a found one what a greeter may. The ticket's own view keeps its card true.
import { useContext, useState } from 'react'
import type { LineId, TicketId } from '#contract/basics.ts'
import type { OneTicket, Overtaken, Overtaking, TicketsFound } from '#contract/commands/answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import type { TicketView } from '#contract/views/ticket.ts'
import { useView } from '#ui-kit/link/hooks.ts'
import type { Link } from '#ui-kit/link/link.ts'
import { fetchOnce } from '#ui-kit/link/send.ts'
import type { Seat } from '../../session/gate.tsx'
import { greeterWords } from '../../words/greeter-words.ts'
import { LanguageContext } from '../../words/words.ts'
import type { TicketAct } from './ticket-acts.ts'
import { useOrders } from './use-orders.ts'

export type FoundTicket = TicketsFound['tickets'][number]
type Asked = { number: string } | { line: LineId; around: string }

export interface Find {
  number: string
  line?: LineId | undefined
  around?: string | undefined
  /** `undefined` before anything was asked, or while the answer is on its way. */
  tickets: readonly FoundTicket[] | undefined
  /** The one whose card is open; a single one opens by itself. */
  open?: FoundTicket | undefined
  /** Its own page's view: newer than what was found, where it has come. */
  live?: TicketView | undefined
  /** Calls made before it; asked for by a touch. */
  passed?: readonly Overtaking[] | undefined
  note?: { text: string; isTrouble: boolean } | undefined
  isBusy: boolean
  /** A number being typed. */
  type(number: string): void
  search(asked: Asked): void
  chooseLine(line: LineId | undefined): void
  choose(ticket: FoundTicket | undefined): void
  ask(act: TicketAct, body: Record<string, unknown>, done: string): void
  askPassed(): void
}

export function useFind({ centre, pass }: Seat, link: Link): Find {
  const language = useContext(LanguageContext)
  const t = greeterWords(language)
  const [number, setNumber] = useState('')
  const [line, setLine] = useState<LineId>()
  const [around, setAround] = useState<string>()
  const [tickets, setTickets] = useState<readonly FoundTicket[]>()
  const [open, setOpen] = useState<FoundTicket>()
  const [passed, setPassed] = useState<{ of: TicketId; calls: readonly Overtaking[] }>()
  const [note, setNote] = useState<Find['note']>()
  const { doing, give } = useOrders(pass, language)
  const live = useTicket(link, open?.id)
  const options = { pass, language }

  async function look(asked: Asked, keepsNote = false) {
    if (!keepsNote) setNote(undefined)
    const sent = await fetchOnce<TicketsFound>(`${pathOf('find-tickets', { centre })}?${new URLSearchParams(asked)}`, options)
    if (!sent.ok) {
      setTickets(undefined)
      setNote({ text: sent.problem.title, isTrouble: true })
      return
    }
    setTickets(sent.body.tickets)
    setOpen('number' in asked ? sent.body.tickets[0] : undefined)
  }

  return {
    number,
    line,
    around,
    tickets,
    open,
    live,
    passed: passed?.of === open?.id ? passed?.calls : undefined,
    note,
    isBusy: doing !== undefined,
    type(typed) {
      setNumber(typed)
      setTickets(undefined)
      setOpen(undefined)
      setNote(undefined)
    },
    search(asked) {
      setPassed(undefined)
      if ('around' in asked) {
        setAround(asked.around)
        setNumber('')
      }
      void look(asked)
    },
    chooseLine(chosen) {
      setLine(chosen)
      setAround(undefined)
      setNumber('')
      setTickets(undefined)
      setOpen(undefined)
      setNote(undefined)
    },
    choose(ticket) {
      setOpen(ticket)
      setPassed(undefined)
      setNote(undefined)
    },
    async ask(act, body, done) {
      if (!open) return
      const route = act === 'class' ? 'priority' : act
      const sent = await give<OneTicket>(route, { centre, ticket: open.id }, body)
      if (!sent) return
      setNote(sent.ok ? { text: done, isTrouble: false } : { text: sent.problem.title, isTrouble: true })
      // Found anew either way: a refusal, too, means that the hall knows something this card did not.
      await look({ number: open.number }, true)
    },
    async askPassed() {
      if (!open) return
      const sent = await fetchOnce<Overtaken>(pathOf('overtaken', { centre, ticket: open.id }), options)
      if (sent.ok) setPassed({ of: open.id, calls: sent.body.calls })
      else setNote({ text: sent.problem.title || t.failed, isTrouble: true })
    },
  }
}

function useTicket(link: Link, ticket: TicketId | undefined): TicketView | undefined {
  // A hook may not be skipped: without a ticket the kiosk's view, watched anyway, is looked at and left.
  const envelope = useView<unknown>(link, ticket === undefined ? 'kiosk' : 'ticket', ticket)
  return ticket === undefined ? undefined : (envelope?.data as TicketView | undefined)
}
