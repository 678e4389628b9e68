// Two acts that are asked once because a slip would cost somebody their turn, or the hall a counter.
import type { TicketHere } from '#contract/views/counter.ts'
import { useWords } from '../../words/words.ts'
import { useDesk } from './desk.ts'
import styles from './dialog.module.css'
import { Dialog } from './dialog.tsx'
import type { DialogProps } from './dialog-props.ts'

export function CancelDialog({ ticket, give, close }: DialogProps & { ticket: TicketHere }) {
  const { t } = useWords()
  return (
    <Dialog
      title={t.dialog['cancel-title'](ticket.number)}
      confirm={t.dialog['cancel-do'](ticket.number)}
      isReady
      onConfirm={() => give({ do: 'cancel' })}
      onClose={close}
    >
      <p className={styles.text}>{t.dialog['cancel-text']}</p>
    </Dialog>
  )
}

export function CloseDialog({ give, close }: DialogProps) {
  const { t } = useWords()
  const { view } = useDesk()
  const { sign } = view.counter
  return (
    <Dialog
      title={t.dialog['close-title'](sign)}
      confirm={t.dialog['close-do'](sign)}
      isReady
      onConfirm={() => give({ do: 'close' })}
      onClose={close}
    >
      <p className={styles.text}>{t.dialog['close-text'](view.waiting.count)}</p>
    </Dialog>
  )
}
