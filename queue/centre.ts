// A centre document made quick to ask: lines, counters and procedures by id.
import type { ClassId, CounterId, HelpId, LineId, ProcedureId, SystemId } from '#contract/basics.ts'
import type { CentreDocument, CounterSettings, HelpKind, Line, OutsideSystem, PriorityClass, Procedure } from '#contract/centre/document.ts'

/** Which tickets a counter may call: delay in minutes per line (own: 0), and its limit of files. */
export interface CounterReach {
  readonly delayMinutes: ReadonlyMap<LineId, number>
  readonly filesMax?: number
}

export interface Centre {
  readonly document: CentreDocument
  readonly lines: ReadonlyMap<LineId, Line>
  readonly counters: ReadonlyMap<CounterId, CounterSettings>
  readonly procedures: ReadonlyMap<ProcedureId, Procedure>
  readonly classes: ReadonlyMap<ClassId, PriorityClass>
  readonly systems: ReadonlyMap<SystemId, OutsideSystem>
  readonly helps: ReadonlyMap<HelpId, HelpKind>
}

/** Prepares a document that `centreFaults` found nothing in. */
export function prepareCentre(document: CentreDocument): Centre {
  return {
    document,
    lines: byId(document.lines),
    counters: byId(document.counters),
    procedures: byId(document.procedures),
    classes: byId(document.classes),
    systems: byId(document.systems ?? []),
    helps: byId(document.helps ?? []),
  }
}

/** What a counter may call with these own lines: helped lines are seen later, own ones are not. */
export function reachOf(counter: CounterSettings, lines: readonly LineId[] = counter.lines): CounterReach {
  const delayMinutes = new Map<LineId, number>(counter.helps.map((help) => [help.line, help.afterMinutes]))
  for (const line of lines) delayMinutes.set(line, 0)
  return counter.filesMax === undefined ? { delayMinutes } : { delayMinutes, filesMax: counter.filesMax }
}

const byId = <Thing extends { id: string }>(things: readonly Thing[]) => new Map(things.map((thing) => [thing.id, thing]))
