// The real hall: every command goes over HTTP with the pass or session of whoever presses, and what comes back is looked at by the checks.
import type { CounterId } from '#contract/basics.ts'
import type { RouteName } from '#contract/commands/routes.ts'
import type { Asked } from '#queue/commands.ts'
import { type Caller, paramsOf } from './caller.ts'
import type { Checks } from './checks.ts'
import type { Door, Told, Who, Yes } from './door.ts'
import type { Staff } from './staff.ts'

/** What a server knows by itself: who asks, and at which counter. */
const knownByPass = new Set(['type', 'desk', 'helper', 'officer'])

export class HttpDoor implements Door {
  readonly #caller: Caller
  readonly #staff: Staff
  readonly #checks: Checks

  constructor(caller: Caller, staff: Staff, checks: Checks) {
    this.#caller = caller
    this.#staff = staff
    this.#checks = checks
  }

  async ask(who: Who, command: Asked): Promise<Told> {
    const route = command.type as RouteName
    const inPath = paramsOf(route)
    const entries = Object.entries(command).filter(([name, value]) => !knownByPass.has(name) && value !== undefined)
    const params = Object.fromEntries(entries.filter(([name]) => inPath.includes(name)).map(([name, value]) => [name, String(value)]))
    const body = Object.fromEntries(entries.filter(([name]) => !inPath.includes(name)))
    const { status, body: answer } = await this.#caller.post(route, body, await this.#staff.shown(who), params)
    if (status >= 300) return { no: (answer as { code?: string } | undefined)?.code ?? `status ${status}` }
    const yes = answer as Yes
    await this.#checks.acknowledged(command, yes)
    return { yes }
  }

  async look(who: Who, route: RouteName, query: Record<string, string> = {}): Promise<unknown> {
    return this.#caller.must(this.#caller.get(route, await this.#staff.shown(who), {}, query))
  }

  async seat(counter: CounterId): Promise<void> {
    this.#staff.seat(counter)
  }
}
