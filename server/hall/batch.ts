// What is committed together: the entries of one stream, and everybody who waits for the answer.
import { hash } from 'node:crypto'
import type { Entry } from '#ledger/ledger.ts'
import type { Asked, Drawn } from '#queue/commands.ts'
import type { HallEvent } from '#queue/events/event.ts'
import type { Answer, Caller } from '#server/hall/door.ts'

/** Somebody who asked and waits. */
export interface Item {
  command: Asked
  caller: Caller
  drawn: Drawn
  /** Decided already; told when what it rests on is durable. */
  answer?: Answer
  tell(answer: Answer): void
  /** What it is told: the one promise for whoever asked and for who repeats the key meanwhile. */
  told: Promise<Answer>
}

/** Somebody who asks now, with the promise of what they will be told. */
export function itemOf(command: Asked, caller: Caller, drawn: Drawn): Item {
  let tell: Item['tell'] = () => {}
  const told = new Promise<Answer>((resolve) => {
    tell = resolve
  })
  return { command, caller, drawn, told, tell }
}

export interface Batch {
  stream: string
  /** The stream's last seq before this batch. */
  expectedSeq: number
  entries: Entry[]
  events: HallEvent[]
  items: Item[]
  /** Chain head after the batch, hex: the writer must come to the same. */
  head: string
}

/** The former hash of a stream's first event. */
export const NO_HASH = '0'.repeat(64)

/** SHA-256(former hash ‖ bytes), hex: the same chain the writer makes, needed here because a new day names the former day's head. */
export function chained(former: string, bytes: string): string {
  // One-shot: a third of what createHash() costs.
  return hash('sha256', Buffer.concat([Buffer.from(former, 'hex'), Buffer.from(bytes)]), 'hex')
}
