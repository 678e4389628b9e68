// `npm run docs`: writes what programs make of the contract: docs/roles.md, docs/problems.md, and the answers of the API's examples.
// `npm test` runs the same and compares.
import { spawnSync } from 'node:child_process'
import { at, root } from './root.mjs'

const node = (/** @type {string[]} */ ...words) =>
  spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit', env: { ...process.env, DOCS: 'write' } }).status ?? 1

process.exitCode = node(
  at('node_modules', 'vitest', 'vitest.mjs'),
  'run',
  '--project',
  'server',
  'tests/docs/examples.test.ts',
  'tests/docs/tables.test.ts',
)
