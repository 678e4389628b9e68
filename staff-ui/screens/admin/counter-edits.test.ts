import { expect, test } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import { readCentre } from '#contract/centre/read.ts'
import sample from '../../../centres/phuong-mau.json' with { type: 'json' }
import { addCounter, addLine, coverage, dropCounter, dropHelp, dropLine, issuing, putFirst, setHelp } from './counter-edits.ts'

const document = sample as unknown as CentreDocument
const counter = (of: CentreDocument, id: string) => of.counters.find((one) => one.id === id)

test('a line taken from its only counter is told as unserved, until another takes it or no numbers are given for it', () => {
  const without = dropLine(document, '7', 'CA')
  expect(coverage(without)).toMatchObject({ unserved: ['CA'], empty: ['7'] })
  expect(coverage(addLine(without, '8', 'CA')).unserved).toEqual([])
  expect(coverage(issuing(without, 'CA', false)).unserved).toEqual([])
})

test('numbers are given again for a line that a counter takes back', () => {
  const stopped = issuing(dropLine(document, '7', 'CA'), 'CA', false)
  expect(addLine(stopped, '7', 'CA').lines.find(({ id }) => id === 'CA')?.issues).toBe(true)
})

test('a helped line that becomes the counter’s own is helped no longer: the document stays without faults', () => {
  const own = addLine(document, '8', 'CT')
  expect(counter(own, '8')).toMatchObject({ lines: ['TK', 'HD', 'CT'], helps: [] })
  expect(readCentre(own)).toHaveProperty('document')
})

test('help is set once and changed in place', () => {
  const twice = setHelp(setHelp(document, '8', 'CT', 10), '8', 'HT', 5)
  expect(counter(twice, '8')?.helps).toEqual([
    { line: 'CT', afterMinutes: 10 },
    { line: 'HT', afterMinutes: 5 },
  ])
  expect(counter(dropHelp(twice, '8', 'CT'), '8')?.helps).toEqual([{ line: 'HT', afterMinutes: 5 }])
})

test('the order of a counter’s lines is the order of calling: one can be put first', () => {
  expect(counter(putFirst(document, '4', 'NN'), '4')?.lines).toEqual(['NN', 'DD', 'XD'])
})

test('a new counter takes the next free sign and is told as empty', () => {
  const added = addCounter(document)
  expect(added.id).toBe('9')
  expect(coverage(added.document).empty).toEqual(['9'])
  expect(addCounter(dropCounter(document, '3')).id).toBe('9')
  expect(coverage(document)).toEqual({ lineCount: 12, unserved: [], twice: ['CT', 'HT', 'XD', 'NN'], empty: [] })
})
