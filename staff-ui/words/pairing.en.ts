// What a PC that nobody has let in yet says in English.
import type { PairingWords } from './pairing.vi.ts'

export const en: PairingWords = {
  title: 'New PC, not in use',
  asking: 'Connecting to the server',
  code: 'Pairing code of this PC',
  steps: [
    'An administrator opens the admin page, Screens',
    'Types the six characters, or scans the square code',
    'Chooses the counter. Then this PC opens its page by itself',
  ],
  server: (host) => `Server ${host}`,
  holds: (clock) => `Single use, new code at ${clock}.`,
  named: 'About to be let in as',
  lost: 'No connection to the server, asking again.',
  qr: 'QR code of the admin page with this code typed in',
}
