// The reason codes our screens offer. A program may send others; a screen without words for one says "another reason". Values only.

/** Why a place is kept. `day-end` is the hall's own: a line that asks what becomes of its open tickets. */
export const holdReasons = ['form', 'copies', 'papers', 'lookup', 'relative', 'outside-system'] as const

/** Why a ticket is urgent. Kept in the erasable table until the visit ends: it may point at a person. */
export const urgentReasons = ['death', 'illness', 'travel', 'deadline', 'other-urgent'] as const

/** What blocks the matter at the counter. */
export const snagReasons = ['data-mismatch', 'papers-unclear', 'competence-unclear', 'online-error'] as const

/** How a snag was solved. `not-solved`: an appointment was given instead. */
export const snagEnds = ['explained', 'fixed', 'looked-up', 'taken-over', 'not-solved'] as const

/** Why a counter pauses. */
export const breakReasons = ['short-break', 'lunch', 'meeting', 'field-visit', 'other'] as const

/** Why a result is late. */
export const lateReasons = ['agency-silent', 'needs-checking', 'system-down', 'unsigned', 'our-mistake', 'other'] as const

export type HoldReason = (typeof holdReasons)[number]
export type UrgentReason = (typeof urgentReasons)[number]
export type SnagReason = (typeof snagReasons)[number]
export type SnagEnd = (typeof snagEnds)[number]
export type BreakReason = (typeof breakReasons)[number]
export type LateReason = (typeof lateReasons)[number]
