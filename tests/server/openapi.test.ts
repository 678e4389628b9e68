// The API's description: every row of the route table is in it, with who may and what a no looks like. And what the log may not hold.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { type RouteName, routes } from '#contract/commands/routes.ts'
import { summaries } from '#contract/commands/summaries.ts'
import { startRunning } from './running.ts'

const program = fileURLToPath(new URL('../../dist/server/openapi.js', import.meta.url))

test.skipIf(!existsSync(program))('describes every route of the table', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [program], { maxBuffer: 32_000_000 })
  const { openapi, paths } = JSON.parse(stdout)
  expect(openapi).toBe('3.1.0')
  const rows = Object.entries(routes)
  expect(Object.values(paths).flatMap((path) => Object.keys(path as object))).toHaveLength(rows.length)
  for (const [name, { method, path, roles }] of rows) {
    const described = paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
    expect(described, name).toMatchObject({
      operationId: name,
      summary: summaries[name as RouteName],
      security: roles === 'anyone' ? [] : [{ pass: [] }],
    })
    expect(Object.keys(described.responses), name).toEqual(expect.arrayContaining(['4XX', '5XX']))
    if (method === 'POST') expect(described.requestBody, name).toBeDefined()
  }
})

test('the log has a line per commit, and nothing that was sent', async () => {
  const lines: string[] = []
  const keep = (fields: object, sentence: string) => lines.push(JSON.stringify({ ...fields, sentence }))
  const hall = await startRunning({ log: { info: keep, warn: keep, error: keep } })
  const { id } = await hall.issue('CT')
  await hall.get('/api/centres/phuong-mau/procedures?q=Nguyen%20Van%20A', { pass: hall.passOf('kiosk') })
  await hall.post('/api/centres/phuong-mau/tickets', { line: 'CT', name: 'Nguyen Van A' }, { pass: hall.passOf('kiosk') })
  await hall.get(`/api/centres/phuong-mau/tickets/${id}`)
  await hall.end()
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0]!)).toEqual({ stream: 'phuong-mau/2026-11-24/0', seq: 2, calls: 0, sentence: 'committed' })
})
