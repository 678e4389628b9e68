// A day as a file: what it went by, then each event as it was stored. `npm run replay` reads it.
import { type DayFileHead, dayFileLine } from '#contract/views/ledger.ts'
import { NO_HASH } from '#server/hall/batch.ts'
import type { Past } from '#server/hall/past.ts'

/** The whole file, lines of JSON. */
export function dayFile(past: Past): string {
  const head: DayFileHead = {
    format: 'moi-so-day-1',
    stream: past.stream,
    events: past.events.length,
    head: past.events.at(-1)?.hash ?? NO_HASH,
    documents: past.documents(),
  }
  return [JSON.stringify(head), ...past.events.map(({ hash, bytes }) => dayFileLine(hash, bytes)), ''].join('\n')
}
