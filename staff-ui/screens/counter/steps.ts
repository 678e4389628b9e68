// The commands an intent becomes, in order: the second is sent only when the first was answered with yes.
import type { RouteName } from '#contract/commands/routes.ts'
import type { CounterView } from '#contract/views/counter.ts'
import type { Act } from './acts.ts'
import type { Ending } from './outcomes.ts'

/** One POST. `params` fill the route's path. */
export interface Step {
  route: RouteName
  params: Record<string, string>
  body: unknown
}

/** Something asked for, with all its particulars: what `send` needs and nothing else. */
export type Order =
  | { do: 'open' | 'pause' | 'close' | 'call-next' | 'start' | 'recall' | 'no-show' | 'cancel' }
  | { do: 'finish'; ending: Ending; callsNext: boolean }
  | { do: 'hold'; reason: string; callsNext: boolean }
  | { do: 'transfer'; to: { line: string } | { counter: string } }
  | { do: 'urgent'; ticket: string; reason: string }
  | { do: 'resume' | 'revive'; ticket: string }

const toCounter = { open: 'open-counter', pause: 'pause-counter', close: 'close-counter', 'call-next': 'call-next' } as const

/**
 * The steps of an order at this counter. An order about "the ticket here" yields none when no ticket is here: the view moved on meanwhile.
 */
export function stepsOf(order: Order, view: CounterView): Step[] {
  const centre = view.centre.id
  const atCounter = (route: RouteName, body: unknown = {}): Step => ({ route, params: { centre, counter: view.counter.id }, body })
  const onTicket = (route: RouteName, ticket: string, body: unknown = {}): Step => ({ route, params: { centre, ticket }, body })
  const here = view.ticket?.id
  switch (order.do) {
    case 'open':
    case 'pause':
    case 'close':
    case 'call-next':
      return [atCounter(toCounter[order.do])]
    case 'urgent':
      return [onTicket('urgent', order.ticket, { reason: order.reason })]
    case 'resume':
    case 'revive':
      return [onTicket(order.do, order.ticket)]
  }
  if (!here) return []
  switch (order.do) {
    case 'start':
    case 'recall':
    case 'no-show':
    case 'cancel':
      return [onTicket(order.do, here)]
    case 'transfer':
      return [onTicket('transfer', here, order.to)]
    case 'hold':
      return [onTicket('hold', here, { reason: order.reason }), ...(order.callsNext ? [atCounter('call-next')] : [])]
    case 'finish':
      return finishing(order.ending, order.callsNext)
  }

  function finishing(ending: Ending, callsNext: boolean): Step[] {
    const next = callsNext ? [atCounter('call-next')] : []
    if (!here) return []
    if (ending === 'sign') return [onTicket('sign', here), ...next]
    // One command, one append: the visit never ends without the next one being called.
    return callsNext ? [atCounter('call-next', { leaving: { outcome: ending } })] : [onTicket('finish', here, { outcome: ending })]
  }
}

/** Which acts are told from the page without further particulars. */
export type PlainAct = Extract<Act, 'open' | 'pause' | 'call-next' | 'start' | 'recall' | 'no-show'>
