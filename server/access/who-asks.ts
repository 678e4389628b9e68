// A caller may show two things at once: the screen's own pass and the person's session. Together they say who asks, in which role, from where.
// Used by every request and every `watch`, so that an ended session or pass is noticed at the next thing asked.
import type { Access, Holder } from '#server/access/access.ts'

/** What came with the request or the handshake. */
export interface Shown {
  /** Of `Authorization: Bearer`, or of a socket’s `auth`. */
  pass: string | undefined
  /** Of the session cookie. */
  token: string | undefined
}

export interface Asking {
  holder?: Holder
  /** The pass that was shown is nobody’s. */
  isPassUnknown?: boolean
  /** Who is missing: why there is no person where there could be one. A holder beside it is the bare screen, which may look but not act. */
  lacks?: 'officer-missing' | 'session-idle' | 'session-over'
}

/**
 * The session gives role, rights and `by`; a counter’s or greeter’s screen gives counter and printer. Other passes speak for themselves: a
 * kiosk in whose browser an admin once signed in stays a kiosk. A session begun by PIN on one screen is over on any other.
 */
export function whoAsks({ who, people }: Access, { pass, token }: Shown): Asking {
  if (pass === undefined) {
    const person = token === undefined ? undefined : people?.session(token)
    if (person === undefined) return {}
    return typeof person === 'string' ? { lacks: person } : { holder: person }
  }
  const device = who(pass)
  if (!device) return { isPassUnknown: true }
  if (!people || !isDesk(device)) return { holder: device }
  const person = token === undefined ? 'officer-missing' : people.session(token, device.device)
  if (typeof person === 'string')
    return people.needsOfficer && device.role === 'counter' ? { holder: device, lacks: person } : { holder: device }
  const { counter, printer } = device
  return {
    holder: { ...person, device: device.device, ...(counter !== undefined && { counter }), ...(printer !== undefined && { printer }) },
  }
}

/** A screen people sign in at. */
const isDesk = ({ role, device }: Holder): boolean => device !== undefined && (role === 'counter' || role === 'greeter')
