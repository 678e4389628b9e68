// The pass a page was opened with. Links look like http://host/kiosk#centre=phuong-mau&pass=…: what stands behind # is never sent to
// a server and so never in its logs; it leaves the address at once and stays in this browser.

/** Whose page this is. Without `pass` only a ticket's page may be seen. */
export interface Opened {
  centre: string
  pass: string | undefined
}

/**
 * Reads centre and pass from the address, remembers them for this page (`kiosk`, `counter-3`, …) and removes them from the address.
 * `undefined` where neither the address nor this browser knows a centre.
 */
export function takePass(page: string): Opened | undefined {
  const key = `moi-so.${page}`
  const given = new URLSearchParams(location.hash.slice(1))
  const centre = given.get('centre')
  if (centre) {
    const opened: Opened = { centre, pass: given.get('pass') ?? undefined }
    try {
      localStorage.setItem(key, JSON.stringify(opened))
      history.replaceState(null, '', location.pathname + location.search)
    } catch {
      // Storage may be off (private window): then the address keeps the pass, so that a reload still works.
    }
    return opened
  }
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Opened> | null
    if (typeof kept?.centre === 'string') return { centre: kept.centre, pass: typeof kept.pass === 'string' ? kept.pass : undefined }
  } catch {
    // Unreadable or forbidden: as if nothing were kept.
  }
  return undefined
}

/** The pass is nobody's any more: this page knows no centre until it is opened or let in again. */
export function forgetPass(page: string): void {
  try {
    localStorage.removeItem(`moi-so.${page}`)
  } catch {
    // Storage is off: nothing was kept.
  }
  history.replaceState(null, '', location.pathname + location.search)
}

/** The centre this server serves, as it wrote it into the page; empty where it did not. */
export const centreOfPage = (): string => document.querySelector<HTMLMetaElement>('meta[name="centre"]')?.content ?? ''
