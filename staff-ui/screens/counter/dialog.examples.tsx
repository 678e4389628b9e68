// The console's dialogs, each over the desk that asked it.
import type { ReactElement } from 'react'
import type { CounterView } from '#contract/views/counter.ts'
import { CounterDialog } from './counter-dialog.tsx'
import { CounterScreen } from './counter-screen.tsx'
import { type Desk, DeskContext } from './desk.ts'
import { exampleDesk } from './example-desk.ts'
import { ago, calledTicket, exampleTicket, exampleView, idOf } from './example-view.ts'
import type { OpenDialog } from './finishing.ts'

const nothing = () => {}

function over(view: CounterView, dialog: OpenDialog, more: Partial<Desk> = {}): ReactElement {
  const desk = exampleDesk(view, more)
  return (
    <>
      <CounterScreen desk={desk} />
      <DeskContext value={desk}>
        <CounterDialog dialog={dialog} give={nothing} tell={nothing} close={nothing} />
      </DeskContext>
    </>
  )
}
const serving = exampleView({ ticket: exampleTicket() })
const [held] = serving.held
const away = Array.from({ length: 20 }, (_, index) => ({
  id: idOf(String(11000 + index)),
  number: String(11000 + index),
  line: 'CT',
  says: 'xin lại hợp đồng đã chứng thực',
  since: ago(5 + index),
  reason: 'outside-system',
  isHere: index < 9,
}))

const snag = {
  id: idOf('s1'),
  number: '2012',
  line: 'HT',
  says: 'làm giấy khai sinh',
  counter: '3',
  sign: '3',
  help: 'land',
  reason: 'data-mismatch',
  raisedAt: ago(4),
  leadAt: ago(1),
}
const papers = [
  { vi: 'Giấy chứng sinh (bản chính)' },
  { vi: 'Căn cước của cha và mẹ' },
  { vi: 'Văn bản ủy quyền có chứng thực, trường hợp người đi nộp không phải là cha, mẹ, ông, bà của trẻ' },
]

export const examples: Record<string, ReactElement> = {
  hold: over(serving, { is: 'hold' }),
  transfer: over(serving, { is: 'transfer' }),
  cancel: over(exampleView({ ticket: calledTicket() }), { is: 'cancel' }),
  ending: over(serving, { is: 'ending', callsNext: true, told: {} }),
  'ending-nobody-waits': over({ ...serving, next: null }, { is: 'ending', callsNext: false, told: {} }),
  urgent: over(exampleView(), { is: 'urgent' }),
  returned: over(exampleView({ missed: held ? [{ ...held, number: '1031', until: ago(-20) }] : [] }), { is: 'returned' }),
  'returned-full': over(exampleView({ held: away, missed: away.map((one) => ({ ...one, until: ago(-12) })) }), { is: 'returned' }),
  close: over(exampleView(), { is: 'close' }),
  pause: over(exampleView(), { is: 'pause' }),
  snag: over(serving, { is: 'snag' }),
  solve: over(exampleView({ ticket: exampleTicket({ snag }), snags: [snag] }), { is: 'solve' }),
  'solve-several': over(exampleView({ snags: [snag, { ...snag, id: idOf('s2'), number: '1031', help: 'police' }] }), { is: 'solve' }),
  errand: over(serving, { is: 'errand' }),
  'errand-next': over(serving, { is: 'errand' }, { chosen: 'returned' }),
  procedure: over(serving, { is: 'procedure', callsNext: true, told: { ending: 'accepted' }, mayLeaveOpen: false }),
  missing: over(serving, { is: 'missing', callsNext: true, told: {}, documents: papers }),
  incidents: over(exampleView({ systems: exampleView().systems.map((one, index) => (index === 0 ? { ...one, since: ago(22) } : one)) }), {
    is: 'incidents',
  }),
  other: over(exampleView(), { is: 'other' }),
  'other-found': over(exampleView(), { is: 'other', about: '2016' }),
  'other-elsewhere': over(serving, { is: 'other', about: '1031' }),
}
