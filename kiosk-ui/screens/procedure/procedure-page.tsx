// A procedure before its number: as ever, or while nothing can be done of it the three answers.
import { Procedure, type ProcedureProps } from './procedure.tsx'
import { Stopped } from './stopped.tsx'

/** `onAnotherDay`: the person goes without a number. */
export function ProcedurePage({ onAnotherDay, ...props }: ProcedureProps & { onAnotherDay: () => void }) {
  const { procedure, concern, shut } = props
  if (!procedure || !concern?.isBlocked || shut !== undefined) return <Procedure {...props} />
  return <Stopped {...props} procedure={procedure} incident={concern.incident} onAnotherDay={onAnotherDay} />
}
