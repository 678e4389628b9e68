// Each rule of tidiness, broken once: the sentence must come.
import { expect, test } from 'vitest'
import { betterWord, emptyNameFaults, lengthFaults, machinePathFaults, markFaults, readmeFaults, synonymFaults } from './rules.ts'

const file = (path: string, text = '') => ({ path, text })

test('a name that says nothing is refused, wherever it stands in the path', () => {
  const found = emptyNameFaults([
    file('server/utils/a.ts'),
    file('queue/date-helpers.ts'),
    file('queue/working-day.ts'),
    file('ui-kit/common.css'),
  ])
  expect(found.map((fault) => fault.split(':')[0])).toEqual(['server/utils/a.ts', 'queue/date-helpers.ts', 'ui-kit/common.css'])
})

test('other words for our things are told ours', () => {
  expect(betterWord('customerName')).toBe('person, or the ticket they hold')
  expect(betterWord('CENTER_ID')).toBe('centre')
  expect(betterWord('queueNumber')).toBe('ticket number (`number`)')
  expect(betterWord('calledAt')).toBeUndefined()
  expect(betterWord('resume')).toBeUndefined()
  expect(betterWord('constructor')).toBeUndefined()
})

test('only names that a file gives itself count: not strings, comments or what a library called its own', () => {
  const text = [
    '// the customer',
    "export const align = 'center'",
    'const { req: request } = library',
    'library.center()',
    'export function serve({ teller }: Row, clerk: string) {}',
    'export interface Row { teller: string; tellers?: string }',
  ].join('\n')
  expect(synonymFaults([file('server/http/a.ts', text)])).toEqual([
    'server/http/a.ts: "clerk": write officer.',
    'server/http/a.ts: "teller": write officer.',
    'server/http/a.ts: "tellers": write officer.',
  ])
})

test('a long file must say why it is long', () => {
  const long = 'const a = 1\n'.repeat(251)
  expect(lengthFaults([file('queue/a.ts', long)])).toHaveLength(1)
  expect(lengthFaults([file('queue/a.ts', `// Long because: one table.\n${long}`)])).toEqual([])
  expect(lengthFaults([file('centres/a.json', long)])).toEqual([])
})

test('a room needs a README', () => {
  expect(readmeFaults([file('queue/hall.ts'), file('ledger/README.md'), file('package.json'), file('.ci/run')])).toEqual([
    expect.stringMatching(/^queue\/README\.md is missing/),
  ])
})

test('a path of one machine is found, an address is not', () => {
  const own = ['/srv/checkout', '/opt/person']
  const bad = ["'/srv/checkout/a'", 'see /opt/person/.npmrc', `'${['', 'tmp', 'x'].join('/')}'`, `"${['', 'home', 'an', 'x'].join('/')}"`]
  const good = ["'/api/health'", 'https://example.org/home/x', "'./tmp/x'", "'/centres/a'"]
  expect(machinePathFaults([file('a.md', [...bad, ...good].join('\n'))], own)).toHaveLength(bad.length)
})

test('a mark of work put off is found', () => {
  expect(markFaults([file('queue/a.ts', `// ${'TO' + 'DO'}: later`), file('queue/b.ts', '// a method')])).toHaveLength(1)
})
