import { expect, test } from 'vitest'
import { rowsThatFit } from './fit.ts'

test('all fit: no room is kept for the button', () => expect(rowsThatFit([10, 10, 10], 0, 34, 2, 20)).toBe(3))
test('one too many: the button takes the place of rows', () => expect(rowsThatFit([10, 10, 10, 10], 0, 34, 2, 10)).toBe(2))
test('on later pages the button stays, it leads back', () => expect(rowsThatFit([10, 10, 10, 10], 2, 34, 2, 10)).toBe(2))
test('a row higher than the page is still shown', () => expect(rowsThatFit([90, 10], 0, 34, 2, 10)).toBe(1))
test('long rows count by their height', () => expect(rowsThatFit([10, 20, 10], 0, 44, 2, 10)).toBe(3))
