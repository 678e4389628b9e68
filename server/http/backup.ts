// Everything of the centre as one file, made while the hall runs.
import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { routes } from '#contract/commands/routes.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { NoQuery } from '#server/http/people-act.ts'
import { sendProblem } from '#server/http/problem.ts'
import type { App, Served } from '#server/http/served.ts'
import { hintOf } from '#server/people/journal.ts'
import type { People } from '#server/people/people.ts'

export function backupRoute(app: App, { makeBackup }: NonNullable<Served['keeping']>, people: People, hall: HallDoor): void {
  app.get(routes.backup.path, { schema: { querystring: NoQuery }, config: { route: 'backup' } }, async (request, reply) => {
    const noted = await people.centre.noteBackup(request.holder?.id ?? 'nobody')
    if ('rejected' in noted) return sendProblem(request, reply, noted.rejected, noted.params)
    let file: string
    try {
      file = await makeBackup()
    } catch (error) {
      const hint = hintOf(error)
      if (!hint) throw error
      return sendProblem(request, reply, 'ledger-unwritable', { hintVi: hint.vi, hintEn: hint.en })
    }
    const { centre, streamDay } = hall.state
    const name = [centre.document.id, ...(streamDay === null ? [] : [streamDay])].join('-')
    const stream = createReadStream(file)
    stream.once('close', () => void rm(file, { force: true }))
    return reply
      .type('application/octet-stream')
      .header('content-length', (await stat(file)).size)
      .header('content-disposition', `attachment; filename="${name}.moi-so"`)
      .send(stream)
  })
}
