// The lead's named examples: drawn by the tour, looked at, and checked. Each is the whole page in one state.
import type { ReactElement } from 'react'
import type { FloorView } from '#contract/views/floor.ts'
import { leadWords } from '../../words/lead-words.ts'
import { Sentence } from '../counter/sentence.tsx'
import { ago, exampleAt, exampleSnag, exampleSnags } from '../specialist/example-view.ts'
import { escalated, exampleFloor, exampleLine, examplePeople, exampleSystems, exampleWait } from './example-view.ts'
import type { LeadDesk, LeadPlace, LeadSheet } from './lead-desk.ts'
import { LeadScreen } from './lead-screen.tsx'

const words = leadWords('vi')
const yesterday = exampleSnag({
  id: 'yesterday',
  number: '2031',
  line: 'HT',
  counter: '6',
  sign: '6',
  help: 'justice',
  reason: 'papers-unclear',
  raisedAt: ago(17 * 60 + 22),
  isAway: true,
})
const nothing = () => {}
const seat: LeadDesk['seat'] = {
  me: { id: 'me', centre: 'phuong-mau', role: 'lead', account: { id: 'me', name: 'Trần Văn Bình', employer: 'centre' } },
  signOut: nothing,
}
function draw(view: FloorView, more: Partial<LeadDesk> & { place?: LeadPlace; sheet?: LeadSheet } = {}): ReactElement {
  const { place = 'hall', sheet, ...desk } = more
  return (
    <LeadScreen
      place={place}
      {...(sheet && { sheet })}
      desk={{
        view,
        snags: exampleSnags(view.alarmCount === 0 ? [] : [yesterday, escalated]),
        now: exampleAt,
        lostSinceAt: undefined,
        id: undefined,
        seat,
        people: examplePeople,
        doing: undefined,
        note: undefined,
        sound: { level: 'soft', setLevel: nothing },
        hrefs: { signing: '/signing', greeters: '/admin#people/greeters' },
        give: () => false,
        go: nothing,
        fetchLateList: nothing,
        ...desk,
      }}
    />
  )
}

const calm = exampleFloor({ alarms: [], lines: exampleFloor().lines.map((line) => exampleLine(line.id, 3, line.id === 'HT' ? 2 : 0)) })
const down: FloorView['systems'] = exampleSystems.map((system) => (system.id === 'portal' ? { ...system, since: ago(22) } : system))
const longName = 'Đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất'
const long = exampleFloor({
  alarms: [
    { ...exampleWait, line: 'DD', couldHelp: ['12'], minutesEach: null },
    { kind: 'help', counter: '12', sign: '12', since: ago(31) },
  ],
  systems: [{ id: 'long', name: { vi: `${longName} (cơ sở dữ liệu)` }, since: ago(3), procedures: 90, waiting: 214 }, ...exampleSystems],
  lines: exampleFloor().lines.map((line) => ({ ...line, name: { vi: longName, en: longName }, shortName: 'Đăng ký đất đai' })),
  counters: exampleFloor().counters.map((counter) => ({ ...counter, id: `1${counter.sign}`, sign: `1${counter.sign}` })),
})
const many = exampleFloor({
  alarms: Array.from({ length: 40 }, (_, n) => ({ kind: 'help' as const, counter: `${n}`, sign: `${n + 1}`, since: ago(n) })),
  alarmCount: 57,
  today: { issued: 900, waiting: 500, held: 31, signing: 60, done: 369, missed: 22, urgent: 4, guided: 51, late: 9 },
})

export const examples: Record<string, ReactElement> = {
  busy: draw(exampleFloor()),
  calm: draw(calm),
  'incident-on': draw(exampleFloor({ alarms: [exampleWait], systems: down })),
  incidents: draw(exampleFloor({ systems: down }), { place: 'incidents' }),
  'incidents-none-down': draw(calm, { place: 'incidents' }),
  assign: draw(exampleFloor(), { sheet: { is: 'assign', snag: escalated.id } }),
  solve: draw(exampleFloor(), { sheet: { is: 'solve', snag: escalated.id } }),
  counter: draw(exampleFloor(), { sheet: { is: 'counter', counter: '5' } }),
  'counter-closed': draw(exampleFloor(), { sheet: { is: 'counter', counter: '8' } }),
  'before-opening': draw(
    exampleFloor({
      alarms: [],
      waits: [],
      lines: exampleFloor().lines.map(({ id }) => exampleLine(id, 0, 0)),
      closed: { why: 'before-hours' },
      counters: exampleFloor().counters.map((counter) => ({ ...counter, state: 'closed' as const, ticket: null })),
    }),
  ),
  long: draw(long, { place: 'hall' }),
  'long-incidents': draw(long, { place: 'incidents' }),
  '500-wait': draw(many),
  clock: draw(exampleFloor({ alarms: [], clock: { isBehind: false, asks: { wallAt: ago(-263) } } })),
  'no-day': draw(exampleFloor({ day: null, alarms: [], waits: [], clock: { isBehind: true, asks: null } })),
  refused: draw(exampleFloor(), { note: 'Quầy 5 đang mở với các lĩnh vực này rồi.' }),
  offline: draw(exampleFloor(), { lostSinceAt: ago(1) }),
  connecting: <Sentence title={words.connecting} text={words['connecting-text']} />,
}
