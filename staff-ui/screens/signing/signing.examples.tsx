// The signing desk's named examples: drawn by the tour, looked at, and checked. Each is the whole screen in one state.
import type { ReactElement } from 'react'
import type { SigningView } from '#contract/views/signing.ts'
import { signingWords } from '../../words/signing-words.ts'
import { Sentence } from '../counter/sentence.tsx'
import { ago, exampleAt, exampleCentre, exampleLines } from '../specialist/example-view.ts'
import { type SigningProps, SigningScreen } from './signing-screen.tsx'

const words = signingWords('vi')
const ticket = (number: string, minutes: number, line = number.startsWith('2') ? 'HT' : 'CT') => ({
  id: `ticket-${number}`,
  number,
  line,
  since: ago(minutes, 20),
})
const nine = [
  ticket('1041', 18),
  ticket('1043', 16),
  ticket('1044', 14),
  ticket('2007', 13),
  ticket('1046', 9),
  ticket('2008', 7),
  ticket('1049', 5),
  ticket('1051', 3),
  ticket('1052', 0),
]
const lastBatch = { tickets: ['a', 'b', 'c', 'd', 'e'], count: 5, at: ago(6) }

const draw = (tickets: SigningView['tickets'], more: Partial<SigningProps> = {}, of: Partial<SigningView> = {}) => (
  <SigningScreen
    view={{
      centre: exampleCentre,
      tickets,
      count: tickets.length,
      targetMinutes: 15,
      lines: exampleLines,
      collectAt: '8',
      lastBatch: null,
      ...of,
    }}
    now={exampleAt}
    lostSinceAt={undefined}
    seat={{
      me: { id: 'me', centre: 'phuong-mau', role: 'officer', account: { id: 'me', name: 'Lê Thị Mai', employer: 'centre' } },
      signOut: () => {},
    }}
    chosen={[]}
    doing={undefined}
    note={undefined}
    touch={() => {}}
    chooseAll={() => {}}
    release={() => {}}
    returnLast={() => {}}
    {...more}
  />
)
const four = nine.slice(0, 4).map(({ id }) => id)

export const examples: Record<string, ReactElement> = {
  chosen: draw(nine, { chosen: four }, { lastBatch }),
  'none-chosen': draw(nine.slice(4), {}, { collectAt: null }),
  'all-chosen': draw(nine, { chosen: nine.map(({ id }) => id) }, { lastBatch: { ...lastBatch, tickets: ['a', 'b', 'c'] } }),
  empty: draw([], {}, { lastBatch }),
  '500-wait': draw(
    Array.from({ length: 60 }, (_, n) => ticket(String(11030 + n), 130 - n * 2, n % 3 === 0 ? 'KD' : 'CT')),
    { chosen: ['ticket-11030'] },
    { count: 500 },
  ),
  releasing: draw(nine, { chosen: four, doing: { id: 'release', isSlow: true } }, { lastBatch }),
  refused: draw(nine, { note: 'Số 1041 đã được mời nhận kết quả, không rút lại được.' }, { lastBatch }),
  offline: draw(nine, { chosen: four, lostSinceAt: ago(1) }, { lastBatch }),
  connecting: <Sentence title={words.connecting} text={words['connecting-text']} />,
}
