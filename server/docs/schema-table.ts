// A schema as a table people can read: a row per field, what it is, whether it must be there, and its sentence.
import { html, type Markup, sentence } from '#server/docs/markup.ts'
import type { Schema } from '#server/docs/openapi.ts'

type Named = Readonly<Record<string, Schema>>

interface Row {
  field: string
  schema: Schema
  isNeeded: boolean
}

/** @param named the description's `components.schemas`, whose sentences stand in where a field has none. */
export function schemaTable(schema: Schema, named: Named): Markup {
  const { anyOf, $ref } = schema
  if ($ref) return html`<p>${typeOf(schema)}</p>`
  if (anyOf?.every(({ properties }) => properties)) {
    return html`${anyOf.map((one, i) => html`<p class="either">${i === 0 ? 'Either' : 'or'}:</p>${schemaTable(one, named)}`)}`
  }
  const rows = rowsOf(schema, '')
  if (rows.length === 0) return html`<p>${schema.properties ? html`<code>{}</code>: no fields.` : typeOf(schema)}</p>`
  return html`<table class="fields">
<thead><tr><th scope="col">field</th><th scope="col">what it is</th><th scope="col">meaning</th></tr></thead>
<tbody>${rows.map((row) => tableRow(row, named))}</tbody></table>`
}

const tableRow = ({ field, schema, isNeeded }: Row, named: Named) => html`
<tr><th scope="row"><code>${field}</code></th><td>${typeOf(schema)}${isNeeded ? '' : html` <i>may be missing</i>`}</td><td>${sentence(meaningOf(schema, named))}</td></tr>`

/** Inner objects are told in the same table, by dotted names. */
function rowsOf({ properties = {}, required = [] }: Schema, prefix: string): Row[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const field = `${prefix}${name}`
    const inner = withFields(schema)
    const one: Row = { field, schema, isNeeded: required.includes(name) }
    return inner ? [one, ...rowsOf(inner, isList(schema) ? `${field}[].` : `${field}.`)] : [one]
  })
}

/** The object with fields of its own that stands in a field: itself, the entry of a list, or what may be `null`. */
function withFields(schema: Schema): Schema | undefined {
  const { properties, items, anyOf } = schema
  if (properties) return schema
  if (items?.properties) return items
  return anyOf?.find((one) => one.properties)
}

const isList = ({ type }: Schema) => type === 'array'

function meaningOf(schema: Schema, named: Named): string {
  const { description, $ref, items } = schema
  if (description) return description
  return named[nameOf($ref ?? items?.$ref ?? '')]?.description ?? ''
}

export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)

/** What a field holds, in words; the contract's own types are links. */
export function typeOf(schema: Schema): Markup {
  const { $ref, anyOf, items, type, enum: words } = schema
  if ($ref) return html`<a href="#type-${nameOf($ref)}">${nameOf($ref)}</a>`
  if (anyOf) return html`${anyOf.map((one, i) => html`${i > 0 && ' or '}${typeOf(one)}`)}`
  if (words) return html`${words.map((word, i) => html`${i > 0 && ' · '}<code>${String(word)}</code>`)}`
  if (items) return html`list of ${typeOf(items)}`
  if (type === 'null') return html`<code>null</code>`
  if (type === 'boolean') return html`<code>true</code> or <code>false</code>`
  if (type === 'integer' || type === 'number') return html`${type === 'integer' ? 'whole number' : 'number'}${boundsOf(schema)}`
  if (type === 'string')
    return html`text${schema.format ? `, ${schema.format}` : ''}${schema.pattern ? html` like <code>${schema.pattern}</code>` : ''}`
  return html`object`
}

function boundsOf({ minimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return ` ${minimum}–${maximum}`
  if (minimum !== undefined) return ` from ${minimum}`
  return maximum === undefined ? '' : ` up to ${maximum}`
}
