import { describe, expect, test } from 'vitest'
import { addressOf, codeGroups, type Paired, pairingLink } from '#ui-kit/link/pairing.ts'

const paired = (more: Partial<Paired>): Paired => ({
  state: 'paired',
  pass: 'a-pass',
  role: 'kiosk',
  centre: 'phuong-mau',
  name: 'Máy',
  ...more,
})

describe('where a screen that was let in goes', () => {
  test('to the page of its role, with its pass where no server sees it', () => {
    expect(addressOf(paired({}))).toBe('/kiosk#centre=phuong-mau&pass=a-pass')
    expect(addressOf(paired({ role: 'greeter' }))).toBe('/greeter#centre=phuong-mau&pass=a-pass')
    expect(addressOf(paired({ role: 'counter', counter: '3' }))).toBe('/counter/3#centre=phuong-mau&pass=a-pass')
  })
  test('a TV takes along how it hangs', () => {
    expect(addressOf(paired({ role: 'board', inches: 55, metres: 6 }))).toBe('/board?inches=55&metres=6#centre=phuong-mau&pass=a-pass')
  })
})

test('the code is read in two groups, and the QR leads to the admin’s page with it, after the #', () => {
  expect(codeGroups('3CH8TA')).toEqual(['3CH', '8TA'])
  expect(pairingLink('http://10.0.0.5:8090', '3CH8TA')).toBe('http://10.0.0.5:8090/admin#pair=3CH8TA')
})
