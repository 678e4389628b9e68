// The pages about roles and problems say what the contract says.
import { expect, test } from 'vitest'
import { roles, routes } from '#contract/commands/routes.ts'
import { problems } from '#contract/problems/problems.ts'
import { expectKept } from '#tests/docs/kept.ts'
import { problemsPage, rolesPage } from '#tools/docs/tables.ts'

test('docs/roles.md is the table of routes', () => {
  const page = rolesPage()
  for (const name of Object.keys(routes)) expect(page).toContain(`| ${name} |`)
  const recall = page.split('\n').find((line) => line.startsWith('| recall |')) ?? ''
  const marks = recall.split('|').slice(3, -1)
  expect(roles.filter((_, i) => marks[i]?.trim() === '●')).toEqual(['counter', 'officer', 'lead', 'admin'])
  expectKept('docs/roles.md', page)
})

test('docs/problems.md is the table of problems', () => {
  const page = problemsPage()
  for (const code of Object.keys(problems)) expect(page).toContain(`| \`${code}\` |`)
  expectKept('docs/problems.md', page)
})
