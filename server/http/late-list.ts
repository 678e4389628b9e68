// Late results of a day as a table, for whoever writes form 04 (Thông tư 03/2025/TT-VPCP): its data, never the letter.
import { stringify } from 'csv-stringify/sync'
import { Type } from 'typebox'
import { Day } from '#contract/basics.ts'
import { routes } from '#contract/commands/routes.ts'
import { RECEIPT } from '#server/hall/entry.ts'
import { sendProblem } from '#server/http/problem.ts'
import { type App, described, type Served } from '#server/http/served.ts'

const Query = Type.Object({ day: Type.Optional(Day) }, { additionalProperties: false })
const columns = ['number', 'receipt', 'line', 'procedure', 'recordedAt', 'reason', 'due', 'apologisedBy'] as const

export function lateListRoute(app: App, { hall, access }: Served): void {
  app.get(
    routes['late-list'].path,
    {
      schema: {
        querystring: Query,
        response: described({ 200: Type.Unsafe<string>({ type: 'string', contentMediaType: 'text/csv' }) }),
      },
      config: { route: 'late-list' },
    },
    async (request, reply) => {
      const { day } = request.query as { day?: string }
      const past = await hall.past(day)
      if (!past) return sendProblem(request, reply, 'day-unknown', { day: day ?? '' })
      const { centre, tickets, streamDay } = past.hallAt(past.events.length)
      const kept = await hall.erasable(past.stream)
      const receipts = new Map(kept.filter(({ name }) => name === RECEIPT).map(({ ticket, value }) => [ticket, value ?? '']))
      const time = new Intl.DateTimeFormat('sv-SE', { timeZone: centre.document.timeZone, dateStyle: 'short', timeStyle: 'short' })
      const rows = [...tickets.values()].flatMap(({ id, number, line, procedure, apology }) =>
        apology === undefined
          ? []
          : [
              {
                number,
                receipt: receipts.get(id) ?? '',
                line: centre.lines.get(line)?.name.vi ?? line,
                procedure: centre.procedures.get(procedure ?? '')?.name.vi ?? '',
                recordedAt: time.format(apology.at),
                reason: apology.reason,
                due: apology.due,
                apologisedBy: access.people?.nameOf(apology.by) ?? apology.by,
              } satisfies Record<(typeof columns)[number], string>,
            ],
      )
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="late-results-${streamDay ?? 'day'}.csv"`)
        .send(stringify(rows, { header: true, columns: [...columns], bom: true, escape_formulas: true }))
    },
  )
}
