// The console's named examples: drawn by the tour, looked at, and checked. Each is the whole screen in one state.
import type { ReactElement } from 'react'
import type { CounterView } from '#contract/views/counter.ts'
import { CounterScreen } from './counter-screen.tsx'
import type { Desk } from './desk.ts'
import { ago, calledTicket, crowdedView, emptyWaiting, exampleAt, exampleTicket, exampleView, waitingTicket } from './example-view.ts'

const draw = (view: CounterView, more: Partial<Desk> = {}) => (
  <CounterScreen
    desk={{
      view,
      now: exampleAt,
      lostSinceAt: undefined,
      chosen: undefined,
      isSending: false,
      doing: undefined,
      note: undefined,
      hasSound: false,
      wish: () => {},
      toggleSound: () => {},
      ...more,
    }}
  />
)
const long = { vi: 'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở' }
/** Every reason for another place, with the longest errand. */
const moved = (['resumed', 'revived', 'carried-over', 'transferred', 'collect', 'booked'] as const).map((because, index) =>
  waitingTicket(String(11030 + index), 'CT', 'xin lại hợp đồng đã chứng thực', 70 - index, { because }),
)

export const examples: Record<string, ReactElement> = {
  idle: draw(exampleView()),
  nobody: draw(exampleView(emptyWaiting)),
  called: draw(exampleView({ ticket: calledTicket() })),
  serving: draw(exampleView({ ticket: exampleTicket() }), { chosen: 'accepted' }),
  'serving-long': draw(exampleView({ ticket: exampleTicket({ name: long, class: 'priority', isUrgent: true }) })),
  closed: draw(exampleView({ counter: { ...exampleView().counter, state: 'closed' }, next: null })),
  paused: draw(exampleView({ counter: { ...exampleView().counter, state: 'paused' }, next: null })),
  crowded: draw(crowdedView()),
  moved: draw(exampleView({ waiting: { count: 6, first: moved, byLine: [{ line: 'CT', count: 6 }] } })),
  offline: draw(exampleView({ ticket: exampleTicket() }), { lostSinceAt: ago(1) }),
  refused: draw(exampleView({ ticket: calledTicket() }), { note: 'Vừa mời xong. Mời lại được sau 12 giây.' }),
  slow: draw(exampleView(), { doing: { act: 'call-next', isSlow: true } }),
}
