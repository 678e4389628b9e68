// From when a wait is too long.
import type { Hall } from '#queue/hall.ts'

/** Where the document says nothing: the aim often told for one-stop halls; a target, no law we have seen. */
const TARGET_MINUTES = 15

/** From when a wait is shown as too long. @unit minutes */
export const targetMinutes = (hall: Hall): number => hall.centre.document.rules.waitTargetMinutes ?? TARGET_MINUTES
