// HTML as text, escaped by default: whatever is put into a template is text unless it is markup already.

export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = string | number | Markup | undefined | false | readonly Part[]

/** A piece of a page. Lists are joined; `undefined` and `false` leave nothing. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(strings.reduce((text, string, i) => text + told(parts[i - 1]) + string))

function told(part: Part): string {
  if (part instanceof Markup) return part.text
  if (part === undefined || part === false) return ''
  if (typeof part === 'object') return part.map(told).join('')
  return escaped(String(part))
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A sentence of a schema: what stands in backticks is code. */
export const sentence = (text: string): Markup =>
  new Markup(
    text
      .split('`')
      .map((part, i) => (i % 2 === 1 ? `<code>${escaped(part)}</code>` : escaped(part)))
      .join(''),
  )
