import { expect, test } from 'vitest'
import { titlesOf } from './titles.ts'

const centre = { kind: { vi: 'Trung tâm Phục vụ hành chính công' }, name: { vi: 'Phường Mẫu' }, isSample: false }
const texts = (...given: Parameters<typeof titlesOf>) => titlesOf(...given).map(({ text }) => text)

test('the whole name first, the kind of place small inside the sentence', () => {
  expect(texts(centre, true, false)).toEqual(['Trung tâm Phục vụ hành chính công phường Mẫu', 'Mời đến quầy', 'Phường Mẫu', ''])
  expect(texts({ ...centre, name: { vi: 'Xãnh Xanh' } }, false, false)[0]).toBe('Trung tâm Phục vụ hành chính công Xãnh Xanh')
})
test('sample data are said beside every title, and alone where nothing else fits', () => {
  const titles = titlesOf({ ...centre, isSample: true }, true, true)
  expect(titles.slice(0, -1).every(({ text, tag }) => text === 'Dữ liệu mẫu' || tag === 'Dữ liệu mẫu')).toBe(true)
  expect(titles.slice(-2).map(({ text }) => text)).toEqual(['Dữ liệu mẫu', ''])
})
