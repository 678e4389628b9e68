// A hall on a real ledger in a folder of its own, with the clocks in the test's hand.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Ledger } from '#ledger/ledger.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import type { Asked } from '#queue/commands.ts'
import type { Answer, Caller } from '#server/hall/door.ts'
import { type OpenHall, openHall } from '#server/hall/open.ts'
import { smallHall } from '#tests/days/halls.ts'
import { MORNING } from '#tests/days/walk.ts'

/** The machine's clocks, moved by hand. `pass` is time as it goes, `jump` a clock that was set or a PC that slept. */
export class HandClock {
  #wall: number
  #elapsed = 0
  constructor(at = MORNING) {
    this.#wall = at
  }
  wall = () => this.#wall
  elapsed = () => this.#elapsed
  pass(seconds: number): void {
    this.#wall += seconds * 1000
    this.#elapsed += seconds * 1000
  }
  jump(seconds: number): void {
    this.#wall += seconds * 1000
  }
}

export interface Opened {
  hall: OpenHall
  ledger: Ledger
  clock: HandClock
  folder: string
  faults: unknown[]
  ask(command: Asked, caller?: Partial<Caller>): Promise<Answer>
  close(): Promise<void>
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'moi-so-'))
}

export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true })

let keys = 0
export function newKey(): string {
  keys += 1
  return `00000000-0000-4000-8000-${String(keys).padStart(12, '0')}`
}

export async function openAt(
  folder: string,
  options: { clock?: HandClock; document?: CentreDocument; around?: (ledger: Ledger) => Ledger; isSample?: boolean } = {},
): Promise<Opened> {
  const { clock = new HandClock(), document = smallHall() } = options
  const real = await openSqliteLedger({ folder })
  const ledger = options.around?.(real) ?? real
  const faults: unknown[] = []
  const hall = await openHall({
    document,
    ledger,
    clock,
    isSample: options.isSample ?? true,
    links: (ticket) => ({ page: `/t/${ticket}`, slip: `/slip/${ticket}`, returnSlip: `/return/${ticket}` }),
    onFault: (error) => faults.push(error),
  })
  return {
    hall,
    ledger,
    clock,
    folder,
    faults,
    ask: (command, caller) =>
      hall.ask(command, { by: 'test', key: newKey(), request: JSON.stringify(command), askedSecondsAgo: 0, status: 200, ...caller }),
    async close() {
      await hall.close()
      await real.close()
    },
  }
}

/** The body of a yes; a no fails the test with its code. */
export function yes(answer: Answer): { ticket: { id: string; number: string }; call: { ticket: string; number: string } } {
  if ('rejected' in answer) throw new Error(`refused: ${answer.rejected} ${JSON.stringify(answer.params)}`)
  return JSON.parse(answer.body)
}
