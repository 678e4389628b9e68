// `npm run walls`: which import goes through a wall, and what to do instead. Silent and 0 when none does.
import { root } from './root.mjs'
import { faults } from './walls/check.mjs'

const found = faults(process.argv[2] ?? root)
for (const fault of found) process.stdout.write(`✗ ${fault}\n`)
if (found.length > 0) process.stdout.write(`\n${found.length} import${found.length === 1 ? '' : 's'} through a wall.\n`)
process.exitCode = found.length > 0 ? 1 : 0
