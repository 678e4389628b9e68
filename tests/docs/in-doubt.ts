// The two examples that a sample hall cannot give: it never doubts its clock. The same routes, over a hall that is no sample.

import type { Example } from '#contract/examples/example.ts'
import { inDoubt } from '#contract/examples/in-doubt.ts'
import { buildApp } from '#server/http/app.ts'
import type { People } from '#server/people/people.ts'
import { silentLog } from '#server/start/log.ts'
import { HandClock, newFolder, type Opened, openAt, removeFolder } from '#tests/asking/hall.ts'
import { smallHall } from '#tests/days/halls.ts'
import { mediaType, type Returned, requestOf, type Sent } from '#tests/docs/request.ts'
import { makeStandIns } from '#tests/docs/stand-ins.ts'
import type { Came } from '#tests/docs/telling.ts'

const HOUR_SECONDS = 3600
const DAY_SECONDS = 24 * HOUR_SECONDS
const real = { isSample: false, document: { ...smallHall({ isSample: false }), id: 'phuong-mau' } }
const ticket = { type: 'issue-ticket', line: 'CT' } as const

/** Asked after what makes the hall doubt. */
export async function doubtfulMornings(): Promise<Came[]> {
  const [adopt, turn] = inDoubt
  if (!adopt || !turn) throw new Error('there are two examples of a clock in doubt')
  return [await asked(adopt, jumped), await asked(turn, cameBackLate)]
}

/** The clock was set three hours ahead while people pressed keys. */
async function jumped(folder: string): Promise<Opened> {
  const opened = await openAt(folder, real)
  await opened.ask(ticket)
  opened.clock.jump(3 * HOUR_SECONDS)
  for (let second = 0; second < 40; second += 1) {
    opened.clock.pass(1)
    await opened.hall.tick()
  }
  return opened
}

/** The PC was off for eight days. */
async function cameBackLate(folder: string): Promise<Opened> {
  const before = await openAt(folder, real)
  await before.ask(ticket)
  await before.close()
  return openAt(folder, { ...real, clock: new HandClock(before.clock.wall() + 8 * DAY_SECONDS * 1000) })
}

async function asked(example: Example, make: (folder: string) => Promise<Opened>): Promise<Came> {
  const folder = newFolder()
  const opened = await make(folder)
  const app = await buildApp({
    hall: opened.hall,
    access: { who: () => ({ id: 'lead', role: 'lead' }) },
    // No route of people is asked for here.
    people: {} as People,
    links: () => ({ page: '', slip: '' }),
    version: '0.1.0',
    release: '0.1.0',
    pagesFolder: folder,
    log: silentLog,
  })
  try {
    const sent = requestOf(example, { centre: real.document.id, known: {}, pass: 'lead' })
    const returned = await inject(app, sent)
    return { example, sent, returned, kept: makeStandIns()(sent, returned) }
  } finally {
    await app.close()
    await opened.close()
    removeFolder(folder)
  }
}

async function inject(app: Awaited<ReturnType<typeof buildApp>>, { method, path, headers, body }: Sent): Promise<Returned> {
  const response = await app.inject({ method, url: path, headers, ...(typeof body === 'string' && { payload: body }) })
  return { status: response.statusCode, type: mediaType(String(response.headers['content-type'])), text: response.body }
}
