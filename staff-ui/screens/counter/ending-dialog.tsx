// The one question before an open ticket is left without an outcome.
import { useState } from 'react'
import type { TicketHere } from '#contract/views/counter.ts'
import { useWords } from '../../words/words.ts'
import { Choices } from './choices.tsx'
import { useDesk } from './desk.ts'
import { Dialog } from './dialog.tsx'
import { type Ending, endingBar, endings } from './outcomes.ts'

export function EndingDialog({
  ticket,
  callsNext,
  tell,
  close,
}: {
  ticket: TicketHere
  callsNext: boolean
  tell(ending: Ending): void
  close(): void
}) {
  const { t } = useWords()
  const { view } = useDesk()
  const [chosen, choose] = useState<Ending>()
  const confirm = callsNext && view.next ? t.counter['finish-call-next'](view.next.number) : t.counter.act.finish
  return (
    <Dialog
      title={t.dialog['outcome-title'](ticket.number)}
      kept={t.dialog['outcome-kept']}
      confirm={confirm}
      isReady={chosen !== undefined}
      onConfirm={() => {
        if (chosen) tell(chosen)
      }}
      onClose={close}
    >
      <Choices
        label={t.counter.outcomes}
        chosen={chosen}
        onChoose={(value) => choose(value as Ending)}
        choices={endings.map(({ digit, ending }) => {
          const bar = endingBar(view, ending)
          return {
            value: ending,
            digit,
            label: t.counter.ending[ending],
            hint: bar && t.counter['ending-bar'][bar],
            isBarred: bar !== undefined,
          }
        })}
      />
    </Dialog>
  )
}
