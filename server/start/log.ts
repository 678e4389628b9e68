// The log: JSON lines on standard output, written without blocking. Never a body, a query, a header or anything that could be a person's.
import { destination, pino } from 'pino'

/** What the server may say to its log. */
export interface Log {
  info(fields: object, sentence: string): void
  warn(fields: object, sentence: string): void
  error(fields: object, sentence: string): void
}

// Gathered: a line written by itself costs a thread's wake-up per command, a tenth of the whole answer.
const LINES_BYTES = 4096
const FLUSH_EVERY_MS = 500

/** A log on standard output. `flush` writes what is left, for the last line before the process ends. */
export function makeLog(): Log & { flush(): void } {
  const out = destination({ dest: 1, sync: false, minLength: LINES_BYTES, periodicFlush: FLUSH_EVERY_MS })
  const log = pino({ base: null, timestamp: () => `,"at":${Date.now()}` }, out)
  return {
    info: (fields, sentence) => log.info(fields, sentence),
    warn: (fields, sentence) => log.warn(fields, sentence),
    error: (fields, sentence) => log.error(fields, sentence),
    flush: () => out.flushSync(),
  }
}

/** For tests and for tools that only print. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }
