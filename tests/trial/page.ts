// docs/measurements/trial.md: what the full trial came to, written by the program that ran it.
import { cpus, release, totalmem, type } from 'node:os'

/** One kind of trouble. Times are missing where nothing had to recover. */
export interface TrialRow {
  what: string
  tried: string
  /** Acknowledged and not found, or asked and not served. */
  lost: number
  /** Two numbers or two people where there must be one. */
  twice: number
  recoveryMs?: readonly number[]
}

/** The machine it ran on, as far as it matters to the figures. */
export interface Machine {
  at: Date
  version: string
  node: string
  system: string
  processor: string
  cores: number
  memoryGb: number
}

export const thisMachine = (version: string): Machine => ({
  at: new Date(),
  version,
  node: process.version,
  system: `${type()} ${release()}`,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
})

export function trialPage(rows: readonly TrialRow[], machine: Machine): string {
  const { at, version, node, system, processor, cores, memoryGb } = machine
  return `# The trial

Made by \`npm run trial\`, never by hand. Real server processes, really killed; the ledger is read afterwards by itself, not by the server that
wrote it.

| what | how often tried | lost | twice | time to recovery: median | most |
| --- | --- | --- | --- | --- | --- |
${rows.map(tableRow).join('\n')}

- **Lost**: acknowledged and not in the ledger; a touch without a ticket; a counter that got nobody though two waited.
- **Twice**: a number or a ticket issued twice; a touch whose repeat got another answer; a person called to two counters.
- **Time to recovery**: from the start of the new process to its first answer.

Version ${version}, ${at.toISOString().slice(0, 10)}; ${processor}, ${cores} cores, ${memoryGb} GB; ${system}; Node ${node}.
`
}

const tableRow = ({ what, tried, lost, twice, recoveryMs }: TrialRow) =>
  `| ${[what, tried, lost, twice, spoken(recoveryMs && middle(recoveryMs)), spoken(recoveryMs && Math.max(...recoveryMs))].join(' | ')} |`

/** The middle one; of an even count the upper of the two. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

const spoken = (ms: number | undefined) => (ms === undefined ? '–' : `${(ms / 1000).toFixed(2)} s`)
