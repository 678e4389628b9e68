// Who gives a kind of help: for the lead, who then calls one of them.
import type { HelpId } from '#contract/basics.ts'
import type { AccountAnswer } from '#contract/commands/people-answers.ts'

/** Specialists of a kind whose access has not ended; those with the page open first, then by name. */
export const specialistsFor = (help: HelpId, people: readonly AccountAnswer[]): AccountAnswer[] =>
  people
    .filter(({ role, helps, endedAt }) => role === 'specialist' && endedAt === undefined && (helps === undefined || helps.includes(help)))
    .toSorted((a, b) => Number(b.where.length > 0) - Number(a.where.length > 0) || a.name.localeCompare(b.name, 'vi'))
