// The console's named examples: drawn by the tour, looked at, and checked. Each is the whole screen in one state.
import type { ReactElement } from 'react'
import type { CounterView } from '#contract/views/counter.ts'
import type { OpenSnag } from '#contract/views/parts.ts'
import { CounterScreen } from './counter-screen.tsx'
import type { Desk } from './desk.ts'
import { exampleDesk, people } from './example-desk.ts'
import { ago, calledTicket, crowdedView, emptyWaiting, exampleTicket, exampleView, idOf, waitingTicket } from './example-view.ts'
import { SignInScreen } from './sign-in-screen.tsx'

const draw = (view: CounterView, more: Partial<Desk> = {}) => <CounterScreen desk={exampleDesk(view, more)} />
const long = { vi: 'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở' }
/** Every reason for another place, with the longest errand. */
const moved = (['resumed', 'revived', 'carried-over', 'transferred', 'collect', 'booked'] as const).map((because, index) =>
  waitingTicket(String(11030 + index), 'CT', 'xin lại hợp đồng đã chứng thực', 70 - index, { because }),
)

const snag: OpenSnag = {
  id: idOf('s1'),
  ticket: idOf('2012'),
  number: '2012',
  line: 'HT',
  says: 'làm giấy khai sinh',
  counter: '3',
  sign: '3',
  help: 'police',
  reason: 'data-mismatch',
  raisedAt: ago(1),
  leadAt: ago(-2),
}
const older: OpenSnag = { ...snag, id: idOf('s2'), number: '1031', help: 'land', reason: 'competence-unclear', raisedAt: ago(1300) }
const down = (ids: string[]) => exampleView().systems.map((one) => (ids.includes(one.id) ? { ...one, since: ago(22) } : one))
const snagged = (more: Partial<OpenSnag>) => ({
  ticket: exampleTicket({ snag: { ...snag, ...more } }),
  snags: [{ ...snag, ...more }, older],
})
const officer = { id: idOf('p3'), name: 'Nguyễn Hoàng Phương Khánh Quỳnh' }
const reentry = { number: '2012', code: 'A9T2HC4K', until: '2026-12-04', slip: '#' }
const asking = exampleView().counters.map((one) => (one.id === '5' ? { ...one, helpAskedAt: ago(3) } : one))
const claimed = { ...exampleView().centre, isSample: false }
const late = exampleView({ centre: claimed, ticket: exampleTicket({ isLate: true, number: '0024', line: 'TK' }) })
const door = {
  sign: '3',
  clock: '9:42',
  why: 'nobody' as const,
  sitting: undefined,
  names: people.names,
  chosen: undefined,
  pinCount: 0,
  trying: { note: undefined, slowed: undefined, isChecking: false },
  onName: () => {},
  onKey: () => {},
  onBack: () => {},
}
const apology = { give: () => {}, close: () => {} }

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
  'snag-ringing': draw(exampleView({ centre: claimed, ...snagged({}) }), { officer }),
  'snag-coming': draw(exampleView(snagged({ helper: 'x', acceptedAt: ago(0) }))),
  'snag-incident-late-lead': draw(exampleView({ ...snagged({ escalatedAt: ago(0) }), systems: down(['portal', 'payment']) })),
  'snags-left': draw(exampleView({ centre: claimed, snags: [older], counters: asking, systems: down(['civil-status']) }), { officer }),
  'break-until': draw(
    exampleView({
      centre: claimed,
      counter: { ...exampleView().counter, state: 'paused', pauseReason: 'meeting', pauseUntil: ago(-13) },
      next: null,
    }),
    { officer },
  ),
  'help-asked': draw(exampleView({ centre: claimed, counter: { ...exampleView().counter, helpAskedAt: ago(2) } }), { officer }),
  reentry: draw(exampleView({ ticket: calledTicket() }), { reentry }),
  'reentry-idle': draw(exampleView({ centre: claimed }), { reentry, officer }),
  errands: draw(exampleView({ ticket: exampleTicket({ errands: [{ line: 'CT', outcome: 'returned' }], isReentry: true }) })),
  late: <CounterScreen desk={exampleDesk(late)} apology={apology} />,
  'late-named': <CounterScreen desk={exampleDesk(late, { officer })} apology={apology} />,
  'late-offline': <CounterScreen desk={exampleDesk(late, { lostSinceAt: ago(1) })} apology={apology} />,
  'sign-in': <SignInScreen {...door} />,
  'sign-in-pin': <SignInScreen {...door} chosen={people.names[0]} pinCount={4} />,
  'sign-in-wrong': <SignInScreen {...door} chosen={people.names[2]} trying={{ ...door.trying, note: 'Mã PIN chưa đúng. Nhập lại.' }} />,
  'sign-in-slowed': <SignInScreen {...door} chosen={people.names[0]} trying={{ ...door.trying, slowed: { times: 4, seconds: 8 } }} />,
  'sign-in-nobody': <SignInScreen {...door} names={[]} />,
  'sign-in-swap': <SignInScreen {...door} why="swap" sitting={officer.name} />,
}
