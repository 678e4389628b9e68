// The routes of the page: what each does, who may, what it takes and answers, and the examples that were run.
import { html, type Markup, sentence } from '#server/docs/markup.ts'
import { type OpenApi, type Operation, operationsOf, type Parameter } from '#server/docs/openapi.ts'
import { schemaTable } from '#server/docs/schema-table.ts'
import { examplesOf, type RunExample } from '#server/docs/with-examples.ts'

/** Groups in the order of the page: tag → heading. */
export const groups: Readonly<Record<string, string>> = {
  hall: 'The hall: views, search, ledger, clock',
  tickets: 'Tickets',
  counters: 'Counters',
}

export const inGroup = (description: OpenApi, group: string) =>
  operationsOf(description).filter(({ operation }) => operation.tags.includes(group))

export const routesSection = (description: OpenApi): Markup =>
  html`${Object.entries(groups).map(
    ([group, heading]) => html`
<section aria-labelledby="group-${group}"><h2 id="group-${group}">${heading}</h2>
${inGroup(description, group).map((one) => routeArticle(one, description))}</section>`,
  )}`

function routeArticle({ method, path, operation }: ReturnType<typeof inGroup>[number], { components }: OpenApi): Markup {
  const { operationId, summary, description = '', requestBody } = operation
  const named = components.schemas ?? {}
  const body = requestBody?.content['application/json']?.schema
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in !== 'header')
  return html`
<article id="${operationId}"><h3><span class="method">${method.toUpperCase()}</span> <code>${shown(path)}</code></h3>
<p>${sentence(summary)}</p>
<p class="who">${description}${method === 'post' && html` Needs an <a href="#idempotency-key"><code>Idempotency-Key</code></a>.`}</p>
${parameters.length > 0 && parameterTable(parameters)}
${body && html`<h4>Body</h4>${schemaTable(body, named)}`}
${answersOf(operation).map(([status, schema]) => html`<h4>Answer ${status}</h4>${schema ? schemaTable(schema, named) : ''}`)}
${examplesOf(operationId).map((one, i, all) => exampleOf(one, method, all.length > 1 ? ` ${i + 1}` : ''))}
</article>`
}

const shown = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

const parameterTable = (parameters: readonly Parameter[]) => html`
<h4>In the address</h4>
<table class="fields"><thead><tr><th scope="col">name</th><th scope="col">where</th><th scope="col">meaning</th></tr></thead><tbody>
${parameters.map(
  ({ name, in: where, required, description, schema }) => html`
<tr><th scope="row"><code>${name}</code></th><td>${where === 'query' ? 'after the ?' : 'path'}${required ? '' : html` <i>may be missing</i>`}</td><td>${sentence(description ?? schema.description ?? '')}</td></tr>`,
)}</tbody></table>`

/** What a yes may be: problem details look the same everywhere and stand once on the page. */
const answersOf = ({ responses }: Operation) =>
  Object.entries(responses)
    .filter(([status]) => /^\d+$/.test(status))
    .map(([status, { content }]) => [status, content?.['application/json']?.schema] as const)

function exampleOf({ example, kept }: RunExample, method: string, count: string): Markup {
  const { says, as, body } = example
  const request = [
    `${method.toUpperCase()} ${kept.path}`,
    ...(as ? [`Authorization: Bearer <pass: ${as === 'counter' && example.counter ? `counter ${example.counter}` : as}>`] : []),
    ...(method === 'post' ? ['Idempotency-Key: <a new UUID>', 'Content-Type: application/json', '', JSON.stringify(body)] : []),
  ]
  return html`
<details><summary>Example${count}: ${says} <b>${kept.status}</b></summary>
<pre>${request.join('\n')}</pre>
<pre>${kept.status} ${kept.type}${kept.answer === undefined ? '' : `\n\n${JSON.stringify(kept.answer, null, 2)}`}</pre></details>`
}
