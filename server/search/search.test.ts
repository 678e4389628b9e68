import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import { fold, foldQuery } from '#server/search/fold.ts'
import { makeSearch } from '#server/search/search.ts'

const document = JSON.parse(readFileSync(new URL('../../centres/phuong-mau.json', import.meta.url), 'utf8'))
const search = makeSearch(document)
const found = (query: string) => search(query, { limit: 10 }).procedures.map(({ id }) => id)

// What people say at the door; the right one must come first.
const first: [query: string, id: string][] = [
  ['giay doc than', 'ht-doc-than'],
  ['Giấy độc thân', 'ht-doc-than'],
  ['độc thân giấy', 'ht-doc-than'],
  ['xac nhan tinh trang hon nhan', 'ht-doc-than'],
  ['sao y', 'ct-ban-sao'],
  ['SAO Y BẢN CHÍNH', 'ct-ban-sao'],
  ['photo cong chung', 'ct-ban-sao'],
  ['sơ yếu lí lịch', 'ct-so-yeu-ly-lich'],
  ['soyeulylich', 'ct-so-yeu-ly-lich'],
  ['so yeu ly lihc', 'ct-so-yeu-ly-lich'],
  ['ly lich xin viec', 'ct-so-yeu-ly-lich'],
  ['khai sinh cho con', 'ht-khai-sinh'],
  ['lam giay khai sinh', 'ht-khai-sinh'],
  ['khai sihn', 'ht-khai-sinh'],
  ['bao tu', 'ht-khai-tu'],
  ['ket hon', 'ht-ket-hon'],
  ['dang ky ket hon', 'ht-ket-hon'],
  ['sang ten so do', 'dd-bien-dong'],
  ['tach thua', 'dd-tach-hop'],
  ['mat so do', 'dd-cap-lai'],
  ['xin phep xay nha', 'xd-gpxd'],
  ['GPXD', 'xd-gpxd'],
  ['cccd', 'ca-can-cuoc'],
  ['lam can cuoc', 'ca-can-cuoc'],
  ['tam tru', 'ca-tam-tru'],
  ['KT3', 'ca-tam-tru'],
  ['nhap ho khau', 'ca-thuong-tru'],
  ['vneid', 'ca-dinh-danh'],
  ['quen mat khau vneid', 'ca-dinh-danh'],
  ['mua bhyt', 'bh-bhyt-ho'],
  ['so ho ngheo', 'bt-ho-ngheo'],
  ['tien nguoi gia', 'bt-huu-tri-xh'],
  ['lay ket qua', 'tk-tra-kq'],
  ['khieu nai', 'hd-phan-anh'],
  ['di chuc', 'ct-di-chuc'],
  ['quí hoạch', 'xd-quy-hoach'],
  ['mo ho kinh doanh', 'kd-thanh-lap'],
  ['giay phep kinh doanh', 'kd-thanh-lap'],
  ['muon via he', 'xd-via-he'],
  ['doi ten', 'ht-cai-chinh'],
]
test.each(first)('“%s” finds %s first', (query, id) => {
  expect(found(query)[0], found(query).join(' ')).toBe(id)
})

// Too short or too wide for one answer: the right one is among the first three.
test.each<[string, string]>([
  ['khai sinh', 'ht-khai-sinh'],
  ['thua ke', 'ct-di-san'],
  ['uy quyen', 'ct-uy-quyen'],
  ['so do', 'dd-cap-lan-dau'],
  ['tro cap', 'bt-tcxh'],
  ['bao hiem i te', 'bh-bhyt-ho'],
  ['mat bang the bao hiem', 'bh-bhyt-cap-lai'],
  ['con toi moi sinh lam giay khai sinh', 'ht-khai-sinh'],
])('“%s” finds %s among the first three', (query, id) => {
  expect(found(query).slice(0, 3)).toContain(id)
})

test('the everyday name that matched is told', () => {
  const best = (query: string) => search(query, { limit: 1 }).procedures[0]?.found
  expect(best('bao tu')).toBe('báo tử')
  expect(best('ly lich xin viec')).toBe('lý lịch xin việc')
})

test('a line narrows, a limit cuts, the count tells what was cut, and no question lists all', () => {
  expect(search('khai sinh', { line: 'CT', limit: 50 }).procedures.every(({ line }) => line === 'CT')).toBe(true)
  const cut = search('dat', { limit: 2 })
  expect(cut.procedures).toHaveLength(2)
  expect(cut.count).toBeGreaterThan(2)
  expect(search('', { line: 'CA', limit: 50 }).procedures.map(({ id }) => id)[0]).toBe('ca-thuong-tru')
  expect(search(' ?! ', { limit: 200 }).count).toBe(90)
})

test('nonsense finds nothing and breaks nothing', () => {
  for (const query of ['zzzzqqqq', '👍👍', '\u0000', '((((', 'a'.repeat(100), '__proto__', 'constructor'])
    expect(Array.isArray(found(query))).toBe(true)
  expect(found('zzzzqqqq')).toEqual([])
})

test('folding drops marks, case, đ and y; short forms are written out', () => {
  expect(fold('Đăng ký (QUÝ)')).toBe('dang ki qui')
  expect(fold('Đăng ký'.normalize('NFD'))).toBe('dang ki')
  expect(foldQuery('làm CCCD')).toBe('lam can cuoc')
})

/** Every way to type at most six letters: the first ones of up to three neighbouring words of an everyday name. */
function* firstLetters(name: string): Iterable<string> {
  const words = fold(name).split(' ')
  for (const [at, first = ''] of words.entries()) {
    const [second = '', third = ''] = words.slice(at + 1)
    for (let a = 1; a <= Math.min(first.length, 6); a += 1)
      for (let b = 0; b <= Math.min(second.length, 6 - a); b += 1)
        for (let c = 0; c <= (b === 0 ? 0 : Math.min(third.length, 6 - a - b)); c += 1)
          yield [first.slice(0, a), second.slice(0, b), third.slice(0, c)].filter(Boolean).join(' ')
  }
}

test('a greeter finds each of the ninety procedures first with at most six letters of what people say', () => {
  const { procedures } = document as CentreDocument
  const isFirst = (query: string, id: string) => search(query, { limit: 1 }).procedures[0]?.id === id
  const notFound = procedures.filter(({ id, says }) => !says.some((name) => [...firstLetters(name)].some((query) => isFirst(query, id))))
  expect(procedures).toHaveLength(90)
  expect(notFound.map(({ id, says }) => `${id}: ${says}`)).toEqual([])
})
