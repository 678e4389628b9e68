// /api/docs: plain HTML that a strict policy lets through, with everything on it that the API has, and no link that leads nowhere.
import { execFile, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { routes } from '#contract/commands/routes.ts'
import { examples } from '#contract/examples/examples.ts'
import { problems } from '#contract/problems/problems.ts'
import { html, sentence } from '#server/docs/markup.ts'
import { apiPage } from '#server/docs/page.ts'
import { describeApi } from '#server/start/describe.ts'
import { startRunning } from '#tests/server/running.ts'

// A person's terminal has it; a bare container may not.
const hasCurl = spawnSync('curl', ['--version']).status === 0

let page = ''
beforeAll(async () => {
  page = apiPage(await describeApi())
})
const ids = () => [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')

test('nothing in it runs, and nothing comes from elsewhere', () => {
  expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|<img/i)
  const addresses = [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '')
  expect(addresses.filter((address) => !/^(#|\/[^/])/.test(address))).toEqual([])
})

test('every route, every problem and every example is on it', () => {
  expect(ids()).toEqual(expect.arrayContaining([...Object.keys(routes), ...Object.keys(problems).map((code) => `problem-${code}`)]))
  expect(examples.filter(({ says }) => !page.includes(html`${says}`.text))).toEqual([])
  expect(page.match(/<details>/g)).toHaveLength(examples.length)
})

test('an id is one place, and every link within the page leads to one', () => {
  expect(ids().filter((id, i, all) => all.indexOf(id) !== i)).toEqual([])
  const aims = [...page.matchAll(/href="#([^"]+)"/g)].map(([, aim]) => aim ?? '')
  expect(aims.length).toBeGreaterThan(200)
  expect([...new Set(aims)].filter((aim) => !ids().includes(aim))).toEqual([])
})

test('it is served under the pages’ policy, with its style, and the page of a problem leads to its row', async () => {
  const pagesFolder = mkdtempSync(join(tmpdir(), 'moi-so-docs-'))
  mkdirSync(join(pagesFolder, 'docs'))
  writeFileSync(join(pagesFolder, 'docs', 'index.html'), page)
  copyFileSync(new URL('../../server/docs/api-docs.css', import.meta.url), join(pagesFolder, 'docs', 'api-docs.css'))
  const hall = await startRunning({ pagesFolder })
  try {
    const { status, text, headers } = await hall.get('/api/docs')
    expect([status, headers.get('content-type'), text === page]).toEqual([200, 'text/html; charset=utf-8', true])
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self'/)
    const style = /href="([^"]+\.css)"/.exec(page)?.[1] ?? ''
    expect((await hall.get(style)).headers.get('content-type')).toMatch(/^text\/css/)
    expect((await hall.get('/problems/nobody-waiting')).text).toContain('href="/api/docs#problem-nobody-waiting"')
  } finally {
    await hall.end()
    rmSync(pagesFolder, { recursive: true })
  }
})

test.skipIf(!hasCurl)('its first minute works as it stands there', async () => {
  const hall = await startRunning()
  try {
    const [, shown = ''] = /<pre>(pass=[\s\S]*?)<\/pre>/.exec(page) ?? []
    const script = shown.replaceAll('http://127.0.0.1:8090', hall.url).replace('./data', hall.folder)
    const { stdout } = await promisify(execFile)('sh', ['-c', script.replaceAll('&quot;', '"').replaceAll('&amp;', '&')])
    expect(JSON.parse(stdout)).toMatchObject({ ticket: { number: '1001', line: 'CT' }, ahead: 0 })
  } finally {
    await hall.end()
  }
})

test('what is put into it is text', () => {
  expect(html`<p>${'<b>&"'}</p>`.text).toBe('<p>&lt;b&gt;&amp;&quot;</p>')
  expect(sentence('a `<x>` b').text).toBe('a <code>&lt;x&gt;</code> b')
})
