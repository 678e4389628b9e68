import { describe, expect, test } from 'vitest'
import { makeScan, shownAs } from './returning.ts'

describe('what somebody who is back shows', () => {
  test('the code of a ticket, in whatever language and with the centre in it', () => {
    expect(shownAs('http://10.0.0.5:8090/t/Ab3dEfGh1jKlMn0pQrStUv?l=en&c=phuong-mau')).toEqual({ ticket: 'Ab3dEfGh1jKlMn0pQrStUv' })
    expect(shownAs('https://so.example.vn/t/Ab3dEfGh1jKlMn0pQrStUv')).toEqual({ ticket: 'Ab3dEfGh1jKlMn0pQrStUv' })
  })
  test('a number, as it stands on the slip or typed small', () => {
    expect(shownAs('2012')).toEqual({ number: '2012' })
    expect(shownAs(' n004 ')).toEqual({ number: 'N004' })
    expect(shownAs('21018')).toEqual({ number: '21018' })
  })
  test('the code of a return slip, in two groups or one', () => {
    expect(shownAs('A9T2-2HC4')).toEqual({ reentry: 'A9T22HC4' })
    expect(shownAs('a9t2 2hc4')).toEqual({ reentry: 'A9T22HC4' })
  })
  test('anything else is nothing', () => {
    expect(shownAs('')).toBeUndefined()
    expect(shownAs('7')).toBeUndefined()
    expect(shownAs('A9T2 2HC0')).toBeUndefined()
    expect(shownAs('http://10.0.0.5:8090/t/short')).toBeUndefined()
    expect(shownAs('893460202318500')).toBeUndefined()
  })
})

describe('a scanner that types', () => {
  const typed = (text: string, gapMs: number) => {
    const scan = makeScan()
    return [...text, 'Enter'].map((key, index) => scan(key, index * gapMs)).filter((one) => one !== undefined)
  }
  test('is heard whole, once, at its Enter', () => expect(typed('http://h/t/x', 10)).toEqual(['http://h/t/x']))
  test('what comes key by key, or is too little, is none', () => {
    expect(typed('2012', 600)).toEqual([])
    expect(typed('2', 10)).toEqual([])
  })
  test('a stray key long before is not part of it; Shift and its like are no letters', () => {
    const scan = makeScan()
    scan('x', 0)
    const keys = ['Shift', '2', '0', '1', '2', 'Enter']
    expect(keys.map((key, index) => scan(key, 5_000 + index * 5)).at(-1)).toBe('2012')
  })
})
