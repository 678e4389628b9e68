// Which dialog is open, and what its green button orders.

import { CancelDialog, CloseDialog } from './ask-dialogs.tsx'
import { useDesk } from './desk.ts'
import type { DialogProps } from './dialog-props.ts'
import { EndingDialog } from './ending-dialog.tsx'
import { HoldDialog } from './hold-dialog.tsx'
import type { Ending } from './outcomes.ts'
import { ReturnedDialog } from './returned-dialog.tsx'
import { TransferDialog } from './transfer-dialog.tsx'
import { UrgentDialog } from './urgent-dialog.tsx'
import type { OpenDialog } from './use-desk.ts'

export function CounterDialog({
  dialog,
  finish,
  ...props
}: DialogProps & { dialog: OpenDialog; finish(ending: Ending, callsNext: boolean): void }) {
  const { ticket } = useDesk().view
  switch (dialog.is) {
    case 'urgent':
      return <UrgentDialog {...props} />
    case 'returned':
      return <ReturnedDialog {...props} />
    case 'close':
      return <CloseDialog {...props} />
  }
  if (!ticket) return null
  switch (dialog.is) {
    case 'hold':
      return <HoldDialog {...props} ticket={ticket} />
    case 'transfer':
      return <TransferDialog {...props} ticket={ticket} />
    case 'cancel':
      return <CancelDialog {...props} ticket={ticket} />
    case 'ending':
      return <EndingDialog ticket={ticket} callsNext={dialog.callsNext} finish={finish} close={props.close} />
  }
}
