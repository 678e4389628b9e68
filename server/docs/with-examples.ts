// Puts the examples that were run into the description: what was sent, and what was answered.
import recorded from '#contract/examples/answers.json' with { type: 'json' }
import type { Example, ExampleAnswer } from '#contract/examples/example.ts'
import { examples } from '#contract/examples/examples.ts'
import { type Media, type OpenApi, operationsOf } from '#server/docs/openapi.ts'

/** An example and what came of it. */
export interface RunExample {
  example: Example
  kept: ExampleAnswer
}

/** What each example was answered, by its name; made by `npm run docs` from real halls, never by hand. */
const answers: Readonly<Record<string, ExampleAnswer>> = recorded

/** The examples of a route, in the order they were run. */
export const examplesOf = (route: string): RunExample[] =>
  examples
    .filter((example) => example.route === route)
    .flatMap((example) => {
      const kept = answers[example.name]
      return kept ? [{ example, kept }] : []
    })

/** The body that was sent; undefined where there was none, or a file. */
export const bodyOf = ({ example: { body }, kept }: RunExample): unknown => (typeof body === 'function' ? kept.sent : body)

/** The same description with examples at bodies and answers. Changes what it is given. */
export function withExamples(description: OpenApi): OpenApi {
  for (const { operation } of operationsOf(description)) {
    for (const { example, kept } of examplesOf(operation.operationId)) {
      const body = operation.requestBody?.content['application/json']
      const sent = bodyOf({ example, kept })
      if (body && sent !== undefined) put(body, example, sent)
      const { status, type, answer } = kept
      const answered = operation.responses[status] ?? operation.responses[`${Math.floor(status / 100)}XX`]
      const media = answered?.content?.[type]
      if (media && answer !== undefined) put(media, example, answer)
    }
  }
  return description
}

function put(media: Media, { name, says }: Example, value: unknown): void {
  media.examples = { ...media.examples, [name]: { summary: says, value } }
}
