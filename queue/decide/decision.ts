// What deciding gives: events, or a rejection with its code. A rejection is returned, never thrown, and nothing is appended.
import type { ProblemCode, ProblemParams } from '#contract/problems/problems.ts'
import type { Happened } from '#queue/events/event.ts'

export interface Rejection {
  rejected: ProblemCode
  params: ProblemParams
}

export type Decision = Happened[] | Rejection

export const reject = (rejected: ProblemCode, params: ProblemParams = {}): Rejection => ({ rejected, params })

export const isRejection = (decision: Decision | object): decision is Rejection => 'rejected' in decision
