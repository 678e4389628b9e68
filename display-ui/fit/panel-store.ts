// How this screen hangs: its size and the last seat, kept in this browser; `?inches=55&metres=6` in the address goes first and is kept.

/** @unit inch, m */
export interface Hanging {
  inches: number
  metres: number
}

/** Assumed until somebody says otherwise: the usual lobby TV, read from the middle of a hall. */
export const assumedHanging: Hanging = { inches: 55, metres: 6 }

const KEY = 'moi-so.board.hanging'

/** Only what can be a screen and a hall; `undefined` else. */
export function hangingFrom(inches: unknown, metres: unknown): Hanging | undefined {
  const hanging = { inches: Number(inches), metres: Number(metres) }
  const isScreen = hanging.inches >= 7 && hanging.inches <= 200
  const isHall = hanging.metres >= 0.5 && hanging.metres <= 40
  return isScreen && isHall ? hanging : undefined
}

/** What the address or this browser knows; `undefined` where nobody ever said. */
export function keptHanging(): Hanging | undefined {
  const given = new URLSearchParams(location.search)
  const asked = hangingFrom(given.get('inches'), given.get('metres'))
  if (asked) {
    store(asked)
    return asked
  }
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Hanging> | null
    return kept ? hangingFrom(kept.inches, kept.metres) : undefined
  } catch {
    return undefined
  }
}

/** Keeps it, and takes an older one out of the address, which would win at the next start. */
export function keepHanging(hanging: Hanging): void {
  store(hanging)
  if (location.search) history.replaceState(history.state, '', location.pathname + location.hash)
}

function store(hanging: Hanging) {
  try {
    localStorage.setItem(KEY, JSON.stringify(hanging))
  } catch {
    // Storage may be off: then it holds until the page is opened again.
  }
}
