// An event of people and screens as a sentence needs it: the known fields of each kind, whatever else may stand there.
import type { AuditEntry } from '#contract/commands/people-answers.ts'

export interface Heard {
  event: AuditEntry['event']
  /** Names of today; missing where nothing is known any more. */
  account: string | undefined
  device: string | undefined
  from: string | undefined
  lineOf(id: string): string
}

export type AuditGroup = 'refused' | 'sign-ins' | 'changes'

/** Refusals; comings and goings; everything that changed somebody's or something's rights. */
export const groupOf = (type: string): AuditGroup =>
  type === 'refused' ? 'refused' : ['signed-in', 'signed-out', 'greeter-opened'].includes(type) ? 'sign-ins' : 'changes'

/** A field that is a list of words; empty where it is none. */
export const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
export const countOf = (value: unknown): number => (typeof value === 'number' ? value : 0)
