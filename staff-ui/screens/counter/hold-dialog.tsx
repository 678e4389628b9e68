// Puts the ticket aside with its place kept: why, on digits; what happens on return; the green button says both acts.
import { useState } from 'react'
import type { TicketHere } from '#contract/views/counter.ts'
import { armchair, triangleAlert, undo, userCheck, users } from '#ui-kit/look/icons.ts'
import { type IconName, Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { copy, database, house, pencil } from '../../icons.ts'
import type { vi } from '../../words/vi.ts'
import { useWords } from '../../words/words.ts'
import { Choices, digits } from './choices.tsx'
import { useDesk } from './desk.ts'
import styles from './dialog.module.css'
import { Dialog } from './dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { letters } from './keys.ts'

/** The codes a hold is recorded with; their words are in the dictionary. */
type HoldReason = keyof typeof vi.dialog.hold
const icons: Record<HoldReason, IconName> = {
  form: pencil,
  copies: copy,
  papers: house,
  lookup: database,
  relative: users,
  'outside-system': triangleAlert,
}

export function HoldDialog({ ticket, give, close }: DialogProps & { ticket: TicketHere }) {
  const { t } = useWords()
  const { view } = useDesk()
  const [reason, setReason] = useState<string>()
  const arrived = clockText(ticket.arrivedAt, view.centre.timeZone)
  const { sign } = view.counter
  const hold = (callsNext: boolean) => reason && give({ do: 'hold', reason, callsNext })
  return (
    <Dialog
      title={t.dialog['hold-title'](ticket.number)}
      kept={t.dialog['kept-from'](arrived)}
      isReady={reason !== undefined}
      onClose={close}
      confirm={view.next ? t.dialog['hold-call-next'](view.next.number) : t.dialog['hold-do']}
      onConfirm={() => hold(view.next !== null)}
      second={view.next ? { label: t.dialog['hold-only'], onPress: () => hold(false) } : undefined}
    >
      <Choices
        label={t.dialog['hold-title'](ticket.number)}
        chosen={reason}
        onChoose={setReason}
        choices={(Object.keys(icons) as HoldReason[]).map((code, index) => ({
          value: code,
          digit: digits[index],
          label: t.dialog.hold[code],
          mark: <Pictogram name={icons[code]} size="1.875rem" />,
        }))}
      />
      <section className={styles.onReturn}>
        <h3>{t.dialog['on-return']}</h3>
        <p>
          <Pictogram name={armchair} size="1.5rem" />
          {t.dialog['on-return-place'](sign, arrived)}
        </p>
        <p>
          <Pictogram name={undo} size="1.5rem" />
          {t.dialog['on-return-where'](sign)}
        </p>
        <p>
          <Pictogram name={userCheck} size="1.5rem" />
          {t.dialog['on-return-how'](letters.returned)}
        </p>
      </section>
    </Dialog>
  )
}
