// The pending state: what commands are decided on, ahead of the durable one by what is in flight.
import type { Day, Instant } from '#contract/basics.ts'
import type { RecordChange } from '#ledger/ledger.ts'
import { type Centre, prepareCentre } from '#queue/centre.ts'
import { type Command, decide } from '#queue/decide/decide.ts'
import { isRejection, type Rejection } from '#queue/decide/decision.ts'
import type { HallEvent, Happened } from '#queue/events/event.ts'
import { evolve } from '#queue/evolve/evolve.ts'
import { type Hall, streamOf } from '#queue/hall.ts'
import { invariant } from '#queue/invariant.ts'
import { nextDue } from '#queue/rules/due.ts'
import { dayOf } from '#queue/rules/working-day.ts'
import { answerTo } from '#queue/views/answer.ts'
import { chained, type Item, NO_HASH } from '#server/hall/batch.ts'
import type { Commits } from '#server/hall/commits.ts'
import { entryOf } from '#server/hall/entry.ts'
import type { Keys } from '#server/hall/keys.ts'
import { generationOf, type HallParts } from '#server/hall/parts.ts'
import type { ReentryChanges } from '#server/hall/reentries.ts'

/** Who stands in events that nobody pressed for. */
export const CLOCK = 'clock'

export class Pending {
  hall: Hall
  /** Chain head after the last event, hex. */
  head: string
  /** Last ordinals of an earlier stream of a day, for a day that opens a second time. */
  readonly series = new Map<Day, Record<string, number>>()
  readonly #parts: HallParts
  readonly #commits: Commits
  readonly #keys: Keys

  constructor(parts: HallParts, hall: Hall, head: string, commits: Commits, keys: Keys) {
    this.hall = hall
    this.head = head
    this.#parts = parts
    this.#commits = commits
    this.#keys = keys
  }

  /** The generation of the day as screens see it. */
  get generation(): Instant {
    return generationOf(this.hall, this.#parts)
  }

  /** Evolves by what was decided and hands it to the next commit; an item waits for it. */
  append(command: Command, happened: readonly Happened[], at: Instant, by: string, item?: Item): void {
    const opensStream = happened[0]?.type === 'day-opened'
    const formerSeq = opensStream ? 0 : this.hall.seq
    const events = happened.map((event, index): HallEvent => ({ seq: formerSeq + 1 + index, at, by, ...event }))
    if (opensStream) this.head = NO_HASH
    const bytes = events.map((event) => JSON.stringify(event))
    for (const event of events) evolve(this.hall, event, centreByHash(this.#parts))
    for (const text of bytes) this.head = chained(this.head, text)
    const reentry = item ? this.#parts.reentries.accept(this.hall, command, item.drawn) : undefined
    const key = item && this.#yes(item, command, events, reentry?.made)
    this.#commits.add(
      {
        stream: streamOf(this.hall),
        formerSeq,
        entry: entryOf(this.hall, command, events, bytes, { key, reentry, documents: this.#documentsOf(events) }),
        events,
        head: this.head,
      },
      item,
    )
  }

  /** Decides and appends one of the hall's own commands. */
  turn(command: Command, at: Instant, by = CLOCK): Rejection | null {
    const decision = decide(this.hall, command, at, this.#parts.draw())
    if (isRejection(decision)) return decision
    this.append(command, decision, at, by)
    return null
  }

  /** Opens a day: a new stream, which names the former one's head. */
  openDay(day: Day, at: Instant, more: { generation?: Instant; item?: Item } = {}): void {
    const series = this.series.get(day)
    const command: Command = {
      type: 'open-day',
      day,
      generation: more.generation ?? this.generation,
      settings: this.#parts.settings,
      ...(this.head !== NO_HASH && { formerHead: this.head }),
      ...(series && { series }),
    }
    const decision = decide(this.hall, command, at, this.#parts.draw())
    invariant(!isRejection(decision), 'a day opens when none is open')
    this.#keys.turn(day)
    this.append(command, decision, at, more.item?.caller.by ?? CLOCK, more.item)
  }

  /** Does all that is due by `at`, in due order; then the day is the one `at` lies in, by the document in force. */
  runDue(at: Instant): void {
    for (;;) {
      const due = nextDue(this.hall)
      if (!due || due.dueAt > at) break
      const rejection = this.turn(due.command, at)
      invariant(!rejection, 'what falls due can be done')
    }
    const { settings, document } = this.#parts
    if (this.hall.day === null) this.openDay(dayOf(at, document.timeZone), at)
    else if (this.hall.settings !== settings) this.turn({ type: 'change-settings', settings }, at)
  }

  /** Documents that these events name: they become durable with them. */
  #documentsOf(events: readonly HallEvent[]): RecordChange[] {
    return events.flatMap((event) =>
      event.type === 'day-opened' || event.type === 'settings-changed' ? this.#parts.documents.rowOf(event.settings) : [],
    )
  }

  /** The answer of a yes: made now, told and repeated when durable. */
  #yes(item: Item, command: Command, events: readonly Happened[], made: ReentryChanges['made']) {
    const { caller, command: asked, told } = item
    const language = asked.type === 'issue-ticket' ? asked.language : undefined
    const reentry = made && { code: made.code, until: made.until, slip: this.#parts.links(made.ticket, language).returnSlip }
    const answer = answerTo(this.hall, command, events, (ticket) => {
      const { page, slip } = this.#parts.links(ticket, language)
      return { page, slip }
    })
    const body = JSON.stringify(reentry ? { ...answer, reentry } : answer)
    item.answer = { body, status: caller.status }
    this.#keys.keep(caller.key, caller.request, told)
    return { key: caller.key, request: caller.request, answer: body, status: caller.status }
  }
}

/** The documents events name, prepared: the one in force, or one that was. */
export function centreByHash(parts: HallParts): (settings: string) => Centre | undefined {
  return (settings) => {
    if (settings === parts.settings) return parts.centre
    const document = parts.documents.get(settings)
    return document && prepareCentre(document)
  }
}
