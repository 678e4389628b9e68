// The commands an intent becomes, in order: the second is sent only when the first was answered with yes.
import type { RouteName } from '#contract/commands/routes.ts'
import type { CounterView } from '#contract/views/counter.ts'
import type { Act } from './acts.ts'
import type { PlainAct } from './keys.ts'
import type { Ending } from './outcomes.ts'

/** One POST. `params` fill the route's path. */
export interface Step {
  route: RouteName
  params: Record<string, string>
  body: unknown
}

/** What is told with an outcome: what the visit was about, and which of its papers are missing, by position. */
export interface EndingParticulars {
  procedure?: string
  missing?: number[]
}

/** Something asked for, with all its particulars: what `send` needs and nothing else. */
export type Order =
  | { do: PlainAct | 'cancel' | 'close' }
  | { do: 'pause'; reason: string; minutes: number }
  | ({ do: 'finish'; ending: Ending; callsNext: boolean } & EndingParticulars)
  | { do: 'hold'; reason: string; callsNext: boolean }
  | { do: 'transfer'; to: { line: string } | { counter: string } }
  | { do: 'urgent'; ticket: string; reason: string }
  | { do: 'resume' | 'revive'; ticket: string }
  | { do: 'call-by-hand'; ticket: string; reason: string }
  | { do: 'class'; ticket: string; class: string | null }
  | { do: 'snag'; help: string; reason: string }
  | { do: 'solve'; snag: string; how: string }
  | { do: 'errand'; outcome: Exclude<Ending, 'sign'>; next: { line: string } | { procedure: string } }
  | { do: 'apologise'; reason: string; due: string; apologisedBy?: string; receipt?: string }
  | { do: 'incident'; system: string; isDown: boolean }

const acts: Partial<Record<Order['do'], Act>> = {
  resume: 'returned',
  revive: 'returned',
  'call-by-hand': 'other',
  class: 'other',
  incident: 'incidents',
}

/** The act an order belongs to: whose button says what is being done. */
export const actOf = (order: Order): Act => acts[order.do] ?? (order.do as Act)

/**
 * The steps of an order at this counter. An order about "the ticket here" yields none when no ticket is here: the view moved on meanwhile.
 */
export function stepsOf(order: Order, view: CounterView): Step[] {
  const centre = view.centre.id
  const counter = view.counter.id
  const atCounter = (route: RouteName, body: unknown = {}): Step => ({ route, params: { centre, counter }, body })
  const onTicket = (route: RouteName, ticket: string, body: unknown = {}): Step => ({ route, params: { centre, ticket }, body })
  const here = view.ticket?.id
  switch (order.do) {
    case 'open':
      return [atCounter('open-counter')]
    case 'close':
      return [atCounter('close-counter')]
    case 'call-next':
      return [atCounter('call-next')]
    case 'pause':
      return [atCounter('pause-counter', { reason: order.reason, minutes: order.minutes })]
    case 'help':
      return [atCounter(view.counter.helpAskedAt === undefined ? 'ask-help' : 'end-help')]
    case 'urgent':
      return [onTicket('urgent', order.ticket, { reason: order.reason })]
    case 'resume':
    case 'revive':
      return [onTicket(order.do, order.ticket)]
    case 'call-by-hand':
      return [onTicket('call-ticket', order.ticket, { counter, reason: order.reason })]
    case 'class':
      return [onTicket('priority', order.ticket, { priority: order.class })]
    case 'solve':
      return [{ route: 'solve-snag', params: { centre, snag: order.snag }, body: { how: order.how } }]
    case 'incident':
      return [{ route: order.isDown ? 'begin-incident' : 'end-incident', params: { centre, system: order.system }, body: {} }]
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
    case 'snag':
      return [onTicket('raise-snag', here, { help: order.help, reason: order.reason })]
    case 'errand':
      return [onTicket('next-errand', here, { outcome: order.outcome, ...order.next })]
    case 'apologise': {
      const { do: _, ...apology } = order
      return [onTicket('record-late', here, apology), onTicket('finish', here, { outcome: 'result-late' })]
    }
    case 'finish':
      return finishing(here, order)
  }

  function finishing(ticket: string, { ending, callsNext, procedure, missing }: Extract<Order, { do: 'finish' }>): Step[] {
    if (ending === 'sign') return [onTicket('sign', ticket), ...(callsNext ? [atCounter('call-next')] : [])]
    const leaving = { outcome: ending, ...(procedure !== undefined && { procedure }), ...(missing && { missing }) }
    // One command, one append: the visit never ends without the next one being called.
    return callsNext ? [atCounter('call-next', { leaving })] : [onTicket('finish', ticket, leaving)]
  }
}
