// The hall as people meet it: somebody asks, and is told yes or no. The model of a day knows nothing else, so that the same day can be lived
// in a real server over HTTP and, a thousand times faster, by the rules alone.
import type { CounterId } from '#contract/basics.ts'
import type { CallAnswer, OneSnag, TicketAnswer } from '#contract/commands/answers.ts'
import type { RouteName } from '#contract/commands/routes.ts'
import type { Asked } from '#queue/commands.ts'

/** Who asks: a screen or a person, by the place they have in the model. */
export type Who = 'kiosk' | 'lead' | 'signer' | `greeter-${number}` | `counter-${CounterId}` | `specialist-${string}`

/** Of a yes: what the answers of all commands may hold. */
export interface Yes {
  ticket?: TicketAnswer
  tickets?: TicketAnswer[]
  call?: CallAnswer
  snag?: OneSnag['snag']
  reentry?: { code: string }
}

export type Told = { yes: Yes } | { no: string }

export interface Door {
  ask(who: Who, command: Asked): Promise<Told>
  /** Reads a route as somebody; undefined where the door has no routes. */
  look(who: Who, route: RouteName, query?: Record<string, string>): Promise<unknown>
  /** The relief sits down at a counter: signs in there, and is told by the next command. */
  seat(counter: CounterId): Promise<void>
}
