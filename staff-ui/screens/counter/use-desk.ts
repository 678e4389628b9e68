// What the console remembers between views: the ending chosen, the dialog open, the sentence said. Wishes become orders here.
import { useCallback, useEffect, useState } from 'react'
import type { Instant } from '#contract/basics.ts'
import type { CounterView } from '#contract/views/counter.ts'
import type { Envelope } from '#contract/views/envelope.ts'
import { fetchOnce } from '#ui-kit/link/send.ts'
import { useWords } from '../../words/words.ts'
import { actState } from './acts.ts'
import type { Desk } from './desk.ts'
import { afterEnding, type OpenDialog, type Told } from './finishing.ts'
import type { Intent } from './keys.ts'
import { type Ending, endingBar } from './outcomes.ts'
import { reasonText } from './sentences.ts'
import type { Order } from './steps.ts'
import { type OnAnswered, useOrders } from './use-orders.ts'
import type { Sitting } from './use-sitting.ts'

/** How long a sentence stays when nothing else happens. */
const NOTE_MS = 12_000

export function useCounterDesk(
  envelope: Envelope<CounterView>,
  now: Instant,
  lostSinceAt: Instant | undefined,
  sitting: Pick<Sitting, 'pass' | 'officer' | 'note' | 'swap'> & { onAnswered?: OnAnswered },
  sound: { isOn: boolean; toggle(): void },
) {
  const { t, language } = useWords()
  const view = envelope.data
  const { ticket } = view
  const here = ticket?.id
  const orders = useOrders(envelope, sitting.pass, language, sitting.onAnswered)
  const [choice, setChoice] = useState<{ ticket: string; ending: Ending }>()
  const [open, setOpen] = useState<{ dialog: OpenDialog; ticket: string | undefined }>()
  const [apology, setApology] = useState<{ ticket: string; isOpen: boolean }>()
  const [said, setSaid] = useState<string>()
  const note = orders.problem?.title ?? said ?? sitting.note
  // A dialog is about the ticket it was opened for: when that one has gone, so has the question.
  const dialog = open && open.ticket === here ? open.dialog : undefined
  const chosen = choice && choice.ticket === here ? choice.ending : undefined
  // Who comes for a late result is apologised to first, unless the officer has turned the page back.
  const isDue = ticket?.state === 'serving' && ticket.apology === null
  const isApologising = isDue && (apology && apology.ticket === here ? apology.isOpen : ticket.isLate)

  const { forget } = orders
  useEffect(() => {
    if (note === undefined) return
    const timer = setTimeout(() => {
      setSaid(undefined)
      forget()
    }, NOTE_MS)
    return () => clearTimeout(timer)
  }, [note, forget])

  const { pass } = sitting
  const look = useCallback(
    async <Body>(path: string): Promise<Body | undefined> => {
      const sent = await fetchOnce<Body>(path, { pass, language })
      return sent.ok ? sent.body : undefined
    },
    [pass, language],
  )

  const give = (order: Order) => {
    setOpen(undefined)
    if (!orders.isOpen()) return
    setSaid(undefined)
    orders.give(order)
  }
  const ask = (next: OpenDialog) => {
    setSaid(undefined)
    forget()
    setOpen({ dialog: next, ticket: here })
  }
  /** True when the act may go on; else says why not. */
  const may = (act: Parameters<typeof actState>[0]): boolean => {
    const state = actState(act, view, now, lostSinceAt !== undefined)
    if (state.is === 'barred' && state.reason.why !== 'lost') setSaid(t.counter.explain(t.counter.act[act], reasonText(state.reason, t)))
    return state.is === 'ready'
  }
  const apologise = () => {
    if (!here) return
    setOpen(undefined)
    setApology({ ticket: here, isOpen: true })
  }
  /** Goes on with the end of the ticket here: the next question, the apology, or the order. */
  const tell = (told: Told, callsNext: boolean) => {
    if (!ticket) return
    const then = afterEnding(ticket, callsNext && view.next !== null, told)
    if ('ask' in then) ask(then.ask)
    else if ('give' in then) give(then.give)
    else apologise()
  }

  function choose(ending: Ending) {
    if (!here || lostSinceAt !== undefined) return
    const bar = endingBar(view, ending)
    if (bar) return setSaid(`${t.counter.ending[ending]}: ${t.counter['ending-bar'][bar]}.`)
    setChoice({ ticket: here, ending })
    if (ending === 'result-late' && isDue) apologise()
  }

  function wish(intent: Intent) {
    switch (intent.do) {
      case 'act':
        return may(intent.act) ? give({ do: intent.act }) : undefined
      case 'ask': {
        // The key that calls a specialist closes the snag once one is called.
        const asked = intent.dialog === 'snag' && ticket?.snag ? { ...intent, dialog: 'solve' as const, about: ticket.snag.id } : intent
        if (may(asked.dialog) && orders.isOpen()) ask({ is: asked.dialog, about: asked.about })
        return
      }
      case 'choose':
        return choose(intent.ending)
      case 'finish':
        return may('finish') && orders.isOpen() ? tell({ ending: chosen }, intent.callsNext) : undefined
      case 'swap':
        return lostSinceAt === undefined && sitting.officer ? sitting.swap() : undefined
      case 'slip':
        if (orders.reentry) globalThis.open(orders.reentry.slip, '_blank', 'noopener')
    }
  }

  const desk: Desk = {
    view,
    now,
    lostSinceAt,
    chosen,
    isSending: orders.isSending,
    doing: orders.doing,
    note,
    reentry: orders.reentry,
    officer: sitting.officer,
    hasSound: sound.isOn,
    wish,
    toggleSound: sound.toggle,
    look,
  }
  return {
    desk,
    dialog,
    isApologising,
    give,
    tell,
    closeDialog: () => setOpen(undefined),
    closeApology: () => setApology(here === undefined ? undefined : { ticket: here, isOpen: false }),
  }
}
