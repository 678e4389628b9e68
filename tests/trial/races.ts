// The same touch sent twice within 20 ms, and two counters that call at the same instant.
import { post, type Running } from '#tests/trial/server.ts'

export interface TouchResult {
  touches: number
  /** Different tickets answered; must be `touches`. */
  tickets: number
  /** Pairs whose two answers differ; must be 0. */
  differing: number
}

/** One press, sent twice: at once, or up to 20 ms apart. */
export async function doubleTouches(server: Running, touches: number): Promise<TouchResult> {
  const ids = new Set<string>()
  let differing = 0
  for (let touch = 0; touch < touches; touch += 1) {
    const key = crypto.randomUUID()
    const send = () => post(server, '/tickets', { line: 'CT' }, { pass: server.passes.kiosk, key })
    const first = send()
    if (touch % 4 !== 0) await pause((touch * 7) % 21)
    const [one, two] = await Promise.all([first, send()])
    if (one?.status !== 201 || JSON.stringify(one) !== JSON.stringify(two)) differing += 1
    if (one?.status === 201) ids.add(one.body.ticket.id)
  }
  return { touches, tickets: ids.size, differing }
}

export interface RaceResult {
  races: number
  /** Races in which both counters got the same ticket; must be 0. */
  same: number
  /** Races in which a counter got none though two waited; must be 0. */
  without: number
}

/** Two tickets wait, two counters of their line press at once. */
export async function callingRaces(server: Running, races: number): Promise<RaceResult> {
  const counters = ['1', '2'] as const
  const passes = Object.fromEntries(counters.map((counter) => [counter, server.passes.counters[counter] ?? '']))
  for (const counter of counters) await post(server, `/counters/${counter}/open`, {}, { pass: passes[counter] ?? '' })
  // Whoever waits from before is called away, so that every race is about exactly two.
  let same = 0
  let without = 0
  for (let race = 0; race < races; race += 1) {
    await Promise.all([0, 1].map(() => post(server, '/tickets', { line: 'CT' }, { pass: server.passes.kiosk })))
    const answers = await Promise.all(
      counters.map((counter) => post(server, `/counters/${counter}/call-next`, {}, { pass: passes[counter] ?? '' })),
    )
    const called = answers.map((answer) => (answer?.status === 200 ? answer.body.call.ticket : undefined))
    if (called.includes(undefined)) without += 1
    else if (called[0] === called[1]) same += 1
    await Promise.all(
      called.map((ticket, index) =>
        ticket ? post(server, `/tickets/${ticket}/finish`, { outcome: 'accepted' }, { pass: passes[counters[index] ?? ''] ?? '' }) : null,
      ),
    )
  }
  return { races, same, without }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
