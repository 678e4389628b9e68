// npm run simulate -- --profile phu-lien [--speed 60 | max] [--seed 42] [--until 09:30]: one believable day through the real server, all roles
// acting, every invariant checked as it runs. Exits 1 where one does not hold.
import { parseArgs } from 'node:util'
import { dayProfiles } from './simulate/profiles.ts'
import { type SimulateOptions, simulate } from './simulate/run.ts'
import { told } from './simulate/told.ts'

const usage = [
  'Cách dùng / Usage: npm run simulate -- --profile <profile> [--speed 60 | max] [--seed 42] [--until 09:30]',
  ...Object.entries(dayProfiles).map(([name, { says }]) => `  ${name.padEnd(14)}${says.vi} / ${says.en}`),
].join('\n')

const options = readOptions()
if (options) await run(options)
else {
  console.error(usage)
  process.exitCode = 1
}

function readOptions(): SimulateOptions | undefined {
  try {
    const { values } = parseArgs({
      options: {
        profile: { type: 'string', default: 'phu-lien' },
        speed: { type: 'string', default: 'max' },
        seed: { type: 'string', default: '42' },
        until: { type: 'string' },
      },
    })
    const { profile, seed, until } = values
    const speed = values.speed === 'max' || values.speed === '0' ? Number.POSITIVE_INFINITY : Number(values.speed)
    const untilMinutes = until === undefined ? undefined : minutesOf(until)
    if (!(profile in dayProfiles) || !(speed > 0) || Number.isNaN(untilMinutes)) return undefined
    return { profile, seed, speed, ...(untilMinutes !== undefined && { untilMinutes }), say: (line) => console.log(line) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) return undefined
    throw error
  }
}

async function run(options: SimulateOptions): Promise<void> {
  const simulated = await simulate(options)
  console.log(`\n${told(simulated)}`)
  const { faults } = simulated.checks
  for (const fault of faults.slice(0, 30)) console.error(fault)
  if (faults.length === 0) return
  console.error(`Chạy lại / again: npm run simulate -- --profile ${options.profile} --seed ${options.seed} --speed max`)
  process.exitCode = 1
}

/** `09:30` in minutes after midnight; NaN for anything else. */
function minutesOf(time: string): number {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  return Number(hours) * 60 + Number(minutes)
}
