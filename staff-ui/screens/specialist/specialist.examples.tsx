// The specialist's named examples: drawn by the tour, looked at, and checked. Each is the whole phone in one state.
import type { ReactElement } from 'react'
import { specialistWords } from '../../words/specialist-words.ts'
import { Sentence } from '../counter/sentence.tsx'
import { ago, exampleAt, exampleSnag, exampleSnags } from './example-view.ts'
import { situationOf } from './situation.ts'
import { type SpecialistProps, SpecialistScreen } from './specialist-screen.tsx'

const words = specialistWords('vi')
const own = 'me'
const seatOf = (name: string): SpecialistProps['seat'] => ({
  me: { id: own, centre: 'phuong-mau', role: 'specialist', account: { id: own, name, employer: 'centre' }, idleMinutes: 15 },
  signOut: () => {},
})
const draw = (snags: ReturnType<typeof exampleSnag>[], more: Partial<SpecialistProps> = {}) => {
  const view = exampleSnags(snags)
  return (
    <SpecialistScreen
      view={view}
      situation={situationOf(snags, { helps: more.helps, id: own, passed: new Set(), isResting: more.isResting ?? false })}
      now={exampleAt}
      lostSinceAt={undefined}
      seat={seatOf('Hoàng Thị Vân')}
      id={own}
      helps={undefined}
      doing={undefined}
      note={undefined}
      isResting={false}
      sound={{ level: 'soft', isReady: true, setLevel: () => {} }}
      act={() => {}}
      solve={() => false}
      rest={() => {}}
      {...more}
    />
  )
}

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
const accepted = exampleSnag({ helper: own, raisedAt: ago(2), acceptedAt: ago(1, 12) })
const there = exampleSnag({ ...accepted, raisedAt: ago(9), acceptedAt: ago(8, 12), arrivedAt: ago(7) })
const longest = exampleSnag({
  id: 'longest',
  help: 'long',
  sign: '12',
  number: '11030',
  line: 'BT',
  says: 'Trợ cấp hằng tháng cho người khuyết tật đặc biệt nặng đang được nuôi dưỡng tại nhà',
  reason: 'competence-unclear',
})

export const examples: Record<string, ReactElement> = {
  ringing: draw([exampleSnag()]),
  'ringing-told': draw([exampleSnag({ raisedAt: ago(4), leadAt: ago(1), escalatedAt: ago(1) }), yesterday]),
  'ringing-long': draw([longest, exampleSnag({ number: '3009', counter: '5', sign: '5' })], {
    seat: seatOf('Nguyễn Hoàng Phương Quỳnh Trâm'),
  }),
  accepted: draw([accepted, yesterday]),
  arrived: draw([there]),
  solving: draw([there], { solving: there.id }),
  taken: draw([exampleSnag({ helper: 'another', acceptedAt: ago(0, 30) })], { note: words['taken-by-other']('4') }),
  calm: draw([], { helps: ['land'] }),
  locked: draw([], { sound: { level: 'soft', isReady: false, setLevel: () => {} } }),
  resting: draw([exampleSnag()], { isResting: true }),
  many: draw(
    Array.from({ length: 12 }, (_, n) =>
      exampleSnag({ id: `many-${n}`, number: String(3010 + n), helper: 'another', raisedAt: ago(50 - n) }),
    ),
  ),
  offline: draw([accepted], { lostSinceAt: ago(1) }),
  'offline-ringing': draw([exampleSnag()], { lostSinceAt: ago(1) }),
  connecting: <Sentence title={words.connecting} text={words['connecting-text']} />,
  refused: <Sentence title={words.refused} text="Việc này chỉ dành cho: specialist, lead, admin." />,
}
