// The ticket page's named examples: the whole page in each state.
import type { ReactElement } from 'react'
import type { TicketView } from '#contract/views/ticket.ts'
import { calledView, exampleAt, exampleView, passedView } from './example-view.ts'
import { TicketScreen } from './ticket-screen.tsx'

const ring = { isOn: false, toggle: () => {} }
const draw = (view: TicketView, more: { lostSinceAt?: number; language?: 'vi' | 'en'; isPassedOpen?: boolean } = {}) => (
  <TicketScreen view={view} now={exampleAt} lostSinceAt={undefined} language="vi" ring={ring} {...more} />
)
const away: Partial<TicketView> = { ahead: null, wait: null }

export const examples: Record<string, ReactElement> = {
  waiting: draw(exampleView()),
  'waiting-no-forecast': draw(exampleView({}, { wait: null })),
  'waiting-en': draw(exampleView(), { language: 'en' }),
  called: draw(calledView()),
  passed: draw(passedView(), { isPassedOpen: true }),
  serving: draw(exampleView({ state: 'serving' }, { ...away, call: calledView().call })),
  held: draw(exampleView({ state: 'held' }, away)),
  signing: draw(exampleView({ state: 'signing', stage: 'signing' }, away)),
  collect: draw(exampleView({ stage: 'collect' }, { wait: null, ahead: 1 })),
  missed: draw(exampleView({ state: 'no-show' }, { ...away, revivableUntil: exampleAt + 1_500_000 })),
  'missed-over': draw(exampleView({ state: 'no-show' }, { ...away, revivableUntil: exampleAt - 1 })),
  done: draw(exampleView({ state: 'done' }, away)),
  cancelled: draw(exampleView({ state: 'cancelled' }, away)),
  lost: draw(exampleView(), { lostSinceAt: exampleAt - 60_000 }),
}
