import { expect, test } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import sample from '../../../centres/phuong-mau.json' with { type: 'json' }
import { vi } from '../../words/admin-centre.vi.ts'
import { dropLine } from './counter-edits.ts'
import { faultsOfEdits } from './document-faults.ts'
import { tellFault } from './fault-words.ts'
import { addDay, setSessions, wardAfternoon, wardHours, wardMorning } from './hours-edits.ts'

const document = { ...(sample as unknown as CentreDocument), hours: wardHours }
const told = (of: CentreDocument) => faultsOfEdits(of).map((fault) => tellFault(fault, of, vi, 'vi'))
const monday = (sessions: CentreDocument['hours']['days'][number]['sessions']) => setSessions(document, { weekday: 'monday' }, sessions)

test('what is wrong is said of counters and times, never of fields of a file', () => {
  expect(told(dropLine(document, '7', 'CA'))).toEqual([vi['counters-empty'](['7']), 'Chưa quầy nào nhận Công an.'])
  expect(told(monday([{ ...wardMorning, serveUntil: '06:00' }]))).toEqual([`Thứ Hai, buổi 1: ${vi['session-order']}`])
  expect(told(monday([{ ...wardMorning, serveUntil: '7' }]))).toEqual([`Thứ Hai, buổi 1: ${vi['session-time']}`])
  expect(told(monday([wardMorning, { ...wardAfternoon, issueFrom: '11:00' }]))).toEqual([`Thứ Hai, buổi 2: ${vi['session-overlaps']}`])
  const off = setSessions(addDay(document, '2027-01-01', ''), { day: '2027-01-01' }, [{ ...wardMorning, issueUntil: '23:00' }])
  expect(told(off)).toEqual([`01/01/2027, buổi 1: ${vi['session-order']}`])
})
