import { expect, test } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import sample from '../../../centres/phuong-mau.json' with { type: 'json' }
import { dropLine } from './counter-edits.ts'
import { addDay } from './hours-edits.ts'
import { differing } from './use-document.ts'

const document = sample as unknown as CentreDocument

test('the rail marks the rooms in which something is not kept yet', () => {
  expect(differing(document, document)).toEqual([])
  expect(differing(document, addDay(dropLine(document, '3', 'CT'), '2027-01-01', ''))).toEqual(['hours', 'counters'])
  expect(differing(document, { ...document, procedures: [] })).toEqual(['files'])
})
