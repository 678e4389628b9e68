import { describe, expect, test } from 'vitest'
import { inchesFrom, panelOf } from './panel.ts'

const hd = { width: 1080, height: 1920 }

const plain = { isLarge: false, isLow: false }

describe('the panel in millimetres', () => {
  test('21.5″ full HD has 4.03 px a mm and the letters of the table', () => {
    const panel = panelOf({ width: 1080, height: 1920, inches: 21.5, ...plain })
    expect(panel.pxPerMm).toBeCloseTo(4.03, 1)
    expect(panel.letters).toEqual({ small: 28, body: 34, name: 38, title: 71, action: 85 })
    expect(panel).toMatchObject({ layout: 'portrait', tiles: { columns: 2, rows: 4 }, keyMm: 20, canLower: true })
  })
  test('a nearer 15.6″ panel has the same millimetres, so more pixels', () => {
    const { letters, pxPerMm, isNarrow, tiles } = panelOf({ width: 1080, height: 1920, inches: 15.6, ...plain })
    expect([isNarrow, tiles]).toEqual([true, { columns: 1, rows: 4 }])
    expect(pxPerMm).toBeCloseTo(5.56, 1)
    expect(letters).toMatchObject({ small: 39, body: 47, name: 52, title: 97, action: 117 })
  })
  test('a 32″ panel keeps the pixels of 21.5″', () => {
    expect(panelOf({ width: 1080, height: 1920, inches: 32, ...plain }).letters).toMatchObject({ small: 28, action: 85 })
  })
  test('on its side eight tiles still fit beside the question', () => {
    expect(panelOf({ width: 1920, height: 1080, inches: 21.5, ...plain })).toMatchObject({ layout: 'wide', tiles: { columns: 2, rows: 4 } })
  })
  test('a 10.1″ tablet shows four tiles and keys of 16 mm', () => {
    expect(panelOf({ width: 1280, height: 800, inches: 10.1, ...plain })).toMatchObject({
      layout: 'compact',
      tiles: { columns: 2, rows: 2 },
      keyMm: 16,
      canLower: false,
    })
  })
  test('larger letters: one column, and nothing under a cap of 6.4 mm', () => {
    const panel = panelOf({ width: 1080, height: 1920, inches: 21.5, isLarge: true, isLow: false })
    expect(panel.tiles).toEqual({ columns: 1, rows: 4 })
    for (const size of Object.values(panel.letters)) expect((size * 0.714) / panel.pxPerMm).toBeGreaterThanOrEqual(6.35)
  })
  test('lowered: four tiles', () => {
    const { tiles, layout } = panelOf({ width: 1080, height: 1920, inches: 21.5, isLarge: false, isLow: true })
    expect([layout, tiles.columns * tiles.rows]).toEqual(['low', 4])
  })
})

describe('the diagonal', () => {
  test('from the address, else as kept, else 21.5', () => {
    expect(inchesFrom('?inches=15.6', '32', hd)).toBe(15.6)
    expect(inchesFrom('', '32', hd)).toBe(32)
    expect(inchesFrom('', null, hd)).toBe(21.5)
    expect(inchesFrom('', null, { width: 1280, height: 800 })).toBe(10.1)
  })
  test('nonsense is no size', () => expect(inchesFrom('?inches=abc', '0', hd)).toBe(21.5))
})
