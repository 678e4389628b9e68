// Which printers a greeter may choose among, and the one this device remembers.
const KEY = 'moi-so.greeter.printer'

/** The kept one while it is still there, else the first; `undefined`: none is set up, so the number leaves as a code on the screen. */
export const printerOf = (printers: readonly string[], kept: string | undefined): string | undefined =>
  kept !== undefined && printers.includes(kept) ? kept : printers[0]

export function keptPrinter(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

export function keepPrinter(printer: string): void {
  try {
    localStorage.setItem(KEY, printer)
  } catch {
    // Storage is off: chosen for this visit of the page only.
  }
}
