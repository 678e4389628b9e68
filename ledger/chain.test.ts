import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CHAIN_START, chainHash } from './chain.ts'

const plain = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest('hex')

test('the first hash covers 32 zero bytes and the event, the next one covers the first', () => {
  const first = chainHash(CHAIN_START, '{"seq":1,"note":"số"}')
  expect(first.toString('hex')).toBe(plain(Buffer.alloc(32), Buffer.from('{"seq":1,"note":"số"}')))
  expect(chainHash(first, '{"seq":2}').toString('hex')).toBe(plain(first, Buffer.from('{"seq":2}')))
})

test('text and its UTF-8 bytes hash alike', () => {
  expect(chainHash(CHAIN_START, 'quầy')).toEqual(chainHash(CHAIN_START, Buffer.from('quầy')))
})
