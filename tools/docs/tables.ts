// docs/roles.md and docs/problems.md: the contract's tables as pages people can read without starting anything. Written by `npm run docs`.
import { roles, routes } from '#contract/commands/routes.ts'
import { problems } from '#contract/problems/problems.ts'
import { roleMeanings } from '#server/docs/roles-section.ts'

const MADE = 'Made by `npm run docs` from the contract; `npm test` compares. The same stands at `/api/docs`.'

/** Who may what, a row per route. */
export function rolesPage(): string {
  const rows = Object.entries(routes).map(([name, { method, path, roles: may }]) => [
    name,
    `${method} \`${path}\``,
    ...roles.map((role) => ((may as readonly string[] | 'anyone') === 'anyone' || (may as readonly string[]).includes(role) ? '●' : '')),
    (may as readonly string[] | 'anyone') === 'anyone' ? '●' : '',
  ])
  return page('Who may do what', [
    `${MADE} The source is [\`contract/commands/routes.ts\`](../contract/commands/routes.ts).`,
    'A pass is for one role in one centre; *anyone* needs none. A view may be watched on a socket by those who may GET it.',
    table(['role', 'who it is for'], Object.entries(roleMeanings)),
    table(['', 'route', ...roles, 'anyone'], rows),
  ])
}

/** Every no, a row per code. */
export const problemsPage = (): string =>
  page('Problem codes', [
    `${MADE} The source is [\`contract/problems/problems.ts\`](../contract/problems/problems.ts).`,
    'A no is problem details (RFC 9457) and changed nothing. *later*: the same request may succeed another time; *never*: it will not, change it.',
    table(
      ['code', 'status', 'retry', 'tiếng Việt', 'English'],
      Object.entries(problems).map(([code, { status, retry, vi, en }]) => [`\`${code}\``, String(status), retry, vi, en]),
    ),
  ])

const page = (title: string, parts: readonly string[]) => `# ${title}\n\n${parts.join('\n\n')}\n`

const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
