// The routes of the page: what each does, who may, what it takes and answers, and the examples that were run.
import { routes } from '#contract/commands/routes.ts'
import type { Example } from '#contract/examples/example.ts'
import { html, type Markup, sentence } from '#server/docs/markup.ts'
import { type OpenApi, type Operation, operationsOf, type Parameter } from '#server/docs/openapi.ts'
import { schemaTable } from '#server/docs/schema-table.ts'
import { bodyOf, examplesOf, type RunExample } from '#server/docs/with-examples.ts'

/** Groups in the order of the page: tag → heading. */
export const groups = {
  hall: 'The hall: views, search, ledger, clock',
  tickets: 'Tickets',
  counters: 'Counters',
  trouble: 'Otherwise than planned: signing, snags, outside systems, late results',
  people: 'People: accounts, sign-in, greeters for a day, audit',
  screens: 'Screens: pairing and devices',
  centre: 'The centre: claim, document, backup',
} as const
export type Group = keyof typeof groups

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
  const file = requestBody?.content['application/octet-stream']?.schema
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in !== 'header')
  return html`
<article id="${operationId}"><h3><span class="method">${method.toUpperCase()}</span> <code>${shown(path)}</code></h3>
<p>${sentence(summary)}</p>
<p class="who">${sentence(description)}${method === 'post' && html` Needs an <a href="#idempotency-key"><code>Idempotency-Key</code></a>.`}</p>
${parameters.length > 0 && parameterTable(parameters)}
${body && html`<h4>Body</h4>${schemaTable(body, named)}`}
${file && html`<h4>Body</h4><p>A file, <code>application/octet-stream</code>. ${file.description}</p>`}
${answersOf(operation).map(
  ([status, type, schema]) =>
    html`<h4>Answer ${status}</h4>${type === 'application/json' ? schemaTable(schema, named) : html`<p>A file, <code>${type}</code>.</p>`}`,
)}
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
    .flatMap(([status, { content = {} }]) => Object.entries(content).map(([type, { schema = {} }]) => [status, type, schema] as const))

function exampleOf(run: RunExample, method: string, count: string): Markup {
  const { example, kept } = run
  const { session, file, signsIn } = example
  const pass = passOf(example)
  const body = bodyOf(run)
  const request = [
    `${method.toUpperCase()} ${kept.path}`,
    ...(pass === undefined ? [] : [`Authorization: Bearer <${pass}>`]),
    ...(session === undefined ? [] : ['Cookie: moi-so=<session>']),
    ...(method === 'post' ? ['Idempotency-Key: <a new UUID>'] : []),
    ...(file === undefined ? [] : ['Content-Type: application/octet-stream', '', `<the ${file}>`]),
    ...(body === undefined ? [] : ['Content-Type: application/json', '', shownBody(body)]),
  ]
  const answer = [
    `${kept.status} ${kept.type}`,
    ...(signsIn === undefined ? [] : ['Set-Cookie: moi-so=<session>; Path=/; HttpOnly; SameSite=Strict']),
    ...(kept.answer === undefined ? [] : ['', JSON.stringify(kept.answer, null, 2)]),
  ]
  return html`
<details><summary>Example${count}: ${example.says} <b>${kept.status}</b></summary>
<pre>${request.join('\n')}</pre>
<pre>${answer.join('\n')}</pre></details>`
}

/** What the Authorization header holds, in words. */
function passOf({ as, pass, counter, route }: Example): string | undefined {
  if (as !== undefined) return `pass: ${as === 'counter' && counter ? `counter ${counter}` : as}`
  if (pass === undefined) return undefined
  if (route === 'pairing') return 'the secret'
  return routes[route].roles === 'anyone' ? 'the claim pass' : 'the pass'
}

/** On one line, as it is sent, unless it is long. */
function shownBody(body: unknown): string {
  const line = JSON.stringify(body)
  return line.length > LINE_MAX ? JSON.stringify(body, null, 2) : line
}

const LINE_MAX = 400
