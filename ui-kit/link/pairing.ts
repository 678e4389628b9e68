// How a new screen is let in: it asks for a code to show and a secret to keep, and asks with the secret until an admin has typed the code.
// Framework-free: each UI draws what the store holds. The secret never leaves this browser but to the server, and never stands in a QR.
import type { Instant } from '#contract/basics.ts'
import type { PairingAsked, PairingState } from '#contract/commands/people-answers.ts'
import type { DeviceRole } from '#contract/commands/people-requests.ts'
import { pathOf } from '#contract/commands/routes.ts'
import { fetchOnce, send } from '#ui-kit/link/send.ts'
import { makeStore, type Store } from '#ui-kit/link/store.ts'

/** What a screen that waits to be let in has to show. */
export interface Waiting {
  /** Six characters; missing until the first answer. */
  code?: string
  /** Until when the code holds; then comes a new one by itself. */
  expiresAt?: Instant
  /** An admin is about to let it in under this name. */
  name?: string
  role?: DeviceRole
  /** The server does not answer: the code stays, and it is asked on. */
  isLost: boolean
}

export type Paired = Extract<PairingState, { state: 'paired' }>

export interface PairingOptions {
  /** Let in: called once, before anything is forgotten. Default: opens the page of its role with its pass. */
  onPaired?: (paired: Paired) => void
  /** Another server than the page's own (tests). */
  url?: string
  askEveryMs?: number
}

const ASK_EVERY_MS = 2_000
/** The secret is kept until its pass is stored: a power cut between the two leaves no screen let in and without a pass. */
const KEY = 'moi-so.pairing'
/** What says that a secret leads nowhere any more; whatever else fails may end. */
const OVER = ['pairing-over', 'pass-unknown', 'pass-missing', 'device-revoked']

/** Asks until the screen is let in. Returns what to show, and how to stop. */
export function openPairing(options: PairingOptions = {}): { shown: Store<Waiting>; stop: () => void } {
  const { onPaired = openPageOf, url = '', askEveryMs = ASK_EVERY_MS } = options
  const shown = makeStore<Waiting>({ isLost: false })
  let isOver = false
  let secret = keptSecret()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(): Promise<void> {
    const sent = await send<PairingAsked>('ask-pairing', {}, {}, { url, giveUpSeconds: 20, onSlow: lose })
    if (isOver) return
    if (!sent.ok) return lose()
    const { code, expiresAt } = sent.body
    secret = sent.body.secret
    keepSecret(secret)
    shown.set({ code, expiresAt, isLost: false })
  }
  async function look(withSecret: string): Promise<void> {
    const sent = await fetchOnce<PairingState>(url + pathOf('pairing'), { pass: withSecret })
    if (isOver) return
    if (!sent.ok) {
      if (!OVER.includes(sent.problem.code)) return lose()
      secret = undefined
      keepSecret(undefined)
      return ask()
    }
    if (sent.body.state === 'paired') {
      stop()
      onPaired(sent.body)
      return keepSecret(undefined)
    }
    const { state: _, ...rest } = sent.body
    shown.set({ ...rest, isLost: false })
  }
  function lose(): void {
    if (!isOver) shown.set({ ...shown.get(), isLost: true })
  }
  async function step(): Promise<void> {
    await (secret === undefined ? ask() : look(secret))
    if (!isOver) timer = setTimeout(step, askEveryMs)
  }
  function stop(): void {
    isOver = true
    clearTimeout(timer)
  }
  void step()
  return { shown, stop }
}

/** Where a screen that was let in goes: the page of its role, with its pass behind the #, from where `takePass` keeps it. */
export function addressOf({ role, counter, centre, pass, inches, metres }: Paired): string {
  const path = role === 'counter' ? `/counter/${counter ?? ''}` : `/${role}`
  const hanging = new URLSearchParams()
  if (inches !== undefined) hanging.set('inches', String(inches))
  if (metres !== undefined) hanging.set('metres', String(metres))
  const search = hanging.toString()
  return `${path}${search && `?${search}`}#${new URLSearchParams({ centre, pass })}`
}

/** Two groups of three, as they are read aloud. */
export const codeGroups = (code: string): [string, string] => [code.slice(0, 3), code.slice(3)]

/** What the QR of a waiting screen leads to: the admin's page with the code typed in. */
export const pairingLink = (origin: string, code: string): string => `${origin}/admin#pair=${code}`

function openPageOf(paired: Paired): void {
  // Also where only what stands behind the # differs, the page must come anew.
  history.replaceState(null, '', addressOf(paired))
  location.reload()
}

function keptSecret(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}
function keepSecret(secret: string | undefined): void {
  try {
    if (secret === undefined) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, secret)
  } catch {
    // Storage may be off: then the secret lives as long as the page.
  }
}
