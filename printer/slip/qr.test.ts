import { describe, expect, test } from 'vitest'
import { placed, qrCode } from './qr.ts'

const link = 'http://192.168.1.20:8090/t/Ab3dEfGh1jKlMn0pQrStUv'

/** The runs laid back on a grid. */
function grid(text: string): boolean[][] {
  const code = qrCode(text)
  const rows = Array.from({ length: code.modules }, () => new Array<boolean>(code.modules).fill(false))
  for (const { column, row, length } of code.runs) for (let at = column; at < column + length; at++) rows[row]![at] = true
  return rows
}

describe('the code of a ticket page', () => {
  test('is as small as the link allows: 29 modules to 42 bytes, 33 to 62', () => {
    expect(qrCode('http://hall.local/t/Ab3dEfGh1jKlMn0pQrStUv').modules).toBe(29)
    expect(qrCode(link).modules).toBe(33)
  })

  test('has its three finders, each with seven black modules along the edge', () => {
    const rows = grid(link)
    const side = rows.length
    expect(rows[0]!.slice(0, 8)).toEqual([true, true, true, true, true, true, true, false])
    expect(rows[0]!.slice(side - 8)).toEqual([false, true, true, true, true, true, true, true])
    expect(rows[side - 1]!.slice(0, 8)).toEqual([true, true, true, true, true, true, true, false])
  })

  test('is of level M or better: the two bits beside the lower finder say so', () => {
    const rows = grid(link)
    // Format information, first two bits, unmasked with 10: M is 00, Q is 11, H is 10 (L, 01, would be too weak).
    const level = [rows.length - 1, rows.length - 2]
      .map((row) => rows[row]![8])
      .map((isBlack, index) => (isBlack ? 1 : 0) ^ (index === 0 ? 1 : 0))
    expect(level).not.toEqual([0, 1])
  })

  test('stands in whole dots, its runs merged', () => {
    const code = qrCode(link)
    const rects = placed(code, 48, 100, 6)
    expect(rects).toHaveLength(code.runs.length)
    for (const { x, y, width, height } of rects) {
      expect((x - 48) % 6).toBe(0)
      expect((y - 100) % 6).toBe(0)
      expect(width % 6).toBe(0)
      expect(height).toBe(6)
    }
    const ends = new Set(rects.map(({ x, y, width }) => `${x + width} ${y}`))
    expect(rects.some(({ x, y }) => ends.has(`${x} ${y}`))).toBe(false)
  })
})
