// What the console remembers between views: the ending chosen, the dialog open, the sentence said. Wishes become orders here.
import { useEffect, useState } from 'react'
import type { Instant } from '#contract/basics.ts'
import type { CounterView } from '#contract/views/counter.ts'
import type { Envelope } from '#contract/views/envelope.ts'
import { useWords } from '../../words/words.ts'
import { actState } from './acts.ts'
import type { Desk } from './desk.ts'
import type { DialogAct, Intent } from './keys.ts'
import { type Ending, endingBar } from './outcomes.ts'
import { reasonText } from './sentences.ts'
import type { Order } from './steps.ts'
import { useOrders } from './use-orders.ts'

/** The dialog that is open. `ending`: the question how the ticket here ended, asked before it is left. */
export type OpenDialog = { is: DialogAct } | { is: 'ending'; callsNext: boolean }

/** How long a sentence stays when nothing else happens. */
const NOTE_MS = 12_000

export function useCounterDesk(
  envelope: Envelope<CounterView>,
  now: Instant,
  lostSinceAt: Instant | undefined,
  pass: string | undefined,
  sound: { isOn: boolean; toggle(): void },
) {
  const { t, language } = useWords()
  const view = envelope.data
  const here = view.ticket?.id
  const orders = useOrders(envelope, pass, language)
  const [choice, setChoice] = useState<{ ticket: string; ending: Ending }>()
  const [open, setOpen] = useState<{ dialog: OpenDialog; ticket: string | undefined }>()
  const [said, setSaid] = useState<string>()
  const note = orders.problem?.title ?? said
  // A dialog is about the ticket it was opened for: when that one has gone, so has the question.
  const dialog = open && open.ticket === here ? open.dialog : undefined
  const chosen = choice && choice.ticket === here ? choice.ending : undefined

  const { forget } = orders
  useEffect(() => {
    if (note === undefined) return
    const timer = setTimeout(() => {
      setSaid(undefined)
      forget()
    }, NOTE_MS)
    return () => clearTimeout(timer)
  }, [note, forget])

  const give = (order: Order) => {
    setOpen(undefined)
    if (!orders.isOpen()) return
    setSaid(undefined)
    orders.give(order)
  }
  const ask = (next: OpenDialog) => {
    if (!orders.isOpen()) return
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
  const finish = (ending: Ending, callsNext: boolean) => give({ do: 'finish', ending, callsNext: callsNext && view.next !== null })

  function wish(intent: Intent) {
    switch (intent.do) {
      case 'act':
        return may(intent.act) ? give({ do: intent.act }) : undefined
      case 'ask':
        return may(intent.dialog) ? ask({ is: intent.dialog }) : undefined
      case 'choose': {
        if (!here || lostSinceAt !== undefined) return
        const bar = endingBar(view, intent.ending)
        if (bar) setSaid(`${t.counter.ending[intent.ending]}: ${t.counter['ending-bar'][bar]}.`)
        else setChoice({ ticket: here, ending: intent.ending })
        return
      }
      case 'finish': {
        if (!may('finish')) return
        if (chosen) finish(chosen, intent.callsNext)
        else ask({ is: 'ending', callsNext: intent.callsNext })
      }
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
    hasSound: sound.isOn,
    wish,
    toggleSound: sound.toggle,
  }
  return { desk, dialog, give, finish, closeDialog: () => setOpen(undefined) }
}
