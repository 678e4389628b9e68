import { expect, test } from 'vitest'
import { DOUBLE_PRESS_MS, pressGate, VIEW_WAIT_MS_MAX } from './press-gate.ts'

test('shut until answered, until the view came and until a double press is over', () => {
  const gate = pressGate()
  expect(gate.isOpen(0)).toBe(true)
  gate.shut(1000)
  expect(gate.isOpen(9000)).toBe(false)
  gate.answered(9000, true)
  expect(gate.isOpen(9001)).toBe(false)
  gate.viewCame()
  expect(gate.isOpen(9001)).toBe(true)
})

test('an answer within the blink of an eye does not let the second half of a double press through', () => {
  const gate = pressGate()
  gate.shut(0)
  gate.viewCame()
  gate.answered(20, true)
  expect(gate.isOpen(DOUBLE_PRESS_MS - 1)).toBe(false)
  expect(gate.isOpen(DOUBLE_PRESS_MS)).toBe(true)
})

test('a view that never comes holds nobody for long; a refusal brings none', () => {
  const gate = pressGate()
  gate.shut(0)
  gate.answered(700, true)
  expect(gate.isOpen(700 + VIEW_WAIT_MS_MAX - 1)).toBe(false)
  expect(gate.isOpen(700 + VIEW_WAIT_MS_MAX)).toBe(true)
  gate.shut(5000)
  gate.answered(5700, false)
  expect(gate.isOpen(5700)).toBe(true)
})
