import { expect, test } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import { readCentre } from '#contract/centre/read.ts'
import sample from '../../../centres/phuong-mau.json' with { type: 'json' }
import { addCounter, dropLine } from './counter-edits.ts'
import { faultsOfEdits } from './document-faults.ts'
import { setSessions, wardMorning } from './hours-edits.ts'

const document = sample as unknown as CentreDocument
const paths = (of: CentreDocument) => faultsOfEdits(of).map(({ path }) => path)
const notice = (vi: string) => ({ ...document, notices: [{ vi }] })

test('what the rooms can spoil is found in the page, and everything found here is refused by the server’s own check too', () => {
  const spoilt: [CentreDocument, string[]][] = [
    [dropLine(document, '7', 'CA'), ['/counters/6/lines', '/lines/3/issues']],
    [addCounter(document).document, ['/counters/8/lines']],
    [{ ...document, counters: [] }, expect.arrayContaining(['/counters'])],
    [setSessions(document, { weekday: 'monday' }, [{ ...wardMorning, serveUntil: '06:00' }]), ['/hours/weekdays/monday/0']],
    [setSessions(document, { weekday: 'monday' }, [{ ...wardMorning, serveUntil: '7' }]), ['/hours/weekdays/monday/0/serveUntil']],
    [notice('a'.repeat(91)), ['/notices/0/vi']],
    [notice(''), ['/notices/0/vi']],
  ]
  for (const [edited, expected] of spoilt) {
    expect(paths(edited)).toEqual(expected)
    expect(readCentre(edited)).toHaveProperty('faults')
  }
  expect(paths(document)).toEqual([])
})
