// While another document becomes durable, presses wait: nobody gets a number for a line that goes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Answer } from '#server/hall/door.ts'
import { type Opened, openAt, yes } from '../asking/hall.ts'
import { smallHall } from '../days/halls.ts'

let folder: string
let opened: Opened
const document = smallHall()
const last = document.lines.at(-1)!.id
const without: CentreDocument = {
  ...document,
  collectLine: undefined,
  lines: document.lines.filter(({ id }) => id !== last),
  procedures: document.procedures.filter(({ line }) => line !== last),
  counters: document.counters
    .map((counter) => ({
      ...counter,
      lines: counter.lines.filter((line) => line !== last),
      helps: counter.helps.filter(({ line }) => line !== last),
    }))
    .filter(({ lines }) => lines.length > 0),
}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'moi-so-held-'))
  opened = await openAt(folder, { document })
})
afterEach(async () => {
  await opened.close()
  rmSync(folder, { recursive: true, force: true })
})

const press = (line = last) => opened.ask({ type: 'issue-ticket', line, files: 1 }, { status: 201 })
/** Long enough for a press that does not wait to be decided and on the disk. */
const anotherPress = async () => {
  for (let turn = 0; turn < 20; turn += 1) await opened.ledger.heads('').then(() => new Promise((resolve) => setImmediate(resolve)))
}

test('a press meanwhile is decided by the new document', async () => {
  let held: Promise<Answer> | undefined
  const no = await opened.hall.changeDocument(without, async () => {
    held = press()
    await anotherPress()
    return null
  })
  expect(no).toBe(null)
  expect(await held).toMatchObject({ rejected: 'line-unknown' })
  expect(opened.hall.state.centre.document).toEqual(without)
  expect(opened.hall.state.tickets.size).toBe(0)
})

test('where it could not be kept, or is refused, nothing changes and who pressed gets a number', async () => {
  let held: Promise<Answer> | undefined
  const no = await opened.hall.changeDocument(without, async () => {
    held = press()
    await anotherPress()
    return { rejected: 'disk' }
  })
  expect(no).toEqual({ rejected: 'disk' })
  yes((await held) as Answer)
  expect(opened.hall.state.centre.document).toEqual(document)
  const keep = () => Promise.reject(new Error('asked to keep what is refused'))
  expect(await opened.hall.changeDocument(without, keep)).toMatchObject({ rejected: 'line-in-use' })
  await expect(opened.hall.changeDocument({ ...document, notices: [] }, keep)).rejects.toThrow('asked to keep')
  yes(await press())
})

test('two changes at once come one after the other', async () => {
  const [first, second] = [
    { ...document, notices: [] },
    { ...document, name: { vi: 'Khác', en: 'Other' } },
  ]
  const kept = async () => null
  await Promise.all([opened.hall.changeDocument(first, kept), opened.hall.changeDocument(second, kept)])
  expect(opened.hall.state.centre.document).toEqual(second)
  const types = (await opened.hall.past())?.events.map(({ event }) => event.type)
  expect(types?.filter((type) => type === 'settings-changed')).toHaveLength(2)
})
