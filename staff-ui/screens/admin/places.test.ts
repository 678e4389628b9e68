import { expect, test } from 'vitest'
import { hashOf, rooms, startOf } from './places.ts'

test('a screen’s QR opens the pairing page with its code typed in', () => {
  expect(startOf('#pair=a7x4k9')).toEqual({ place: { room: 'screens', at: 'new' }, code: 'A7X4K9' })
})

test('every room has an address that leads back to it; an unknown one leads to the first', () => {
  for (const room of rooms) {
    expect(startOf(hashOf({ room }))).toEqual({ place: { room } })
    expect(startOf(hashOf({ room, at: 'new' }))).toEqual({ place: { room, at: 'new' } })
  }
  for (const hash of ['', '#', '#procedures', '#pair=<b>']) expect(startOf(hash)).toEqual({ place: { room: 'screens' } })
})
