// A restore within a day: the day's stream in the ledger goes on under its name, while screens are told a later one; the next day has it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { openHall } from '#server/hall/open.ts'
import { HandClock, yes } from '../asking/hall.ts'
import { smallHall } from '../days/halls.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moi-so-generation-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the same tickets under a later generation, today and from tomorrow on', async () => {
  const clock = new HandClock()
  const document = smallHall()
  const links = () => ({ page: '', slip: '', returnSlip: '' })
  const opened = async (generation?: number) => {
    const ledger = await openSqliteLedger({ folder })
    return {
      ledger,
      hall: await openHall({ document, ledger, clock, links, isSample: true, ...(generation !== undefined && { generation }) }),
    }
  }
  const press = { by: 'test', request: '', askedSecondsAgo: 0, status: 201 }
  const issue = { type: 'issue-ticket', line: document.lines[0]!.id, files: 1 } as const
  const key = (n: number) => `00000000-0000-4000-8000-00000000000${n}`

  const first = await opened()
  const { ticket } = yes(await first.hall.ask(issue, { ...press, key: key(1) }))
  const day = first.hall.state.day
  expect(first.hall.stream()).toBe(`${document.id}/${day}/0`)
  const generation = first.hall.now() + 5
  await first.hall.close()
  await first.ledger.close()

  const second = await opened(generation)
  expect(second.hall.stream()).toBe(`${document.id}/${day}/${generation}`)
  expect(second.hall.state.tickets.get(ticket.id)?.number).toBe(ticket.number)
  yes(await second.hall.ask(issue, { ...press, key: key(2) }))
  expect((await second.hall.past())?.events.at(-1)?.event).toMatchObject({ type: 'ticket-issued', seq: second.hall.state.seq })
  clock.pass(24 * 60 * 60)
  await second.hall.tick()
  await second.hall.close()
  const heads = (await second.ledger.heads(`${document.id}/`)).map(({ stream }) => stream)
  expect(heads).toEqual([`${document.id}/${day}/0`, second.hall.stream()])
  expect(second.hall.stream()).toMatch(new RegExp(`/${generation}$`))
  await second.ledger.close()
})
