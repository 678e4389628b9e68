// An outside system is down, and works again. Tickets are kept; the kiosk says so before a number is taken.
import type { SystemId } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import type { Hall } from '#queue/hall.ts'
import { isDown } from '#queue/rules/incidents.ts'

/** Rejects `system-unknown`, `system-already-down`. */
export function beginIncident(hall: Hall, { system }: { system: SystemId }): Decision {
  if (!hall.centre.systems.has(system)) return reject('system-unknown', { system })
  if (isDown(hall, system)) return reject('system-already-down')
  return [{ type: 'incident-began', system }]
}

/** Rejects `system-unknown`, `system-not-down`. */
export function endIncident(hall: Hall, { system }: { system: SystemId }): Decision {
  if (isDown(hall, system)) return [{ type: 'incident-ended', system }]
  return hall.centre.systems.has(system) ? reject('system-not-down') : reject('system-unknown', { system })
}
