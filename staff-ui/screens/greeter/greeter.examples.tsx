// The greeter's named examples: drawn by the tour, looked at, and checked. Each is the whole screen in one state.
import type { ReactElement } from 'react'
import type { ProblemDetails } from '#contract/problems/details.ts'
import { ago } from '../counter/example-view.ts'
import { nothingChosen } from './choice.ts'
import { death, find, found, foundDeath, foundTicket, greeter, issued, kioskView, live, longest, single } from './example-greeter.ts'
import { FindScreen } from './find-screen.tsx'
import type { Greeter } from './greeter.ts'
import { GreeterScreen } from './greeter-screen.tsx'
import { CardSentence } from './open-card.tsx'
import { Sentence } from './sentence.tsx'
import type { Find } from './use-find.ts'

const draw = (more: Partial<Greeter>, finding?: Partial<Find>) => (
  <GreeterScreen
    greeter={greeter(finding ? { place: { at: 'find' }, ...more } : more)}
    finding={finding && <FindScreen find={find(finding)} />}
  />
)
const problem = (code: ProblemDetails['code'], title: string): ProblemDetails => ({
  type: 'about:blank',
  title,
  status: 409,
  code,
  retry: 'never',
})
const portal = (part: 'blocks' | 'delays') =>
  kioskView({
    incidents: [
      {
        system: 'portal',
        name: { vi: 'Cổng Dịch vụ công' },
        since: ago(22),
        blocks: [],
        delays: [],
        [part]: [single.id, 'ht-ghi-chu-ly-hon'],
      },
    ],
  })
const held = foundTicket('2011', 95, { state: 'held', counter: '3' })
const missed = foundTicket('2009', 70, { state: 'no-show' })
const waits = foundTicket('2014', 40, { class: 'priority' })
const nobody = kioskView()

export const examples: Record<string, ReactElement> = {
  start: draw({ until: ago(-468), name: 'Lễ tân 07', last: issued({ name: 'Sao y' }, '1061') }),
  found: draw({ query: 'doc than', results: found, last: issued({ name: 'Sao y' }, '1061') }),
  'found-death': draw({ query: 'khai tu', results: foundDeath }),
  'found-options': draw({
    query: 'doc than',
    results: found,
    choice: { ...nothingChosen, class: 'priority', files: 3, isOrganisation: true, isLate: true },
  }),
  'found-long': draw({ query: 'hop dong', results: { procedures: [longest, ...found.procedures], count: 3 } }),
  'no-printer': draw({ query: 'khai tu', results: foundDeath, printers: [], printer: undefined }),
  'two-printers': draw({ query: 'doc than', results: found, printers: ['quay-huong-dan', 'cua-chinh'] }),
  'after-three': draw({ query: 'khai tu', results: { procedures: [death], count: 1 }, now: ago(-325) }),
  blocked: draw({ query: 'doc than', results: found, view: portal('blocks') }),
  delayed: draw({ query: 'doc than', results: found, view: portal('delays') }),
  'by-line': draw({ line: 'HT', results: { ...foundDeath, procedures: [...foundDeath.procedures, ...found.procedures] } }),
  none: draw({ query: 'xyz', results: { procedures: [], count: 0 } }),
  failed: draw({ query: 'doc than', results: 'failed' }),
  loading: draw({ query: 'doc', results: undefined }),
  taking: draw({ query: 'doc than', results: found, doing: { act: 'take', isSlow: true } }),
  refused: draw({
    query: 'doc than',
    results: found,
    note: { text: 'Lĩnh vực này không lấy số. Mời đến bàn hướng dẫn.', isTrouble: true },
  }),
  guided: draw({ note: { text: 'Đã ghi một lượt hướng dẫn: Giấy độc thân.', isTrouble: false } }),
  offline: draw({ query: 'doc than', results: found, lostSinceAt: ago(1) }),
  'offline-start': draw({ lostSinceAt: ago(1), often: [] }),
  closed: draw({ query: 'doc than', results: found, view: kioskView({ closed: { why: 'between-sessions', reopensAt: ago(-228) } }) }),
  'nobody-waits': draw({
    view: { ...nobody, waiting: 0, lines: nobody.lines.map((line) => ({ ...line, waiting: 0, countersOpen: 0 })) },
  }),
  'crowded-500': draw({
    query: 'doc than',
    results: found,
    view: { ...nobody, waiting: 500, lines: nobody.lines.map((line) => ({ ...line, waiting: 128 })) },
  }),
  issued: draw({ place: { at: 'issued', issued: issued() } }),
  'issued-urgent': draw({ place: { at: 'issued', issued: issued({ isUrgent: true, isLate: true, isBlocked: true }) } }),
  'issued-printed': draw({ place: { at: 'issued', issued: issued({ way: 'print', printer: 'quay-huong-dan' }, '11018') } }),
  'issued-long': draw({ place: { at: 'issued', issued: issued({ name: longest.name.vi }, 'H1018') } }),
  find: draw({}, {}),
  'find-line': draw({}, { line: 'HT' }),
  'find-list': draw({}, { line: 'HT', around: '08:42', tickets: [waits, held, missed] }),
  'find-unknown': draw({}, { number: '2999', tickets: [] }),
  'find-waiting': draw({}, { open: waits, live: live(waits) }),
  'find-held': draw({}, { open: held, live: live(held) }),
  'find-missed': draw({}, { open: missed, live: live(missed, { revivableUntil: ago(-12) }) }),
  'find-called': draw(
    {},
    {
      open: { ...waits, state: 'called', counter: '3' },
      live: live({ ...waits, state: 'called' }, { call: { sign: '3', name: { vi: 'Quầy 3' }, attempt: 1, at: ago(1) } }),
    },
  ),
  'find-passed': draw(
    {},
    {
      open: waits,
      live: live(waits),
      passed: [
        { because: 'class', laterMinutes: 12 },
        { because: 'resumed', laterMinutes: -40 },
        { because: 'urgent', laterMinutes: 25 },
      ],
    },
  ),
  reentry: draw({ place: { at: 'reentry' } }),
  connecting: <Sentence title="Đang kết nối" />,
  'not-allowed': (
    <Sentence
      title="Chưa mở được bàn hướng dẫn"
      text="Thẻ này không được làm việc đó. Cần một trong các vai: kiosk, greeter, lead, admin, program."
    />
  ),
  'card-opening': <CardSentence problem={undefined} onAgain={() => {}} />,
  'card-used': <CardSentence problem={problem('card-used', 'Thẻ lễ tân này đã gắn với một điện thoại khác.')} onAgain={() => {}} />,
  'card-over': <CardSentence problem={problem('card-over', 'Thẻ lễ tân này đã hết hạn.')} onAgain={() => {}} />,
  'card-lost': <CardSentence problem={problem('touch-expired', 'Lần bấm này đã quá 20 giây. Vui lòng bấm lại.')} onAgain={() => {}} />,
}
