// The screens of the hall, each on a socket of its own, and what they must show: what the hall has answered, within two seconds, and all the same.
import { isDeepStrictEqual } from 'node:util'
import { io, type Socket } from 'socket.io-client'
import type { CounterId } from '#contract/basics.ts'
import type { BoardView, CallEvent } from '#contract/views/board.ts'
import type { CounterView } from '#contract/views/counter.ts'
import type { Envelope, ViewName } from '#contract/views/envelope.ts'
import type { FloorView } from '#contract/views/floor.ts'
import type { KioskView } from '#contract/views/kiosk.ts'
import type { SigningView } from '#contract/views/signing.ts'
import type { SampleAccess } from '#server/access/sample-access.ts'
import type { Caller } from './caller.ts'
import type { Checks } from './checks.ts'

/** An answer must be on every screen by then. */
const SHOWN_WITHIN_MS = 2_000
const LOOK_EVERY_MS = 15

interface Screen {
  view: ViewName
  key?: CounterId
  pass: string
  socket: Socket
  latest?: Envelope
}

export class Screens {
  readonly #caller: Caller
  readonly #checks: Checks
  readonly #screens: Screen[]
  /** Invitations the board was told of, as `id/attempt`. */
  readonly heard = new Set<string>()
  looks = 0
  /** The longest a screen took to show what had been answered. @unit ms */
  slowestMs = 0

  /** @param counters whose screens are watched too */
  constructor(caller: Caller, passes: SampleAccess['passes'], counters: readonly CounterId[], checks: Checks) {
    this.#caller = caller
    this.#checks = checks
    const screen = (view: ViewName, pass: string, key?: CounterId): Screen => ({
      view,
      pass,
      ...(key !== undefined && { key }),
      socket: io(caller.url, { auth: { pass }, transports: ['websocket'], forceNew: true }),
    })
    this.#screens = [
      screen('kiosk', passes.kiosk),
      screen('board', passes.board),
      screen('floor', passes.lead),
      screen('signing', passes.lead),
      screen('snags', passes.lead),
      ...counters.map((counter) => screen('counter', passes.counters[counter] ?? '', counter)),
    ]
  }

  /** Connects them all. */
  async open(): Promise<void> {
    await Promise.all(
      this.#screens.map(async (screen) => {
        const { socket, view, key } = screen
        socket.on('view', (envelope: Envelope) => {
          screen.latest = envelope
        })
        if (view === 'board') socket.on('call', ({ id, attempt }: CallEvent) => this.heard.add(`${id}/${attempt}`))
        const told: unknown = await socket.timeout(10_000).emitWithAck('watch', { centre: this.#caller.centre, view, key })
        if ((told as { code?: string }).code !== undefined) throw new Error(`the ${view} was not let in: ${JSON.stringify(told)}`)
      }),
    )
  }

  close(): void {
    for (const { socket } of this.#screens) socket.disconnect()
  }

  /** Looks at all screens while the hall's clock stands: each must show what the hall would answer now, and all the same counts. */
  async look(): Promise<void> {
    this.looks += 1
    const startedAt = performance.now()
    const now = await Promise.all(this.#screens.map(({ view, key, pass }) => this.#get(view, pass, key)))
    for (const [index, screen] of this.#screens.entries()) {
      while (!isDeepStrictEqual(screen.latest?.data, now[index]?.data) && performance.now() - startedAt < SHOWN_WITHIN_MS)
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
      this.slowestMs = Math.max(this.slowestMs, performance.now() - startedAt)
      if (isDeepStrictEqual(screen.latest?.data, now[index]?.data)) continue
      this.#checks.fault(`${screen.view} ${screen.key ?? ''} shows something older than what was answered ${SHOWN_WITHIN_MS / 1000} s ago`)
    }
    this.#compare(now.map((one) => one.data))
  }

  /** All invitations that were answered have been told to the board. */
  missedCalls(answered: ReadonlySet<string>): number {
    return [...answered].filter((call) => !this.heard.has(call)).length
  }

  #get(view: ViewName, pass: string, key?: CounterId): Promise<Envelope> {
    return this.#caller.must<Envelope>(this.#caller.get(view, { pass }, key === undefined ? {} : { counter: key }))
  }

  /** What the views count is what the answers come to. */
  #compare([kiosk, board, floor, signing, , ...counters]: unknown[]): void {
    const counts = this.#checks.counts()
    const same = (what: string, shown: number, answered: number) => {
      if (shown !== answered) this.#checks.fault(`${what}: ${shown} shown, ${answered} by the answers`)
    }
    const { today, lines: floorLines } = floor as FloorView
    same('kiosk, waiting', (kiosk as KioskView).waiting, counts.waiting)
    for (const name of ['waiting', 'held', 'signing', 'missed', 'done', 'issued'] as const) same(`lead, ${name}`, today[name], counts[name])
    same('lead, guided', today.guided, this.#checks.guided)
    same('signing desk', (signing as SigningView).count, counts.signing)
    same('board, to collect', (board as BoardView).collect?.count ?? 0, counts.collect)
    const ofLines = [
      ['kiosk', (kiosk as KioskView).lines],
      ['board', (board as BoardView).lines],
      ['lead', floorLines],
      ...counters.map((one) => [`counter ${(one as CounterView).counter.id}`, (one as CounterView).lines] as const),
    ] as const
    for (const [who, lines] of ofLines) for (const { id, waiting } of lines) same(`${who}, ${id}`, waiting, counts.byLine.get(id) ?? 0)
  }
}
