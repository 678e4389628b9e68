import { expect, test } from 'vitest'
import { idleStep } from './idle.ts'

test('for 45 s nothing', () => expect([idleStep(0), idleStep(44.9)]).toEqual([{ step: 'here' }, { step: 'here' }]))
test('then asked for 30 s, second by second', () => {
  expect(idleStep(45)).toEqual({ step: 'asking', secondsLeft: 30 })
  expect(idleStep(45.1)).toEqual({ step: 'asking', secondsLeft: 30 })
  expect(idleStep(74.5)).toEqual({ step: 'asking', secondsLeft: 1 })
})
test('then gone, also for a machine that slept', () =>
  expect([idleStep(75), idleStep(9_999)]).toEqual([{ step: 'gone' }, { step: 'gone' }]))
