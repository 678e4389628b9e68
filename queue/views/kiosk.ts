// The kiosk's view.
import type { Instant } from '#contract/basics.ts'
import type { KioskView } from '#contract/views/kiosk.ts'
import type { Hall } from '#queue/hall.ts'
import { closedAt } from '#queue/rules/working-day.ts'
import { incidentsByProcedure } from '#queue/views/incidents.ts'
import { centreHead, countersOpen, lineSign, waitingIn } from '#queue/views/parts.ts'

/** Lines, how many wait, whether numbers are given. `hasPrinter` stays false until a printer is set up (printer/devices). */
export function kiosk(hall: Hall, at: Instant): KioskView {
  const { document } = hall.centre
  const lines = document.lines
    .filter((line) => line.issues)
    .map((line) => ({
      ...lineSign(line),
      tile: line.tile,
      waiting: waitingIn(hall, line.id),
      countersOpen: countersOpen(hall, line.id),
    }))
  return {
    centre: centreHead(hall),
    day: hall.day,
    closed: closedAt(document, hall.day, at),
    lines,
    classes: document.classes
      .filter((one) => one.isOffered)
      .map(({ id, name, who, headStartMinutes }) => ({ id, name, who, headStartMinutes })),
    waiting: [...hall.waiting.values()].reduce((sum, tickets) => sum + tickets.length, 0),
    hasPrinter: false,
    incidents: incidentsByProcedure(hall),
    systems: (document.systems ?? []).map(({ id, name }) => ({ id, name })),
    lineOpen: lines.filter((line) => line.countersOpen > 0).map((line) => line.id),
  }
}
