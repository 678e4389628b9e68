// Routes of people, screens and the centre itself: who is let in, as whom, and who said so. Values only.
import { admin, centre, everybody, lead, type RouteRow, staff } from '#contract/commands/route-row.ts'

const account = `${centre}/accounts/:account`
const device = `${centre}/devices/:device`

export const peopleRoutes = {
  claim: { method: 'GET', path: '/api/claim', roles: 'anyone' },
  'claim-centre': {
    method: 'POST',
    path: '/api/claim',
    roles: 'anyone',
  },
  'found-centre': {
    method: 'POST',
    path: '/api/claim/centre',
    roles: 'anyone',
  },
  'restore-centre': { method: 'POST', path: '/api/claim/restore', roles: 'anyone' },
  backup: {
    method: 'GET',
    path: `${centre}/backup`,
    roles: admin,
  },
  document: { method: 'GET', path: `${centre}/document`, roles: lead },
  'change-document': { method: 'POST', path: `${centre}/document`, roles: admin },
  'ask-pairing': {
    method: 'POST',
    path: '/api/pairing',
    roles: 'anyone',
  },
  pairing: { method: 'GET', path: '/api/pairing', roles: 'anyone' },
  devices: { method: 'GET', path: `${centre}/devices`, roles: lead },
  'name-device': {
    method: 'POST',
    path: `${centre}/devices/name`,
    roles: admin,
  },
  'pair-device': { method: 'POST', path: `${centre}/devices`, roles: admin },
  'repair-device': {
    method: 'POST',
    path: `${device}/repair`,
    roles: admin,
  },
  'revoke-device': {
    method: 'POST',
    path: `${device}/revoke`,
    roles: admin,
  },
  accounts: { method: 'GET', path: `${centre}/accounts`, roles: lead },
  'make-account': {
    method: 'POST',
    path: `${centre}/accounts`,
    roles: admin,
  },
  'change-account': {
    method: 'POST',
    path: `${account}/change`,
    roles: admin,
  },
  'end-account': {
    method: 'POST',
    path: `${account}/end`,
    roles: admin,
  },
  'sign-in-names': {
    method: 'GET',
    path: `${centre}/sign-in`,
    roles: 'anyone',
  },
  'sign-in': {
    method: 'POST',
    path: `${centre}/sign-in`,
    roles: 'anyone',
  },
  'sign-out': { method: 'POST', path: `${centre}/sign-out`, roles: staff },
  me: { method: 'GET', path: `${centre}/me`, roles: everybody },
  'make-greeters': {
    method: 'POST',
    path: `${centre}/greeters`,
    roles: lead,
  },
  'open-greeter': {
    method: 'POST',
    path: `${centre}/greeters/open`,
    roles: 'anyone',
  },
  'end-greeters': { method: 'POST', path: `${centre}/greeters/end`, roles: lead },
  audit: { method: 'GET', path: `${centre}/audit`, roles: lead },
} as const satisfies Record<string, RouteRow>
