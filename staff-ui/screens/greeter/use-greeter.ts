// The greeter's page at work: what was typed and chosen, what was issued, and every act as one command.
import { useContext, useState } from 'react'
import type { LineId, ProcedureId, ReasonCode } from '#contract/basics.ts'
import type { Guided, OneTicket, ProcedureFound, TicketIssued } from '#contract/commands/answers.ts'
import type { IssueTicket } from '#contract/commands/requests.ts'
import type { KioskView } from '#contract/views/kiosk.ts'
import type { Language } from '#ui-kit/words/words.ts'
import type { Seat } from '../../session/gate.tsx'
import { greeterWords } from '../../words/greeter-words.ts'
import { LanguageContext } from '../../words/words.ts'
import { type Choice, namedBy, nothingChosen, orderOf, type Subject, type Way } from './choice.ts'
import { troubleOf } from './facts.ts'
import type { Greeter, Issued, Place, Results } from './greeter.ts'
import { counted, keepCounts, keptCounts, oftenOf } from './often.ts'
import { keepPrinter, keptPrinter, printerOf } from './printers.ts'
import { subjectName } from './procedure-name.ts'
import { useOrders } from './use-orders.ts'
import { useAllProcedures, useSearched } from './use-procedures.ts'

export function useGreeter(seat: Seat, view: KioskView, now: number, lostSinceAt: number | undefined): Greeter {
  const language = useContext(LanguageContext)
  const t = greeterWords(language)
  const { centre, pass, me } = seat
  const asking = { centre, pass, isLost: lostSinceAt !== undefined }
  const [place, setPlace] = useState<Place>({ at: 'search' })
  const [query, setQuery] = useState('')
  const [line, setLine] = useState<LineId>()
  const [open, setOpen] = useState<ProcedureId>()
  const [choice, setChoice] = useState<Choice>(nothingChosen)
  const [note, setNote] = useState<Greeter['note']>()
  const [last, setLast] = useState<Issued>()
  const [counts, setCounts] = useState(keptCounts)
  const [chosenPrinter, setChosenPrinter] = useState(keptPrinter)
  const all = useAllProcedures(asking)
  const [searched, askAgain] = useSearched(asking, query)
  const { doing, give } = useOrders(pass, language)
  const printers = me.printer === undefined ? [] : [me.printer]
  const printer = printerOf(printers, chosenPrinter)

  /** The desk as it is for the next person. */
  function clear() {
    setQuery('')
    setLine(undefined)
    setOpen(undefined)
    setChoice(nothingChosen)
    setPlace({ at: 'search' })
  }
  const trouble = (text: string) => setNote({ text, isTrouble: true })

  async function issue(body: IssueTicket, about: Pick<Issued, 'way' | 'isUrgent'> & { subject?: Subject }) {
    setNote(undefined)
    const sent = await give<TicketIssued>('issue-ticket', { centre }, body)
    if (!sent) return
    if (!sent.ok) return trouble(sent.problem.title)
    const { ticket } = sent.body
    const procedure = all.find(({ id }) => id === ticket.procedure)
    const subject = about.subject ?? subjectOf(ticket.procedure, ticket.line, all, view)
    const issued: Issued = {
      answer: sent.body,
      name: subjectName(subject, language),
      way: about.way,
      printer: about.way === 'print' ? printer : undefined,
      isUrgent: about.isUrgent,
      isLate: choice.isLate,
      isBlocked: troubleOf(view, ticket.procedure)?.isBlocked ?? false,
    }
    if (procedure) {
      const more = counted(counts, procedure.id)
      setCounts(more)
      keepCounts(more)
    }
    setLast(issued)
    clear()
    setPlace({ at: 'issued', issued })
  }

  return {
    view,
    now,
    lostSinceAt,
    name: me.account?.name,
    until: me.until,
    printers,
    printer,
    place,
    query,
    line,
    open,
    often: oftenOf(
      counts,
      all.filter((one) => view.lines.some(({ id }) => id === one.line)),
    ),
    results: resultsOf(query, line, open, searched, all),
    choice,
    doing,
    note,
    last,
    ask(typed) {
      setQuery(typed)
      setLine(undefined)
      setOpen(undefined)
      setNote(undefined)
      // An emptied field is another person: nothing of the former one may stick to them.
      if (typed === '') setChoice(nothingChosen)
    },
    askAgain,
    chooseLine(chosen) {
      setLine(chosen)
      setOpen(undefined)
      setNote(undefined)
    },
    choose(procedure) {
      setOpen(procedure)
      setNote(undefined)
    },
    change: (part) => setChoice((former) => ({ ...former, ...part })),
    choosePrinter(chosen) {
      setChosenPrinter(chosen)
      keepPrinter(chosen)
    },
    take(subject, way, urgent) {
      const more = moreOf(way === 'print' ? printer : undefined, language, urgent)
      void issue(orderOf(namedBy(subject), choice, more), { subject, way, isUrgent: urgent !== undefined })
    },
    takeAgain(code) {
      const way: Way = printer === undefined ? 'code' : 'print'
      void issue(orderOf({ reentry: code }, choice, moreOf(printer, language)), { way, isUrgent: false })
    },
    async guide(subject) {
      setNote(undefined)
      const sent = await give<Guided>('guide', { centre }, namedBy(subject))
      if (!sent) return
      if (!sent.ok) return trouble(sent.problem.title)
      clear()
      setNote({ text: t.guided(subjectName(subject, language)), isTrouble: false })
    },
    async undo({ answer: { ticket } }) {
      const sent = await give<OneTicket>('cancel', { centre, ticket: ticket.id }, {})
      if (!sent) return
      if (!sent.ok) return trouble(sent.problem.title)
      setLast(undefined)
      clear()
      setNote({ text: t.cancelled(ticket.number), isTrouble: false })
    },
    next() {
      clear()
      setNote(undefined)
    },
    go(to) {
      setNote(undefined)
      setPlace(to)
    },
  }
}

const moreOf = (printer: string | undefined, language: Language, urgent?: ReasonCode) => ({
  printer,
  urgent,
  language: language === 'en' ? ('en' as const) : undefined,
})

function subjectOf(procedure: string | undefined, line: string, all: readonly ProcedureFound[], view: KioskView): Subject {
  const known = all.find(({ id }) => id === procedure)
  const ofLine = view.lines.find(({ id }) => id === line)
  return { ...(known && { procedure: known }), ...(ofLine && { line: ofLine }) }
}

/** What stands under the field: found by letters, or those of the chosen line, or the one touched on the start page. */
function resultsOf(
  query: string,
  line: LineId | undefined,
  open: ProcedureId | undefined,
  searched: Results,
  all: readonly ProcedureFound[],
): Results {
  if (query.trim() !== '') return searched
  const procedures = line === undefined ? all.filter(({ id }) => id === open) : all.filter((one) => one.line === line)
  return { procedures, count: procedures.length }
}
