import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { centreFaults } from '#contract/centre/faults.ts'
import { LOGO_LETTERS_MAX, pngSize } from '#contract/centre/logo.ts'

const document = JSON.parse(readFileSync(new URL('../../centres/phuong-mau.json', import.meta.url), 'utf8'))
const head = (width: number, height: number) => {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const sides = Buffer.alloc(8)
  sides.writeUInt32BE(width, 0)
  sides.writeUInt32BE(height, 4)
  return Buffer.concat([bytes, sides, deflateSync(Buffer.alloc(40))]).toString('base64')
}
const told = (logo: unknown) => centreFaults({ ...document, logo }).map(({ path }) => path)

test('a PNG tells its sides; anything else is none', () => {
  expect(pngSize(head(256, 128))).toEqual({ width: 256, height: 128 })
  expect(pngSize(head(70_000, 1))).toEqual({ width: 70_000, height: 1 })
  for (const no of ['', '!', 'PHN2Zz48L3N2Zz4=', head(256, 256).slice(8)]) expect(pngSize(no)).toBeUndefined()
})

test('a document takes a small PNG as its logo, and tells what is wrong with another', () => {
  expect(told(head(64, 512))).toEqual([])
  expect(told(head(63, 256))).toEqual(['/logo'])
  expect(told(head(256, 513))).toEqual(['/logo'])
  for (const no of ['PHN2Zz48L3N2Zz4=', '<svg/>', '', 7, 'A'.repeat(LOGO_LETTERS_MAX + 4)])
    expect(told(no), String(no).slice(0, 20)).toEqual(['/logo'])
})
