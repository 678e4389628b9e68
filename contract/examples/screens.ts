// A new TV is let in by the code it shows; another machine takes its place; it is sent away.
import type { Example } from '#contract/examples/example.ts'

export const screens: readonly Example[] = [
  {
    name: 'ask-pairing',
    route: 'ask-pairing',
    says: 'A new screen: the code it shows, the secret it keeps.',
    body: {},
    keeps: { code: 'code', secret: 'secret' },
  },
  { name: 'pairing', route: 'pairing', says: 'Waits.', pass: 'secret' },
  {
    name: 'name-device',
    route: 'name-device',
    says: 'The admin has typed code and name: the screen shows it, and both are sure to mean the same one.',
    as: 'admin',
    body: ({ code }) => ({ code, name: 'TV phòng chờ', role: 'board' }),
  },
  { name: 'pairing-named', route: 'pairing', says: 'Shows its name to be.', pass: 'secret' },
  {
    name: 'pair-device',
    route: 'pair-device',
    says: 'Lets it in: 55 inches, the last row sits six metres away.',
    as: 'admin',
    body: ({ code }) => ({ code, name: 'TV phòng chờ', role: 'board', inches: 55, metres: 6 }),
    keeps: { tv: 'device.id' },
  },
  { name: 'pairing-paired', route: 'pairing', says: 'Its pass, from now on.', pass: 'secret', keeps: { tvPass: 'pass' } },
  { name: 'board-paired', route: 'me', says: 'The TV’s pass.', pass: 'tvPass' },
  {
    name: 'pair-device-unknown',
    route: 'pair-device',
    says: 'A slip of the finger.',
    as: 'admin',
    body: { code: '222222', name: 'TV cửa vào', role: 'board' },
  },
  { name: 'devices', route: 'devices', says: 'All screens, and the codes typed wrong.', as: 'lead' },
  {
    name: 'ask-pairing-other',
    route: 'ask-pairing',
    says: 'The TV broke; another one hangs in its place.',
    body: {},
    keeps: { otherCode: 'code' },
  },
  {
    name: 'repair-device',
    route: 'repair-device',
    says: 'It takes the name; the former pass dies.',
    as: 'admin',
    device: 'tv',
    body: ({ otherCode }) => ({ code: otherCode }),
  },
  { name: 'revoke-device', route: 'revoke-device', says: 'Sent away.', as: 'admin', device: 'tv', body: {} },
]
