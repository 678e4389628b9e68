// Routes for what goes otherwise than planned: signing, several errands, snags, outside systems, late results, advice without a number.
import { centre, counter, desk, lead, type RouteRow, staff, ticket } from '#contract/commands/route-row.ts'

const snag = `${centre}/snags/:snag`
const system = `${centre}/systems/:system`
const signer = ['officer', 'lead', 'admin'] as const
const helper = ['specialist', 'lead', 'admin'] as const
const atDoor = ['greeter', 'officer', 'lead', 'admin'] as const

export const troubleRoutes = {
  'find-tickets': {
    method: 'GET',
    path: `${centre}/tickets`,
    roles: ['kiosk', 'counter', ...staff],
  },
  'next-errand': {
    method: 'POST',
    path: `${ticket}/errand`,
    roles: desk,
  },
  late: {
    method: 'POST',
    path: `${ticket}/late`,
    roles: [...desk, 'greeter'],
  },
  'record-late': {
    method: 'POST',
    path: `${ticket}/apology`,
    roles: desk,
  },
  'late-list': {
    method: 'GET',
    path: `${centre}/late-results.csv`,
    roles: lead,
  },
  signing: {
    method: 'GET',
    path: `${centre}/signing`,
    roles: signer,
  },
  'release-batch': { method: 'POST', path: `${centre}/signing/release`, roles: signer },
  'return-batch': {
    method: 'POST',
    path: `${centre}/signing/return`,
    roles: signer,
  },
  snags: {
    method: 'GET',
    path: `${centre}/snags`,
    roles: [...helper, 'officer'],
  },
  'raise-snag': {
    method: 'POST',
    path: `${ticket}/snag`,
    roles: desk,
  },
  'accept-snag': {
    method: 'POST',
    path: `${snag}/accept`,
    roles: helper,
  },
  'decline-snag': {
    method: 'POST',
    path: `${snag}/decline`,
    roles: helper,
  },
  'arrive-snag': { method: 'POST', path: `${snag}/arrive`, roles: helper },
  'solve-snag': {
    method: 'POST',
    path: `${snag}/solve`,
    roles: [...helper, ...desk],
  },
  'begin-incident': {
    method: 'POST',
    path: `${system}/down`,
    roles: ['counter', ...signer],
  },
  'end-incident': { method: 'POST', path: `${system}/up`, roles: ['counter', ...signer] },
  'return-slip': {
    method: 'GET',
    path: `${ticket}/return.pdf`,
    roles: 'anyone',
  },
  guide: { method: 'POST', path: `${centre}/guided`, roles: atDoor },
  'ask-help': { method: 'POST', path: `${counter}/help`, roles: desk },
  'end-help': { method: 'POST', path: `${counter}/helped`, roles: desk },
} as const satisfies Record<string, RouteRow>
