// What an example of the API is: a request in words, and what a real hall answered to it.
import type { Role, RouteName } from '#contract/commands/routes.ts'

export interface Example {
  /** Unique; the key of its answer. */
  name: string
  route: RouteName
  /** What it shows: a sentence. */
  says: string
  /** Whose pass is sent; missing: none. A counter's is that of `counter`. */
  as?: Role
  /** The hall's time that passes before it. */
  afterSeconds?: number
  counter?: string
  /** The ticket in the address, by the name an earlier example gave it. */
  ticket?: string
  seq?: string
  query?: string
  body?: object
  /** Names the ticket that is issued, for the examples that follow. */
  issues?: string
}

/** What the server answered. `path` has stand-ins for ids; an answer that is no JSON is left out. */
export interface ExampleAnswer {
  path: string
  status: number
  type: string
  answer?: unknown
}
