// The examples are true: each is sent to a real hall in their order, its answer is of the form the description tells, and is the one shown.

import { Check } from 'typebox/schema'
import { expect, test } from 'vitest'
import { routes } from '#contract/commands/routes.ts'
import { examples } from '#contract/examples/examples.ts'
import { type OpenApi, type Operation, operationsOf, type Schema } from '#server/docs/openapi.ts'
import { describeApi } from '#server/start/describe.ts'
import { claimedServers } from '#tests/docs/claimed.ts'
import { doubtfulMornings } from '#tests/docs/in-doubt.ts'
import { expectKept } from '#tests/docs/kept.ts'
import { liveMorning } from '#tests/docs/morning.ts'
import type { Came } from '#tests/docs/telling.ts'

const came: Came[] = [...(await liveMorning()), ...(await doubtfulMornings()), ...(await claimedServers())]
const description = await describeApi()

test.each(came.map((one) => [one.example.name, one] as const))(
  '%s is of the form the description tells',
  (_, { example, sent, returned }) => {
    const found = operationsOf(description).find(({ operation }) => operation.operationId === example.route)
    const { responses, requestBody } = found?.operation ?? { responses: {} as Operation['responses'] }
    const { status, type, text } = returned
    const told = responses[status] ?? responses[`${Math.floor(status / 100)}XX`]
    expect(told, `${status}: ${text.slice(0, 300)}`).toBeDefined()
    if (typeof sent.body === 'string' && status !== 400)
      expect(fits(requestBody?.content['application/json']?.schema, JSON.parse(sent.body))).toBe(true)
    const schema = told?.content?.[type]?.schema
    expect(schema, type).toBeDefined()
    if (/json$/.test(type)) expect(fits(schema, JSON.parse(text)), text.slice(0, 600)).toBe(true)
  },
)

test('the answers shown are the answers given', () => {
  const kept = Object.fromEntries(came.map(({ example, kept }) => [example.name, kept]))
  expectKept('contract/examples/answers.json', `${JSON.stringify(kept, null, 2)}\n`)
})

test('every command has an example that is a yes, and every name is one example’s', () => {
  const names = examples.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  const yes = new Set(came.filter(({ returned }) => returned.status < 300).map(({ example }) => example.route))
  expect(Object.keys(routes).filter((name) => name !== 'openapi' && !yes.has(name as keyof typeof routes))).toEqual([])
})

function fits(schema: Schema | undefined, value: unknown): boolean {
  return schema !== undefined && Check(whole(schema, description) as object, value)
}

/** A schema with what it refers to in its place: none of ours is in a circle. */
function whole(part: unknown, api: OpenApi): unknown {
  if (Array.isArray(part)) return part.map((one) => whole(one, api))
  if (typeof part !== 'object' || part === null) return part
  const { $ref } = part as Schema
  if ($ref !== undefined) return whole(api.components.schemas?.[$ref.slice($ref.lastIndexOf('/') + 1)] ?? false, api)
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, whole(one, api)]))
}
