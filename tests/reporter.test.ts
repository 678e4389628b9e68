// The closing line must not call a broken run a good one.
import { expect, test } from 'vitest'
import type { TestModule } from 'vitest/node'
import { closingLine, count } from './reporter.ts'

const played = (states: string[], state = 'passed', errors: unknown[] = [], suiteErrors: unknown[] = []) =>
  ({
    state: () => state,
    errors: () => errors,
    children: {
      allTests: () => states.map((one) => ({ result: () => ({ state: one }) })),
      allSuites: () => (suiteErrors.length > 0 ? [{ errors: () => suiteErrors }] : []),
    },
  }) as unknown as TestModule

test('tests are counted by how they ended', () => {
  const counts = count([played(['passed', 'failed', 'passed'], 'failed'), played(['skipped'])], [])
  expect(closingLine(counts)).toBe('2 passed, 1 failed, 1 skipped')
})

test('a file that cannot be read, a broken hook and an error outside every test are failures', () => {
  expect(count([played([], 'failed', ['syntax'])], [])).toMatchObject({ failed: 1 })
  expect(count([played(['passed'], 'failed', ['afterAll'])], [])).toMatchObject({ passed: 1, failed: 1 })
  expect(count([played(['passed'], 'failed', [], ['beforeAll'])], [])).toMatchObject({ passed: 1, failed: 1 })
  expect(count([], ['unhandled'])).toMatchObject({ failed: 1 })
})
