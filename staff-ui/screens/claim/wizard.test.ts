import { expect, test } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import { readCentre } from '#contract/centre/read.ts'
import sample from '../../../centres/phuong-mau.json' with { type: 'json' }
import { addCounter, dropLine } from '../admin/counter-edits.ts'
import { setSessions, wardMorning } from '../admin/hours-edits.ts'
import { centreId, finished, fromTemplate, minutesLeft, missingIn, named } from './wizard.ts'

const begun = fromTemplate(sample as unknown as CentreDocument)
const withName = { ...begun, document: named(begun.document, { vi: ' Phường Phú Liên ', en: '' }) }
const missing = (...[step, gathered, password]: [Parameters<typeof missingIn>[0], typeof begun, string?]) =>
  missingIn(step, gathered, password ?? '', 'phuong-mau')

test('who leaves the template as it is has a document without faults after the name', () => {
  expect(missing('name', begun)).toBe('name')
  for (const step of ['name', 'hours', 'counters', 'printer', 'screen'] as const) expect(missing(step, withName)).toBeUndefined()
  const document = finished(withName)
  expect(document).toMatchObject({ id: 'phuong-phu-lien', name: { vi: 'Phường Phú Liên' }, isSample: false })
  expect(readCentre(document)).toHaveProperty('document')
})

test('the id is made of the name, without marks', () => {
  expect(centreId('Đặc khu Cát Hải – trung tâm 2')).toBe('dac-khu-cat-hai-trung-tam-2')
  expect(centreId('  …  ')).toBe('')
  expect(centreId(`${'a'.repeat(39)} b`).length).toBeLessThanOrEqual(40)
})

test('the sample hall’s name is its own', () => {
  expect(missing('name', { ...begun, document: named(begun.document, { vi: 'Phường Mẫu', en: '' }) })).toBe('name-taken')
})

test('hours out of order and counters without a line are told in their step', () => {
  const late = { ...withName, document: setSessions(withName.document, { weekday: 'monday' }, [{ ...wardMorning, serveUntil: '06:00' }]) }
  expect(missing('hours', late)).toBe('hours')
  expect(missing('counters', late)).toBeUndefined()
  expect(missing('counters', { ...withName, document: dropLine(withName.document, '7', 'CA') })).toBe('counters')
  expect(missing('counters', { ...withName, document: addCounter(withName.document).document })).toBe('counters')
})

test('the admin has a name and a password of eight letters', () => {
  expect(missing('admin', withName)).toBe('admin-name')
  const admin = { ...withName, admin: 'Đỗ Minh Quân' }
  expect(missing('admin', admin)).toBe('password')
  expect(missing('admin', admin, 'ngan')).toBe('password-short')
  expect(missing('admin', admin, 'mưa rào tháng sáu')).toBeUndefined()
})

test('what is left grows shorter with every step', () => {
  expect([minutesLeft('name'), minutesLeft('counters'), minutesLeft('screen')]).toEqual([8, 5, 1])
})
