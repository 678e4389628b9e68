import { expect, test } from 'vitest'
import { LedgerFault } from '../ledger.ts'
import { orFault, toFault } from './faults.ts'

const coded = (code: string) => Object.assign(new Error('it failed'), { code })

test.each([
  ['SQLITE_FULL', /đầy/],
  ['ENOSPC', /đầy/],
  ['SQLITE_IOERR_SHMSIZE', /đầy/],
  ['SQLITE_IOERR_FSYNC', /báo lỗi/],
  ['SQLITE_IOERR_NOMEM', /bộ nhớ/],
  ['SQLITE_READONLY_DBMOVED', /quyền ghi/],
  ['EROFS', /quyền ghi/],
  ['SQLITE_BUSY_SNAPSHOT', /chương trình khác/],
  ['SQLITE_CORRUPT_VTAB', /sao lưu/],
])('%s becomes a fault that says what to do', (code, says) => {
  const fault = toFault(coded(code), 'writing')
  expect(fault).toBeInstanceOf(LedgerFault)
  expect(fault?.hint.vi).toMatch(says)
  expect(fault?.hint.en).not.toBe('')
  expect(fault?.message).toContain(code)
})

test('a bug stays a bug', () => {
  const bug = coded('SQLITE_CONSTRAINT_PRIMARYKEY')
  expect(toFault(bug, 'writing')).toBeNull()
  expect(() =>
    orFault('writing', () => {
      throw bug
    }),
  ).toThrow(bug)
})
