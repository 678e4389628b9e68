// The closing line of a run: `N passed, N failed`, alone and last. `npm test` adds its own checks to it, so it asks for the counts instead.
import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** What a run came to. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** `12 passed, 0 failed`, with `, 1 skipped` where something was. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** A file that could not even be read counts as one failure, and so does each error outside a test. */
export function count(modules: readonly TestModule[], errors: readonly unknown[]): Counts {
  const counts: Counts = { passed: 0, failed: errors.length, skipped: 0 }
  for (const module of modules) {
    let tests = 0
    for (const test of module.children.allTests()) {
      tests += 1
      const { state } = test.result()
      if (state === 'passed') counts.passed += 1
      else if (state === 'failed') counts.failed += 1
      else counts.skipped += 1
    }
    // Errors of a hook or of the file itself stand on the module or on a suite, not on a test.
    if (module.state() === 'failed' && (tests === 0 || module.errors().length > 0)) counts.failed += 1
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length > 0 ? 1 : 0
  }
  return counts
}

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const counts = count(modules, errors)
    const file = process.env.MOI_SO_COUNTS
    if (file) writeFileSync(file, JSON.stringify(counts))
    else process.stdout.write(`${closingLine(counts)}\n`)
  }
}
