// When the last counter has closed: what was told yes is in the ledger, every call kept the promise, everybody was treated as they can read
// on their phone, and nothing in the chain points at a person.
import { join } from 'node:path'
import type { Overtaken } from '#contract/commands/answers.ts'
import { readDayFileLine } from '#contract/views/ledger.ts'
import { LEDGER_FILE } from '#ledger/sqlite/connection.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { verifyLedger } from '#ledger/sqlite/verify.ts'
import type { HallEvent } from '#queue/events/event.ts'
import { type CheckedDay, checkDay } from '../promise/check-day.ts'
import type { Caller, Credentials } from './caller.ts'
import type { Answered, Checks } from './checks.ts'
import type { Life, Person } from './life.ts'

/** The event each command writes; of those not here the answer's own ids are looked for. */
const eventOf = {
  hold: 'ticket-held',
  resume: 'ticket-resumed',
  transfer: 'ticket-transferred',
  'no-show': 'no-show-marked',
  revive: 'no-show-revived',
  cancel: 'ticket-cancelled',
  priority: 'priority-changed',
  sign: 'signing-requested',
  'release-batch': 'ticket-released',
  'return-batch': 'signing-returned',
  'next-errand': 'errand-ended',
  late: 'late-marked',
  'record-late': 'late-recorded',
  guide: 'person-guided',
  'raise-snag': 'snag-raised',
  'accept-snag': 'snag-accepted',
  'decline-snag': 'snag-declined',
  'arrive-snag': 'snag-arrived',
  'solve-snag': 'snag-solved',
  'begin-incident': 'incident-began',
  'end-incident': 'incident-ended',
  'ask-help': 'help-asked',
  'end-help': 'help-ended',
  'open-counter': 'counter-opened',
  'pause-counter': 'counter-paused',
  'close-counter': 'counter-closed',
} as const

/** The day's ledger as the lead saves it: replayed, every call checked, and all that was acknowledged looked for. Answers its events too. */
export async function checkLedger(caller: Caller, lead: Credentials, checks: Checks): Promise<{ day: CheckedDay; ledger: HallEvent[] }> {
  const { status, text } = await caller.get('ledger-export', lead)
  if (status !== 200) checks.fault(`the lead cannot save the day (${status})`)
  const day = checkDay(text)
  for (const breach of day.breaches) checks.fault(`the promise was broken: ${breach}`)
  if (day.fault !== undefined) checks.fault(`the day does not replay: ${day.fault}`)
  const ledger = text
    .split('\n')
    .slice(1)
    .flatMap((line) => readDayFileLine(line)?.bytes ?? [])
    .map((bytes) => JSON.parse(bytes) as HallEvent)
  for (const lost of lostOf(checks.answered, ledger)) checks.fault(lost)
  return { day, ledger }
}

/** What was told yes and is not in the ledger, or the other way round. */
function lostOf({ tickets, calls, finished, commands }: Answered, events: readonly HallEvent[]): string[] {
  const stored = <Type extends HallEvent['type']>(type: Type) =>
    events.filter((event): event is Extract<HallEvent, { type: Type }> => event.type === type)
  const differing = (what: string, answered: Iterable<string>, inLedger: readonly string[]) => {
    const one = [...answered].sort().join()
    return one === [...inLedger].sort().join() ? [] : [`${what}: what was answered and what is in the ledger differ`]
  }
  return [
    ...differing(
      'numbers',
      tickets,
      stored('ticket-issued').map(({ ticket }) => ticket),
    ),
    ...differing(
      'calls',
      calls,
      stored('ticket-called').map(({ id, attempt }) => `${id}/${attempt}`),
    ),
    ...differing(
      'visits ended',
      finished,
      stored('ticket-finished').map(({ ticket }) => ticket),
    ),
    ...Object.entries(eventOf).flatMap(([command, type]) => {
      const answered = commands.get(command as keyof typeof eventOf) ?? 0
      const inLedger = stored(type).length
      return answered === inLedger ? [] : [`${command}: told yes ${answered} times, ${inLedger} in the ledger`]
    }),
  ]
}

export interface PassedMost {
  number: string
  times: number
  laterMinutesMost: number
}

/** What everybody can read on their phone about who was called before them. */
export async function checkOvertaken(caller: Caller, lead: Credentials, life: Life, checks: Checks): Promise<PassedMost> {
  const delays = life.document.counters.flatMap(({ helps }) => helps.map(({ afterMinutes }) => afterMinutes))
  const starts = life.document.classes.map(({ headStartMinutes }) => headStartMinutes)
  const allowed = Math.max(...starts) + Math.max(0, ...delays)
  const most: PassedMost = { number: '–', times: 0, laterMinutesMost: 0 }
  for (const person of life.people.values()) {
    const { calls } = await caller.must<Overtaken>(caller.get('overtaken', lead, { ticket: person.id }))
    const counted = calls.filter(({ because }) => because !== 'urgent' && because !== 'by-hand')
    if (counted.length > most.times) Object.assign(most, { number: person.number, times: counted.length })
    if (!isOrdinary(person)) continue
    for (const { laterMinutes, number } of counted) {
      most.laterMinutesMost = Math.max(most.laterMinutesMost, laterMinutes)
      if (laterMinutes > allowed) checks.fault(`${person.number} was passed by ${number}, who came ${laterMinutes} min later`)
    }
  }
  return most
}

const isOrdinary = ({ arrival, wasAbsent }: Person) => arrival.priority !== 'bulk' && !wasAbsent

/** Receipts of late results stand in the list for form 04, and nowhere in the chain. */
export async function checkLateList(caller: Caller, lead: Credentials, life: Life, checks: Checks): Promise<void> {
  const { text } = await caller.get('late-list', lead)
  for (const receipt of life.tally.apologies) if (!text.includes(receipt)) checks.fault(`${receipt} is not in the list of late results`)
}

/** The ledger by itself, after the server has gone: its chain, and no word in it that belongs to a person. */
export async function checkBytes(folder: string, words: readonly string[], checks: Checks): Promise<number> {
  const verdict = verifyLedger(join(folder, LEDGER_FILE))
  if (!verdict.isWhole) checks.fault(`the chain is broken: ${verdict.stream}, seq ${verdict.seq}: ${verdict.differs}`)
  const ledger = await openSqliteLedger({ folder })
  let events = 0
  try {
    for (const { stream } of await ledger.heads('')) {
      for (const { bytes, seq } of await ledger.read(stream, 0)) {
        events += 1
        const found = words.find((word) => bytes.includes(word) || bytes.includes(JSON.stringify(word).slice(1, -1)))
        if (found !== undefined) checks.fault(`${stream}, seq ${seq}: "${found}" stands in an event`)
        if (/\b\d{3}\.\d{2}\.\d{2}\.H\d{2}-/.test(bytes)) checks.fault(`${stream}, seq ${seq}: a receipt number stands in an event`)
      }
    }
  } finally {
    await ledger.close()
  }
  return events
}
