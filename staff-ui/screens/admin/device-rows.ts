// The screens as the admin reads them: what needs looking at first, then by name.
import type { DeviceAnswer } from '#contract/commands/people-answers.ts'
import type { DeviceRole } from '#contract/commands/people-requests.ts'

export const deviceRoles: readonly DeviceRole[] = ['board', 'kiosk', 'counter', 'greeter']

/** Away ones first, the longest away on top; the others by name, 2 before 10. */
export function deviceRows(devices: readonly DeviceAnswer[]): DeviceAnswer[] {
  return [...devices].sort(
    (a, b) =>
      Number(a.isConnected) - Number(b.isConnected) ||
      (a.isConnected ? 0 : (a.lastSeenAt ?? 0) - (b.lastSeenAt ?? 0)) ||
      a.name.localeCompare(b.name, 'vi', { numeric: true }),
  )
}

/** How many rows stand there before somebody asks for all: those that need looking at always do. */
export const ROWS_SHOWN = 7
export const shownRows = (rows: readonly DeviceAnswer[]): number => Math.max(ROWS_SHOWN, rows.filter((row) => !row.isConnected).length)

/** The next free name of a kind: `Máy lấy số 2` where there is a `Máy lấy số 1` already. A counter's screen is called by its counter. */
export function nextName(base: string, names: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const name = `${base} ${n}`
    if (!names.includes(name)) return name
  }
}

/** What a printer is called in settings, from whatever was typed: small letters, digits, hyphens. */
export const printerId = (typed: string): string =>
  typed
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 40)
