// A snag in words: who was called, what blocks, who comes.
import type { CounterView } from '#contract/views/counter.ts'
import type { OpenSnag } from '#contract/views/parts.ts'
import { clockText, type Language, say } from '#ui-kit/words/words.ts'
import type { TroubleWords } from '../../words/trouble.vi.ts'

/** A kind of specialist by its name; of a kind the document no longer has, its id. */
export function helpName(id: string, view: CounterView, language: Language): string {
  const help = view.helps.find((one) => one.id === id)
  return help ? say(help.name, language) : id
}

/** What blocks; a program may send codes we have no words for. */
export const snagReasonText = (code: string, t: TroubleWords): string =>
  (t.snag.reason as Partial<Record<string, string>>)[code] ?? t.snag['reason-other']

/** Where a snag stands: ringing, accepted, arrived. The second sentence says what comes next. */
export function snagProgress(snag: OpenSnag, view: CounterView, t: TroubleWords, language: Language): [now: string, then: string] {
  const clock = (at: number) => clockText(at, view.centre.timeZone)
  const help = helpName(snag.help, view, language)
  if (snag.arrivedAt !== undefined) return [t.snag.arrived(help, clock(snag.arrivedAt)), snagReasonText(snag.reason, t)]
  if (snag.acceptedAt !== undefined) return [t.snag.accepted(help, clock(snag.acceptedAt)), t.snag.seated]
  const lead = snag.escalatedAt === undefined ? t.snag['ringing-wait'](clock(snag.leadAt)) : t.snag['ringing-lead'](clock(snag.escalatedAt))
  return [t.snag.ringing(help, clock(snag.raisedAt)), lead]
}
