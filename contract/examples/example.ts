// What an example of the API is: a request in words, and what a real hall answered to it.
import type { Role, RouteName } from '#contract/commands/routes.ts'

/** What earlier answers gave, by the names examples gave it: ids, secrets, codes, a document. */
export type Known = Readonly<Record<string, unknown>>

export interface Example {
  /** Unique; the key of its answer. */
  name: string
  route: RouteName
  /** What it shows: a sentence. */
  says: string
  /** Whose pass of the sample hall is sent; missing: none. A counter's is that of `counter`. */
  as?: Role
  /** What is sent as pass instead: a secret, a claim pass, a phone's pass, by its name in what is known. */
  pass?: string
  /** Whose session's cookie is sent, by the name `signsIn` gave it. */
  session?: string
  /** The hall's time that passes before it. */
  afterSeconds?: number
  /** Ids in the address, by the names earlier examples gave them. */
  ticket?: string
  snag?: string
  account?: string
  device?: string
  /** In the address as they are. */
  counter?: string
  system?: string
  seq?: string
  query?: string
  /** A function where it holds what earlier answers gave; what was sent then stands in `answers.json`. */
  body?: object | ((known: Known) => object)
  /** A file that is sent instead of a body, by its name in what is known. */
  file?: string
  /** Names parts of the answer for the examples that follow: name → place, as `ticket.id`. An answer that is a file is kept whole. */
  keeps?: Readonly<Record<string, string>>
  /** Names the session that begins. */
  signsIn?: string
}

/** What the server answered. `path` has stand-ins for ids; an answer that is no JSON is left out. */
export interface ExampleAnswer {
  path: string
  /** The body that was sent, where the example makes it from what is known. */
  sent?: unknown
  status: number
  type: string
  answer?: unknown
}
