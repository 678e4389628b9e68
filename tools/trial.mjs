// `npm run trial`: the trial with its full counts (20 kills, 1,000 double touches, 1,000 races), and docs/measurements/trial.md
// about them. About a minute.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'server', 'tests/trial'], {
  stdio: 'inherit',
  env: { ...process.env, TRIAL: 'full' },
})
process.exitCode = status ?? 1
