// Routes of the hall's daily work: views, numbers, counters, the day. Values only.
import { centre, counter, desk, door, everybody, lead, type RouteRow, ticket } from '#contract/commands/route-row.ts'

export const hallRoutes = {
  health: { method: 'GET', path: '/api/health', roles: 'anyone' },
  openapi: {
    method: 'GET',
    path: '/api/openapi.json',
    roles: 'anyone',
  },
  kiosk: { method: 'GET', path: `${centre}/kiosk`, roles: ['kiosk', 'greeter', 'lead', 'admin', 'program'] },
  board: {
    method: 'GET',
    path: `${centre}/board`,
    roles: ['board', 'kiosk', 'counter', 'greeter', 'officer', 'lead', 'admin', 'program'],
  },
  counter: { method: 'GET', path: counter, roles: [...desk, 'program'] },
  ticket: { method: 'GET', path: ticket, roles: 'anyone' },
  floor: { method: 'GET', path: `${centre}/floor`, roles: [...lead, 'program'] },
  procedures: {
    method: 'GET',
    path: `${centre}/procedures`,
    roles: everybody,
  },
  logo: { method: 'GET', path: `${centre}/logo`, roles: 'anyone' },
  slip: { method: 'GET', path: `${ticket}/slip.pdf`, roles: 'anyone' },
  'slip-preview': { method: 'GET', path: `${ticket}/slip.svg`, roles: 'anyone' },
  overtaken: {
    method: 'GET',
    path: `${ticket}/overtaken`,
    roles: 'anyone',
  },
  ledger: { method: 'GET', path: `${centre}/ledger`, roles: lead },
  'ledger-at': {
    method: 'GET',
    path: `${centre}/ledger/:seq`,
    roles: lead,
  },
  'ledger-export': {
    method: 'GET',
    path: `${centre}/ledger.jsonl`,
    roles: lead,
  },
  'issue-ticket': { method: 'POST', path: `${centre}/tickets`, roles: door },
  'open-counter': { method: 'POST', path: `${counter}/open`, roles: desk },
  'pause-counter': { method: 'POST', path: `${counter}/pause`, roles: desk },
  'close-counter': { method: 'POST', path: `${counter}/close`, roles: desk },
  'call-next': {
    method: 'POST',
    path: `${counter}/call-next`,
    roles: desk,
  },
  'call-ticket': { method: 'POST', path: `${ticket}/call`, roles: desk },
  recall: { method: 'POST', path: `${ticket}/recall`, roles: desk },
  start: { method: 'POST', path: `${ticket}/start`, roles: desk },
  finish: { method: 'POST', path: `${ticket}/finish`, roles: desk },
  'no-show': { method: 'POST', path: `${ticket}/no-show`, roles: desk },
  revive: { method: 'POST', path: `${ticket}/revive`, roles: [...desk, 'greeter', 'kiosk'] },
  hold: { method: 'POST', path: `${ticket}/hold`, roles: desk },
  resume: {
    method: 'POST',
    path: `${ticket}/resume`,
    roles: [...desk, 'greeter', 'kiosk'],
  },
  transfer: {
    method: 'POST',
    path: `${ticket}/transfer`,
    roles: [...desk, 'greeter'],
  },
  cancel: {
    method: 'POST',
    path: `${ticket}/cancel`,
    roles: [...desk, 'greeter', 'kiosk'],
  },
  priority: { method: 'POST', path: `${ticket}/priority`, roles: [...desk, 'greeter'] },
  urgent: {
    method: 'POST',
    path: `${ticket}/urgent`,
    roles: [...desk, 'greeter'],
  },
  sign: { method: 'POST', path: `${ticket}/sign`, roles: desk },
  release: { method: 'POST', path: `${ticket}/release`, roles: desk },
  'adopt-clock': { method: 'POST', path: `${centre}/clock`, roles: lead },
  'turn-day': {
    method: 'POST',
    path: `${centre}/day`,
    roles: lead,
  },
} as const satisfies Record<string, RouteRow>
