// The page /api/docs: plain HTML made when the product is built, without a script; it reads well on a phone and without any network.
import { problems } from '#contract/problems/problems.ts'
import { html, type Markup, sentence } from '#server/docs/markup.ts'
import type { OpenApi } from '#server/docs/openapi.ts'
import { firstMinute, manners, sockets } from '#server/docs/prose.ts'
import { rolesSection } from '#server/docs/roles-section.ts'
import { groups, inGroup, routesSection } from '#server/docs/routes-section.ts'
import { schemaTable } from '#server/docs/schema-table.ts'

/** The whole page. Its style lies beside it (`api-docs.css`). */
export const apiPage = (description: OpenApi): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mời Số: API</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/ui/docs/api-docs.css"></head>
<body><header><h1>Mời Số: API <small>${description.info.version}</small></h1>
<p lang="vi">Mọi địa chỉ của máy chủ, ai được dùng, gửi gì và nhận gì. Các ví dụ đều đã được chạy thử.</p>
<p>Every address of the server, who may use it, what goes in and what comes out. Made from the schemas that check each request; every example
was run. For programs: <a href="/api/openapi.json">openapi.json</a>.</p></header>
${contents(description)}
<main>
${firstMinute()}
${manners()}
${rolesSection()}
${routesSection(description)}
${sockets(description)}
${typesSection(description)}
${problemsSection()}
</main></body></html>
`.text

const contents = (description: OpenApi): Markup => html`
<nav aria-label="Contents"><ul>
<li><a href="#first-minute">The first minute</a></li><li><a href="#manners">How it answers</a></li><li><a href="#roles">Who may do what</a></li>
${Object.entries(groups).map(
  ([group, heading]) => html`<li><a href="#group-${group}">${heading}</a><ul>
${inGroup(description, group).map(({ operation: { operationId } }) => html`<li><a href="#${operationId}">${operationId}</a></li>`)}</ul></li>`,
)}
<li><a href="#sockets">Live views</a></li><li><a href="#types">Types</a></li><li><a href="#problems">Problems</a></li></ul></nav>`

const typesSection = ({ components }: OpenApi): Markup => html`
<section aria-labelledby="types"><h2 id="types">Types</h2>
<p>A field whose name ends in <code>At</code> is an <a href="#type-Instant">Instant</a>; <code>Minutes</code>, <code>Seconds</code> and
<code>Mm</code> are units.</p>
${Object.entries(components.schemas ?? {}).map(
  ([name, schema]) => html`
<article id="type-${name}"><h3>${name}</h3>${schema.description && html`<p>${sentence(schema.description)}</p>`}${schemaTable(schema, components.schemas ?? {})}</article>`,
)}</section>`

const problemsSection = (): Markup => html`
<section aria-labelledby="problems"><h2 id="problems">Problems</h2>
<p>Each no is a <a href="#type-ProblemDetails">ProblemDetails</a>. <i>later</i>: the same request may succeed another time. <i>never</i>: it
will not, change it. What stands in braces is filled in.</p>
<table class="fields"><thead><tr><th scope="col">code</th><th scope="col">status, retry</th><th scope="col">sentence</th></tr></thead><tbody>
${Object.entries(problems).map(
  ([code, { status, retry, vi, en }]) => html`
<tr id="problem-${code}"><th scope="row"><a href="/problems/${code}"><code>${code}</code></a></th><td>${status} ${retry}</td><td><span lang="vi">${vi}</span><br>${en}</td></tr>`,
)}</tbody></table></section>`
