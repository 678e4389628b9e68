// Tells examples to a real server, one after another: each knows what earlier answers gave.
import type { Example, ExampleAnswer, Known } from '#contract/examples/example.ts'
import { knownAfter, type Returned, requestOf, type Sent, send } from '#tests/docs/request.ts'
import { makeStandIns } from '#tests/docs/stand-ins.ts'

/** What an example came to: what was sent, the answer as it was, and as it stands in `answers.ts`. */
export interface Came {
  example: Example
  sent: Sent
  returned: Returned
  kept: ExampleAnswer
}

interface Listener {
  url: string
  centre: string
  /** What is known before the first example. */
  known?: Known
  /** Lets time pass, and gives the pass of the example's role. */
  before?(example: Example): Promise<string | undefined>
}

export interface Telling {
  came: Came[]
  known(name: string): unknown
  /** Something the examples did not ask for themselves. */
  know(name: string, value: unknown): void
  tell(examples: readonly Example[]): Promise<void>
}

export function telling({ url, centre, known: before = {}, before: prepare }: Listener): Telling {
  const standIns = makeStandIns(url)
  const known = new Map<string, unknown>(Object.entries(before))
  const came: Came[] = []
  return {
    came,
    known: (name) => known.get(name),
    know: (name, value) => {
      known.set(name, value)
    },
    async tell(examples) {
      for (const example of examples) {
        const pass = await prepare?.(example)
        const sent = requestOf(example, { centre, known: Object.fromEntries(known), pass })
        const returned = await send(url, sent)
        came.push({ example, sent, returned, kept: standIns(sent, returned) })
        if (returned.status >= 300) continue
        for (const [name, value] of Object.entries(knownAfter(example, returned))) {
          if (known.has(name)) throw new Error(`${example.name}: “${name}” is the name of something else already`)
          known.set(name, value)
        }
      }
    },
  }
}
