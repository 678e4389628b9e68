import { describe, expect, test } from 'vitest'
import { type Intent, intentOf, type KeyPress } from './keys.ts'
import type { Situation } from './situation.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  isRepeat: false,
  hasModifier: false,
  isInText: false,
  isOnControl: false,
  ...more,
})
const act = (name: string) => ({ do: 'act', act: name })
const ask = (dialog: string) => ({ do: 'ask', dialog })
const situations: Situation[] = ['closed', 'paused', 'idle', 'nobody', 'called', 'serving']

const map: [Situation, Record<string, object | undefined>][] = [
  ['closed', { ' ': act('open'), Enter: act('open'), p: undefined, h: undefined, u: undefined, 1: undefined }],
  ['paused', { ' ': act('open'), Enter: act('open'), p: act('open'), b: ask('returned'), c: ask('close') }],
  [
    'idle',
    { ' ': act('call-next'), Enter: act('call-next'), h: ask('returned'), u: ask('urgent'), p: ask('pause'), s: undefined, 1: undefined },
  ],
  ['nobody', { ' ': undefined, Enter: undefined, u: ask('urgent'), p: ask('pause') }],
  [
    'called',
    {
      ' ': act('start'),
      Enter: act('start'),
      s: act('start'),
      r: act('recall'),
      n: act('no-show'),
      h: ask('hold'),
      t: ask('transfer'),
      x: ask('cancel'),
      f: undefined,
      1: undefined,
    },
  ],
  [
    'serving',
    {
      ' ': { do: 'finish', callsNext: true },
      Enter: { do: 'finish', callsNext: true },
      f: { do: 'finish', callsNext: false },
      1: { do: 'choose', ending: 'accepted' },
      2: { do: 'choose', ending: 'sign' },
      0: { do: 'choose', ending: 'withdrew' },
      h: ask('hold'),
      t: ask('transfer'),
      u: ask('urgent'),
      r: undefined,
      n: undefined,
    },
  ],
]

describe.each(map)('%s', (situation, keys) => {
  test.each(Object.entries(keys))('key "%s"', (key, expected) => {
    expect(intentOf(press(key), situation)).toEqual(expected)
  })
  test('capital letters mean the same', () => {
    for (const key of Object.keys(keys))
      expect(intentOf(press(key.toUpperCase()), situation)).toEqual(key.length === 1 ? intentOf(press(key), situation) : undefined)
  })
})

test('a held key, a shortcut of the browser and typing in a field never mean anything', () => {
  const keys = [' ', 'Enter', 's', 'f', 'r', 'h', 't', 'u', 'p', 'n', 'x', '1', '0']
  for (const situation of situations) {
    for (const key of keys) {
      const meant: (Intent | undefined)[] = [
        intentOf(press(key, { isRepeat: true }), situation),
        intentOf(press(key, { hasModifier: true }), situation),
        intentOf(press(key, { isInText: true }), situation),
      ]
      expect(meant).toEqual([undefined, undefined, undefined])
    }
  }
})

test('on a button reached by Tab, Space and Enter belong to the button, letters stay', () => {
  expect(intentOf(press(' ', { isOnControl: true }), 'idle')).toBeUndefined()
  expect(intentOf(press('Enter', { isOnControl: true }), 'serving')).toBeUndefined()
  expect(intentOf(press('r', { isOnControl: true }), 'called')).toEqual(act('recall'))
})
