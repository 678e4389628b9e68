import { expect, test } from 'vitest'
import { intentOf } from './keys.ts'

const press = (key: string, more: Partial<Parameters<typeof intentOf>[0]> = {}) => ({
  key,
  hasModifier: false,
  isInText: false,
  isOnControl: false,
  ...more,
})

test.each([
  ['ArrowRight', { do: 'step', by: 1 }],
  ['k', { do: 'step', by: 1 }],
  ['J', { do: 'step', by: -1 }],
  ['PageDown', { do: 'step', by: 10 }],
  ['Home', { do: 'go', to: 'first' }],
  ['2', { do: 'type', letter: '2' }],
  ['v', { do: 'next-view' }],
  ['Escape', { do: 'clear' }],
  ['?', { do: 'help' }],
  ['Enter', undefined],
  ['x', undefined],
])('%s', (key, intent) => expect(intentOf(press(key), '')).toEqual(intent))

test('while a number is typed, letters belong to it and Enter finds it, also when a button was clicked before', () => {
  expect(intentOf(press('v'), '0')).toEqual({ do: 'type', letter: 'V' })
  expect(intentOf(press('Enter'), '2001')).toEqual({ do: 'find' })
  expect(intentOf(press('Enter', { isOnControl: true }), '')).toBeUndefined()
  expect(intentOf(press('Backspace'), '20')).toEqual({ do: 'erase' })
})

test('in the field the text is its own, the list still moves', () => {
  const inText = { isInText: true }
  for (const key of ['2', 'v', 'Home', 'ArrowLeft', 'Backspace', '?']) expect(intentOf(press(key, inText), '20')).toBeUndefined()
  expect(intentOf(press('ArrowDown', inText), '20')).toEqual({ do: 'step', by: 1 })
  expect(intentOf(press('Enter', inText), '20')).toEqual({ do: 'find' })
})

test('shortcuts of the browser mean nothing', () => {
  for (const key of ['2', 'v', 'ArrowLeft', 'Enter']) expect(intentOf(press(key, { hasModifier: true }), '2')).toBeUndefined()
})
