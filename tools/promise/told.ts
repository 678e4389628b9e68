// The figures as docs/measurements/promise.md tells them.
import { cpus, release, type as system, totalmem } from 'node:os'
import { type Sums, totalOf } from './sums.ts'

const count = (n: number) => n.toLocaleString('en-US')
const minutes = (n: number) => n.toFixed(1)

export interface Run {
  seed: string
  days: number
  seconds: number
  version: string
  /** Today's date. */
  on: string
}

export function measurement(sums: Sums, run: Run): string {
  const total = totalOf(sums)
  const row = (name: string, one: ReturnType<typeof totalOf>) =>
    `| ${[name, count(one.days), count(one.visits), count(one.events), count(one.calls), count(one.overtakings), minutes(one.ordinaryMost)].join(' | ')} |`
  return [
    '# The promise over many days',
    '',
    'Made by `npm run promise`, never by hand.',
    '',
    '> Of two tickets that wait and that this counter may call, whoever is called first though they came later, came later by at most',
    "> *(their head start − yours) + your line's help delay there*. An ordinary person who was never absent is passed by at most 30 min + that",
    '> delay. Urgent tickets and calls by hand aside, both audited.',
    '',
    `**${count(run.days)} days, ${count(total.calls)} calls checked, ${count(total.overtakings)} overtakings, violations: ${count(sums.violations.length)}.** ` +
      `Largest passing of an ordinary person who was never absent: ${minutes(total.ordinaryMost)} min. ` +
      `Nearest to what was allowed: ${sums.nearest.toFixed(2)} min. Urgent or by hand, aside: ${count(total.aside)}.`,
    '',
    'Every day is lived by the people of `npm run simulate`, written as a ledger, and replayed by the production code: chain, schemas, and that each',
    'call was of the ticket whose turn it was. Beside it each call is held against the words above, from what the document says and the ledger',
    'tells, by code that knows nothing of the calling rule.',
    '',
    '| days of | days | visits | events | calls checked | overtakings | largest passing of an ordinary person, min |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...[...sums.profiles].sort(([a], [b]) => a.localeCompare(b)).map(([name, one]) => row(`\`${name}\``, one)),
    row('all', total),
    '',
    '| who was passed | how often | largest, min |',
    '| --- | ---: | ---: |',
    ...[...sums.kinds].sort(byCount).map(([kind, one]) => `| ${kind} | ${count(one.count)} | ${minutes(one.most)} |`),
    '',
    '| why the other was called first | how often | largest passing of an ordinary person, min |',
    '| --- | ---: | ---: |',
    ...[...sums.reasons].sort(byCount).map(([because, one]) => `| \`${because}\` | ${count(one.count)} | ${minutes(one.ordinaryMost)} |`),
    '',
    '| help delay of the ordinary person’s line at that counter, min | how often | largest, min | allowed, min |',
    '| ---: | ---: | ---: | ---: |',
    ...[...sums.delays]
      .sort(([a], [b]) => a - b)
      .map(([delay, one]) => `| ${delay} | ${count(one.count)} | ${minutes(one.most)} | ${30 + delay} |`),
    '',
    '- *After an absence* a place is by the return, not by the arrival; with *bulk* (agents with many files) it is 30 min later than the arrival.',
    '- `class`: priority; `late`: for a result that is late; `reentry`: back with the papers asked for; `resumed`, `transferred`, `collect`: by the',
    '  original arrival; `revived`: back from an absence; `arrival`: nothing moved them, the passed one’s place was later or only helped there.',
    '- What each day is made of stands in [tools/simulate](../../tools/simulate/README.md).',
    '',
    `\`npm run promise -- --days ${run.days} --seed ${run.seed}\`, ${count(Math.round(run.seconds))} s. Version ${run.version}, ${run.on}; ${machine()}; Node ${process.version}.`,
    '',
  ].join('\n')
}

const byCount = ([, a]: [unknown, { count: number }], [, b]: [unknown, { count: number }]) => b.count - a.count

const machine = () =>
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; ${system()} ${release()}`
