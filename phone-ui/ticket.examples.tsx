// The ticket page's named examples: the whole page in each state.
import type { TicketView } from '#contract/views/ticket.ts'
import { exampleLogoAddress } from '#ui-kit/examples/example-logo.ts'
import { calledView, exampleAt, exampleView, passedView } from './example-view.ts'
import type { Example, Examples } from './examples/example.ts'
import { TicketScreen } from './ticket-screen.tsx'

const ticket =
  (view: TicketView, more: { lostSinceAt?: number; isPassedOpen?: boolean; isRinging?: boolean } = {}): Example =>
  (language) => {
    const { isRinging = false, ...rest } = more
    const ring = { isOn: isRinging, toggle: () => {} }
    return <TicketScreen view={view} now={exampleAt} lostSinceAt={undefined} language={language} ring={ring} {...rest} />
  }
const away: Partial<TicketView> = { ahead: null, wait: null }
const incident = { system: 'portal', name: { vi: 'Cổng Dịch vụ công quốc gia', en: 'The national portal' }, since: exampleAt - 22 * 60_000 }
const minutes = (count: number) => count * 60_000
/** The longest names of the sample hall, and a number of five digits. */
const wordy: Partial<TicketView['ticket']> = {
  number: '11047',
  says: 'xin lại hợp đồng đã chứng thực',
  name: { vi: 'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở' },
  documents: [
    { vi: 'Dự thảo hợp đồng' },
    { vi: 'Căn cước của các bên' },
    { vi: 'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất (bản chính)' },
    { vi: 'Giấy đăng ký xe' },
    { vi: 'Giấy xác nhận tình trạng hôn nhân' },
    { vi: 'Giấy ủy quyền (nếu có)' },
  ],
  sameDayUntil: '15:00',
}
const { line } = exampleView()
const longLine = {
  ...line,
  id: 'BT',
  name: { vi: 'Bảo trợ xã hội – Người có công – Giảm nghèo', en: 'Social protection, merit, poverty reduction' },
}
const often = Array.from({ length: 10 }, (_, index) => ({ because: 'class' as const, class: 'priority', laterMinutes: 3 + index }))

export const examples: Examples = {
  waiting: ticket(exampleView()),
  next: ticket(exampleView({}, { ahead: 0, wait: { lowMinutes: 1, highMinutes: 5 } })),
  '500-ahead': ticket(exampleView({}, { ahead: 500, wait: { lowMinutes: 360, highMinutes: 420 }, countersOpen: 8 })),
  'no-counter': ticket(exampleView({}, { wait: null, countersOpen: 0 })),
  logo: ticket({ ...exampleView(), centre: { ...exampleView().centre, isSample: false, logo: exampleLogoAddress } }),
  'waiting-no-forecast': ticket(exampleView({}, { wait: null })),
  'waiting-rings': ticket(exampleView(), { isRinging: true }),
  'longest-names': ticket(exampleView(wordy, { line: longLine })),
  called: ticket(calledView()),
  'called-again': ticket({ ...calledView(2), call: { sign: '12', name: { vi: 'Quầy 12', en: 'Counter 12' }, attempt: 2, at: exampleAt } }),
  'called-lost': ticket(calledView(), { lostSinceAt: exampleAt - minutes(1) }),
  'called-collect': ticket({ ...calledView(), ticket: { ...calledView().ticket, stage: 'collect' } }),
  incident: ticket(exampleView({}, { wait: null, incident })),
  'incident-held': ticket(exampleView({ state: 'held' }, { ...away, incident })),
  passed: ticket(passedView(), { isPassedOpen: true }),
  'passed-often': ticket(exampleView({}, { ahead: 3, overtaken: often, promiseMinutes: 35 }), { isPassedOpen: true }),
  serving: ticket(exampleView({ state: 'serving' }, { ...away, call: calledView().call })),
  held: ticket(exampleView({ state: 'held' }, away)),
  signing: ticket(exampleView({ state: 'signing', stage: 'signing' }, away)),
  collect: ticket(exampleView({ stage: 'collect' }, { wait: null, ahead: 1 })),
  missed: ticket(exampleView({ state: 'no-show' }, { ...away, revivableUntil: exampleAt + minutes(25) })),
  'missed-over': ticket(exampleView({ state: 'no-show' }, { ...away, revivableUntil: exampleAt - 1 })),
  done: ticket(exampleView({ state: 'done' }, away)),
  cancelled: ticket(exampleView({ state: 'cancelled' }, away)),
  lost: ticket(exampleView(), { lostSinceAt: exampleAt - minutes(1) }),
}
