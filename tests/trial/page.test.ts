// The page about the trial says what happened, also when it was bad.
import { expect, test } from 'vitest'
import { thisMachine, trialPage } from '#tests/trial/page.ts'

const machine = { ...thisMachine('1.2.3'), at: new Date(Date.UTC(2026, 10, 24)), node: 'v20.19.0', cores: 2 }

test('a row per trouble, with its middle and its worst', () => {
  const page = trialPage(
    [
      { what: 'kill', tried: '3 times', lost: 1, twice: 0, recoveryMs: [900, 100, 250] },
      { what: 'race', tried: '10 times', lost: 0, twice: 2 },
    ],
    machine,
  )
  expect(page).toContain('| kill | 3 times | 1 | 0 | 0.25 s | 0.90 s |')
  expect(page).toContain('| race | 10 times | 0 | 2 | – | – |')
  expect(page).toMatch(/Version 1\.2\.3, 2026-11-24; .*2 cores.*Node v20\.19\.0/)
})
