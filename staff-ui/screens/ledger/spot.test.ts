import { expect, test } from 'vitest'
import type { LedgerEvent } from '#contract/views/ledger.ts'
import type { Intent } from './keys.ts'
import { firstSpot, listed, numberOf, spotAfter, ticketOf } from './spot.ts'

const row = (seq: number, event: object = {}, number?: string): LedgerEvent => ({
  event: { seq, at: seq, by: 'test', type: 'x', ...event },
  hash: '',
  ...(number !== undefined && { number }),
})
const rows = [
  row(1, { carried: [{ ticket: 'old', number: '1047' }] }),
  row(2, { ticket: 'a' }, '2001'),
  row(3, { ticket: 'b' }, '2002'),
  row(4),
  row(5, { ticket: 'a' }, '2001'),
  row(6, { carried: ['a', 'old'] }),
]
const after = (spot: typeof firstSpot, ...intents: Intent[]) => intents.reduce((one, intent) => spotAfter(one, intent, rows), spot)
const type = (text: string): Intent[] => [...text].map((letter) => ({ do: 'type', letter }))

test('a number and Enter show its life, also what carried it over; the arrows stay within, Escape leaves it where it was', () => {
  const found = after(firstSpot, ...type('2001'), { do: 'find' })
  expect(found).toMatchObject({ life: 'a', seq: 2, typed: '' })
  expect(listed(rows, 'a').map(({ event }) => event.seq)).toEqual([2, 5, 6])
  expect(after(found, { do: 'step', by: 1 }).seq).toBe(5)
  expect(after(found, { do: 'step', by: 10 }).seq).toBe(6)
  expect(after(found, { do: 'step', by: 1 }, { do: 'clear' })).toMatchObject({ life: undefined, seq: 5 })
  expect(after(found, { do: 'go', to: 'last' }, { do: 'go', to: 'first' }).seq).toBe(2)
})

test('a number from a former day is found too; one the day does not know is said', () => {
  expect(after(firstSpot, ...type('1047'), { do: 'find' })).toMatchObject({ life: 'old', seq: 1 })
  expect(after(firstSpot, ...type('999'), { do: 'find' })).toMatchObject({ life: undefined, unknown: '999', typed: '' })
  expect([ticketOf(rows, '2002'), numberOf(rows, 'old'), numberOf(rows, 'nobody')]).toEqual(['b', '1047', undefined])
})

test('the whole day: steps end at its ends', () => {
  const at = (seq: number) => ({ ...firstSpot, seq })
  expect(after(at(3), { do: 'step', by: 1 }).seq).toBe(4)
  expect(after(at(3), { do: 'step', by: -10 }).seq).toBe(1)
  expect(after(at(6), { do: 'step', by: 1 }).seq).toBe(6)
  expect(spotAfter(at(0), { do: 'step', by: 1 }, []).seq).toBe(0)
})

test('a spot that is not listed steps to its neighbours', () => {
  const spot = { ...firstSpot, seq: 4, life: 'a' }
  expect([after(spot, { do: 'step', by: 1 }).seq, after(spot, { do: 'step', by: -1 }).seq]).toEqual([5, 2])
})

test('the field: typed, erased, cleared before the filter is', () => {
  const typed = after({ ...firstSpot, life: 'a', seq: 2 }, ...type('20'))
  expect(typed.typed).toBe('20')
  expect(after(typed, { do: 'erase' }).typed).toBe('2')
  expect(after(typed, { do: 'clear' })).toMatchObject({ typed: '', life: 'a' })
  expect(after(typed, { do: 'clear' }, { do: 'clear' }).life).toBeUndefined()
})

test('V goes round', () => {
  const seen = [1, 2, 3, 4, 5].map((count) => after(firstSpot, ...Array.from({ length: count }, (): Intent => ({ do: 'next-view' }))).view)
  expect(seen).toEqual(['counter', 'ticket', 'kiosk', 'floor', 'board'])
})
