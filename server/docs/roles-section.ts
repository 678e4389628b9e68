// Who may do what: the table of routes and roles, and what may be watched over a socket.
import { roles, routes, watchRoles } from '#contract/commands/routes.ts'
import { html, type Markup } from '#server/docs/markup.ts'

/** Who a pass of each role is for. */
export const roleMeanings: Readonly<Record<(typeof roles)[number], string>> = {
  kiosk: 'the screen at the entrance',
  board: 'the waiting-room TV',
  counter: 'the screen of one counter; calls without a person only in the sample hall',
  greeter: 'who receives and advises',
  officer: 'who serves at a counter',
  specialist: 'who is called to a citizen in a difficult matter',
  lead: 'who answers for the hall',
  admin: 'who sets the hall up',
  program: 'another system',
}

const mark = (may: readonly string[] | 'anyone', role: string) =>
  may === 'anyone' || may.includes(role) ? html`<td class="may">yes</td>` : html`<td>–</td>`

export const rolesSection = (): Markup => html`
<section aria-labelledby="roles"><h2 id="roles">Who may do what</h2>
<p>A pass is for one role in one centre. <i>Anyone</i> needs none: a ticket’s own page is opened by its id, which cannot be guessed.</p>
<dl class="short">${roles.map((role) => html`<dt><code>${role}</code></dt><dd>${roleMeanings[role]}</dd>`)}</dl>
<div class="wide" role="region" aria-label="Roles" tabindex="0"><table>
<thead><tr><th scope="col">route</th>${[...roles, 'anyone'].map((role) => html`<th scope="col">${role}</th>`)}</tr></thead>
<tbody>${Object.entries(routes).map(
  ([name, { roles: may }]) => html`
<tr><th scope="row"><a href="#${name}">${name}</a></th>${roles.map((role) => mark(may, role))}${may === 'anyone' ? html`<td class="may">yes</td>` : html`<td>–</td>`}</tr>`,
)}</tbody></table></div></section>`

/** Roles of a view on a socket, in words. */
export const watchers = (): Markup => html`
<dl class="short">${Object.entries(watchRoles).map(
  ([view, may]) => html`<dt><code>${view}</code></dt><dd>${may === 'anyone' ? 'anyone, with the ticket’s id as key' : may.join(', ')}</dd>`,
)}</dl>`
