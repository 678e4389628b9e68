// Every route: method, path, who may. One table; server, screens, tests and the docs read it. Values only, no schemas: screens import it.

/** Who a pass can be for. A ticket's page needs none. */
export const roles = ['kiosk', 'board', 'counter', 'greeter', 'officer', 'specialist', 'lead', 'admin', 'program'] as const
export type Role = (typeof roles)[number]

export interface RouteRow {
  method: 'GET' | 'POST'
  path: string
  /** Who may; `anyone`: no pass asked. */
  roles: readonly Role[] | 'anyone'
  summary: string
}

const centre = '/api/centres/:centre'
const ticket = `${centre}/tickets/:ticket`
const counter = `${centre}/counters/:counter`
const desk = ['counter', 'officer', 'lead', 'admin'] as const
const door = ['kiosk', 'greeter', 'officer', 'lead', 'admin', 'program'] as const
const everybody = ['kiosk', 'board', 'counter', 'greeter', 'officer', 'specialist', 'lead', 'admin', 'program'] as const
const lead = ['lead', 'admin'] as const

export const routes = {
  health: { method: 'GET', path: '/api/health', roles: 'anyone', summary: 'Whether the hall can write its ledger; 503 when it cannot.' },
  openapi: {
    method: 'GET',
    path: '/api/openapi.json',
    roles: 'anyone',
    summary: 'This API as OpenAPI 3.1, made when the product was built.',
  },
  kiosk: { method: 'GET', path: `${centre}/kiosk`, roles: ['kiosk', 'greeter', 'lead', 'admin', 'program'], summary: 'The kiosk view.' },
  board: {
    method: 'GET',
    path: `${centre}/board`,
    roles: ['board', 'kiosk', 'counter', 'greeter', 'officer', 'lead', 'admin', 'program'],
    summary: 'The board view.',
  },
  counter: { method: 'GET', path: counter, roles: [...desk, 'program'], summary: 'The view of one counter.' },
  ticket: { method: 'GET', path: ticket, roles: 'anyone', summary: 'The view of one ticket: its id is the key.' },
  floor: { method: 'GET', path: `${centre}/floor`, roles: [...lead, 'program'], summary: "The lead's view." },
  procedures: {
    method: 'GET',
    path: `${centre}/procedures`,
    roles: everybody,
    summary: 'Procedures by what people say (`q`) or by line, best first.',
  },
  slip: { method: 'GET', path: `${ticket}/slip.pdf`, roles: 'anyone', summary: 'The slip as PDF, 80 or 58 mm wide.' },
  'slip-preview': { method: 'GET', path: `${ticket}/slip.svg`, roles: 'anyone', summary: 'The same slip as a picture, for screens.' },
  overtaken: {
    method: 'GET',
    path: `${ticket}/overtaken`,
    roles: 'anyone',
    summary: "Who was called before it and why; a lead's pass adds the numbers.",
  },
  ledger: { method: 'GET', path: `${centre}/ledger`, roles: lead, summary: 'The events of a day, in order.' },
  'ledger-at': {
    method: 'GET',
    path: `${centre}/ledger/:seq`,
    roles: lead,
    summary: 'One event, the chain’s state at it, every view as of it, and for a call: who else could have been called.',
  },
  'ledger-export': {
    method: 'GET',
    path: `${centre}/ledger.jsonl`,
    roles: lead,
    summary: 'A day as a file: `npm run replay -- day.jsonl` checks and replays it.',
  },
  'issue-ticket': { method: 'POST', path: `${centre}/tickets`, roles: door, summary: 'Issues a numbered ticket.' },
  'open-counter': { method: 'POST', path: `${counter}/open`, roles: desk, summary: 'Opens a counter (again).' },
  'pause-counter': { method: 'POST', path: `${counter}/pause`, roles: desk, summary: 'Pauses a counter.' },
  'close-counter': { method: 'POST', path: `${counter}/close`, roles: desk, summary: 'Closes a counter.' },
  'call-next': {
    method: 'POST',
    path: `${counter}/call-next`,
    roles: desk,
    summary: 'Invites the ticket with the earliest place this counter sees.',
  },
  'call-ticket': { method: 'POST', path: `${ticket}/call`, roles: desk, summary: 'Invites one ticket by hand, with a reason: audited.' },
  recall: { method: 'POST', path: `${ticket}/recall`, roles: desk, summary: 'Invites the called ticket once more.' },
  start: { method: 'POST', path: `${ticket}/start`, roles: desk, summary: 'The person is here.' },
  finish: { method: 'POST', path: `${ticket}/finish`, roles: desk, summary: 'The visit ended so.' },
  'no-show': { method: 'POST', path: `${ticket}/no-show`, roles: desk, summary: 'Did not come after the calls.' },
  revive: { method: 'POST', path: `${ticket}/revive`, roles: [...desk, 'greeter', 'kiosk'], summary: 'A no-show came after all.' },
  hold: { method: 'POST', path: `${ticket}/hold`, roles: desk, summary: 'Put aside, with the place kept.' },
  resume: {
    method: 'POST',
    path: `${ticket}/resume`,
    roles: [...desk, 'greeter', 'kiosk'],
    summary: 'Back from a hold: next call of its own counter.',
  },
  transfer: {
    method: 'POST',
    path: `${ticket}/transfer`,
    roles: [...desk, 'greeter'],
    summary: 'To another line or counter, by the original arrival.',
  },
  cancel: {
    method: 'POST',
    path: `${ticket}/cancel`,
    roles: [...desk, 'greeter', 'kiosk'],
    summary: 'Taken by mistake. At the kiosk only within a minute of the issue.',
  },
  priority: { method: 'POST', path: `${ticket}/priority`, roles: [...desk, 'greeter'], summary: 'Gives or takes a class.' },
  urgent: {
    method: 'POST',
    path: `${ticket}/urgent`,
    roles: [...desk, 'greeter'],
    summary: 'To the next free competent counter, always audited.',
  },
  sign: { method: 'POST', path: `${ticket}/sign`, roles: desk, summary: 'To the stage `signing`.' },
  release: { method: 'POST', path: `${ticket}/release`, roles: desk, summary: 'Signed: may be collected.' },
  'adopt-clock': { method: 'POST', path: `${centre}/clock`, roles: lead, summary: 'The PC’s clock is right, go by it.' },
  'turn-day': {
    method: 'POST',
    path: `${centre}/day`,
    roles: lead,
    summary: 'Opens a day the clock is in doubt about, or withdraws an empty future one.',
  },
} as const satisfies Record<string, RouteRow>

export type RouteName = keyof typeof routes

/** Who may watch which view on a socket: the same people who may GET it. */
export const watchRoles = {
  kiosk: routes.kiosk.roles,
  board: routes.board.roles,
  counter: routes.counter.roles,
  ticket: routes.ticket.roles,
  floor: routes.floor.roles,
} as const satisfies Record<string, readonly Role[] | 'anyone'>

/** The address of a route with its parameters filled in. */
export function pathOf(name: RouteName, params: Record<string, string> = {}): string {
  return routes[name].path.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(params[part] ?? ''))
}
