import { expect, test } from 'vitest'
import { actState } from './acts.ts'
import { calledTicket, emptyWaiting, exampleAt, exampleTicket, exampleView } from './example-view.ts'
import { endingBar } from './outcomes.ts'
import { situationOf } from './situation.ts'

const called = exampleView({ ticket: calledTicket() })
const at = (seconds: number) => exampleAt + seconds * 1000
const shut = (state: 'closed' | 'paused') => exampleView({ counter: { ...exampleView().counter, state } })

test('recall counts down to recallAt and is ready on the moment', () => {
  expect(actState('recall', called, at(0))).toEqual({ is: 'barred', reason: { why: 'wait', waitSeconds: 12 } })
  expect(actState('recall', called, at(0.1))).toEqual({ is: 'barred', reason: { why: 'wait', waitSeconds: 12 } })
  expect(actState('recall', called, at(11.5))).toEqual({ is: 'barred', reason: { why: 'wait', waitSeconds: 1 } })
  expect(actState('recall', called, at(12))).toEqual({ is: 'ready' })
})

test('a no-show needs its calls first, then the same pause as a recall', () => {
  expect(actState('no-show', called, at(60))).toEqual({ is: 'barred', reason: { why: 'calls', fromAttempt: 3 } })
  const third = exampleView({ ticket: calledTicket({ attempt: 3 }) })
  expect(actState('no-show', third, at(0))).toEqual({ is: 'barred', reason: { why: 'wait', waitSeconds: 12 } })
  expect(actState('no-show', third, at(12))).toEqual({ is: 'ready' })
})

test('what has no meaning is absent: recall while serving, start when idle', () => {
  const serving = exampleView({ ticket: exampleTicket() })
  for (const act of ['recall', 'no-show', 'start', 'call-next', 'open', 'cancel'] as const)
    expect(actState(act, serving, exampleAt).is).toBe('absent')
  for (const act of ['start', 'finish', 'hold', 'transfer', 'recall'] as const)
    expect(actState(act, exampleView(), exampleAt).is).toBe('absent')
})

test('nobody leaves for a break with a ticket open', () => {
  expect(actState('pause', called, exampleAt)).toEqual({ is: 'barred', reason: { why: 'ticket-open', number: '2012' } })
  expect(actState('close', called, exampleAt)).toEqual({ is: 'barred', reason: { why: 'ticket-open', number: '2012' } })
  expect(actState('pause', exampleView(), exampleAt)).toEqual({ is: 'ready' })
})

test('without a connection everything that would be there is barred', () => {
  expect(actState('start', called, exampleAt, true)).toEqual({ is: 'barred', reason: { why: 'lost' } })
  expect(actState('finish', called, exampleAt, true)).toEqual({ is: 'absent' })
})

test('one word for what the counter does', () => {
  expect(situationOf(exampleView())).toBe('idle')
  expect(situationOf(exampleView(emptyWaiting))).toBe('nobody')
  expect(situationOf(shut('paused'))).toBe('paused')
  expect(situationOf(shut('closed'))).toBe('closed')
  expect(situationOf(called)).toBe('called')
  expect(situationOf({ ...shut('paused'), ticket: exampleTicket() })).toBe('serving')
})

test('to be signed: only where the hall signs, the procedure asks for it and it is not signed yet', () => {
  const view = (ticket: object, canSign = true) => exampleView({ ticket: exampleTicket(ticket), canSign })
  expect(endingBar(view({ isSigned: true }), 'sign')).toBeUndefined()
  expect(endingBar(view({ isSigned: false }), 'sign')).toBe('sign-not-asked')
  expect(endingBar(view({ isSigned: true }, false), 'sign')).toBe('sign-unused')
  expect(endingBar(view({ isSigned: true, stage: 'collect' }), 'sign')).toBe('sign-done')
  expect(endingBar(view({}), 'accepted')).toBeUndefined()
})
