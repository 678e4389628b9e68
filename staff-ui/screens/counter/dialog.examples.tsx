// The console's dialogs, each over the desk that asked it.
import type { ReactElement } from 'react'
import type { CounterView } from '#contract/views/counter.ts'
import { CounterDialog } from './counter-dialog.tsx'
import { CounterScreen } from './counter-screen.tsx'
import { type Desk, DeskContext } from './desk.ts'
import { ago, calledTicket, exampleAt, exampleTicket, exampleView, idOf } from './example-view.ts'
import type { OpenDialog } from './use-desk.ts'

const nothing = () => {}

function over(view: CounterView, dialog: OpenDialog): ReactElement {
  const desk: Desk = {
    view,
    now: exampleAt,
    lostSinceAt: undefined,
    chosen: undefined,
    isSending: false,
    doing: undefined,
    note: undefined,
    hasSound: false,
    wish: nothing,
    toggleSound: nothing,
  }
  return (
    <>
      <CounterScreen desk={desk} />
      <DeskContext value={desk}>
        <CounterDialog dialog={dialog} give={nothing} finish={nothing} close={nothing} />
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

export const examples: Record<string, ReactElement> = {
  hold: over(serving, { is: 'hold' }),
  transfer: over(serving, { is: 'transfer' }),
  cancel: over(exampleView({ ticket: calledTicket() }), { is: 'cancel' }),
  ending: over(serving, { is: 'ending', callsNext: true }),
  'ending-nobody-waits': over({ ...serving, next: null }, { is: 'ending', callsNext: false }),
  urgent: over(exampleView(), { is: 'urgent' }),
  returned: over(exampleView({ missed: held ? [{ ...held, number: '1031', until: ago(-20) }] : [] }), { is: 'returned' }),
  'returned-full': over(exampleView({ held: away, missed: away.map((one) => ({ ...one, until: ago(-12) })) }), { is: 'returned' }),
  close: over(exampleView(), { is: 'close' }),
}
