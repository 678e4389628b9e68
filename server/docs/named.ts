// Gives the contract's schemas their names back: in the description each stands once, under `components`, and is referred to.
import * as basics from '#contract/basics.ts'
import { CentreDocument } from '#contract/centre/document.ts'
import * as answers from '#contract/commands/answers.ts'
import * as claimAnswers from '#contract/commands/claim-answers.ts'
import * as peopleAnswers from '#contract/commands/people-answers.ts'
import { ProblemDetails } from '#contract/problems/details.ts'
import * as board from '#contract/views/board.ts'
import { CounterView } from '#contract/views/counter.ts'
import { ViewName, Watch } from '#contract/views/envelope.ts'
import { FloorView } from '#contract/views/floor.ts'
import { KioskView } from '#contract/views/kiosk.ts'
import { Candidate, LedgerEvent } from '#contract/views/ledger.ts'
import * as parts from '#contract/views/parts.ts'
import { SigningView } from '#contract/views/signing.ts'
import { SnagsView } from '#contract/views/snags.ts'
import { TicketView } from '#contract/views/ticket.ts'
import type { OpenApi, Schema } from '#server/docs/openapi.ts'

const named: Record<string, unknown> = {
  ...{ ProblemDetails, CentreDocument, ViewName, Watch, LedgerEvent, Candidate },
  ...{ KioskView, CounterView, FloorView, TicketView, SigningView, SnagsView },
  ...board,
  ...parts,
  ...answers,
  ...peopleAnswers,
  ...claimAnswers,
  ...basics,
}

/** The same description with `$ref`s. What is sent over sockets is named too, though no path has it. */
export function withNames(description: OpenApi): OpenApi {
  const schemas = Object.entries(named).map(([name, schema]) => [name, tidied(plain(schema))] as const)
  const nameOf = new Map(schemas.map(([name, schema]) => [keyOf(schema), name]))
  const used = new Set(['Watch', 'CallEvent'])
  const referred = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(referred)
    if (typeof value !== 'object' || value === null) return value
    // A schema with an id of its own is referred to by it already.
    const name = '$ref' in value ? nameIn(value.$ref) : nameOf.get(keyOf(value))
    if (name === undefined) return inside(value)
    used.add(name)
    return { $ref: `#/components/schemas/${name}` }
  }
  const inside = (value: object) => Object.fromEntries(Object.entries(value).map(([key, part]) => [key, referred(part)]))

  const paths = referred(tidied(plain(description.paths))) as OpenApi['paths']
  const written = new Map<string, Schema>()
  // A named schema may use others that no path has by itself.
  for (const name of used) {
    const schema = schemas.find(([own]) => own === name)?.[1]
    if (schema) written.set(name, inside(schema as object))
  }
  const sorted = [...written].sort(([one], [other]) => (one < other ? -1 : 1))
  return { ...description, paths, components: { ...description.components, schemas: Object.fromEntries(sorted) } }
}

/** As it is on the wire. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Without ids, which would move where a `$ref` leads; a choice between words as one `enum`, not as one between schemas of a word each. */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied)
  if (typeof value !== 'object' || value === null) return value
  const { $id: _, ...own } = value as { $id?: string }
  const schema = Object.fromEntries(Object.entries(own).map(([key, part]) => [key, tidied(part)])) as Schema & { const?: string }
  if (typeof schema.const === 'string') {
    const { const: word, ...rest } = schema
    return { ...rest, enum: [word] }
  }
  const { patternProperties } = schema
  if (patternProperties && typeof patternProperties === 'object') {
    const { patternProperties: __, ...rest } = schema
    return { ...rest, additionalProperties: Object.values(patternProperties)[0] }
  }
  const { anyOf, ...rest } = schema
  if (!Array.isArray(anyOf) || !anyOf.every(({ type, enum: words }) => type === 'string' && words)) return schema
  return { ...rest, type: 'string', enum: anyOf.flatMap(({ enum: words = [] }) => words) }
}

const nameIn = (ref: unknown): string => String(ref).slice(String(ref).lastIndexOf('/') + 1)

/** The same for schemas that say the same, in whatever order. */
const keyOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  ) ?? ''
