// Which dialog is open, and what its green button orders.

import { CancelDialog, CloseDialog } from './ask-dialogs.tsx'
import { useDesk } from './desk.ts'
import type { DialogProps } from './dialog-props.ts'
import { EndingDialog } from './ending-dialog.tsx'
import { ErrandDialog } from './errand-dialog.tsx'
import type { OpenDialog, Told } from './finishing.ts'
import { HoldDialog } from './hold-dialog.tsx'
import { IncidentsDialog } from './incidents-dialog.tsx'
import { MissingDialog } from './missing-dialog.tsx'
import { OtherDialog } from './other-dialog.tsx'
import { PauseDialog } from './pause-dialog.tsx'
import { ProcedureDialog } from './procedure-dialog.tsx'
import { ReturnedDialog } from './returned-dialog.tsx'
import { SnagDialog } from './snag-dialog.tsx'
import { SolveDialog } from './solve-dialog.tsx'
import { TransferDialog } from './transfer-dialog.tsx'
import { UrgentDialog } from './urgent-dialog.tsx'

export function CounterDialog({
  dialog,
  tell,
  ...props
}: DialogProps & { dialog: OpenDialog; tell(told: Told, callsNext: boolean): void }) {
  const { ticket } = useDesk().view
  switch (dialog.is) {
    case 'urgent':
      return <UrgentDialog {...props} />
    case 'returned':
      return <ReturnedDialog {...props} />
    case 'close':
      return <CloseDialog {...props} />
    case 'pause':
      return <PauseDialog {...props} />
    case 'solve':
      return <SolveDialog {...props} snag={dialog.about} />
    case 'incidents':
      return <IncidentsDialog {...props} />
    case 'other':
      return <OtherDialog {...props} number={dialog.about} />
  }
  if (!ticket) return null
  switch (dialog.is) {
    case 'hold':
      return <HoldDialog {...props} ticket={ticket} />
    case 'transfer':
      return <TransferDialog {...props} ticket={ticket} />
    case 'cancel':
      return <CancelDialog {...props} ticket={ticket} />
    case 'snag':
      return <SnagDialog {...props} ticket={ticket} />
    case 'errand':
      return <ErrandDialog {...props} ticket={ticket} />
  }
  if (!('told' in dialog)) return null
  const { callsNext, told } = dialog
  const close = props.close
  switch (dialog.is) {
    case 'ending':
      return <EndingDialog ticket={ticket} callsNext={callsNext} tell={(ending) => tell({ ...told, ending }, callsNext)} close={close} />
    case 'procedure':
      return (
        <ProcedureDialog
          ticket={ticket}
          mayLeaveOpen={dialog.mayLeaveOpen}
          tell={(about) => tell({ ...told, about }, callsNext)}
          close={close}
        />
      )
    case 'missing':
      return (
        <MissingDialog
          ticket={ticket}
          documents={dialog.documents}
          callsNext={callsNext}
          tell={(missing) => tell({ ...told, missing }, callsNext)}
          close={close}
        />
      )
  }
}
