// Advised, without a number.
import type { LineId, ProcedureId } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import type { Hall } from '#queue/hall.ts'

/** Counts a visitor who only wanted to know. Rejects `procedure-unknown`, `line-unknown`. */
export function guide(hall: Hall, { line, procedure }: { line?: LineId; procedure?: ProcedureId }): Decision {
  const known = procedure === undefined ? undefined : hall.centre.procedures.get(procedure)
  if (procedure !== undefined && !known) return reject('procedure-unknown', { procedure })
  const lineId = known?.line ?? line ?? ''
  if (!hall.centre.lines.has(lineId)) return reject('line-unknown', { line: lineId })
  return [{ type: 'person-guided', line: lineId, ...(procedure !== undefined && { procedure }) }]
}
