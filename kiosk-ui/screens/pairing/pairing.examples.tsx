import type { Waiting } from '#ui-kit/link/pairing.ts'
import type { Example, Examples } from '../../examples/example.ts'
import { Pairing } from './pairing.tsx'

const code: Waiting = { code: 'K7M4X9', expiresAt: Date.UTC(2026, 10, 24, 2, 52), isLost: false }
const on =
  (waiting: Waiting): Example =>
  ({ panel }) => <Pairing waiting={waiting} origin="http://10.0.0.5:8090" panel={panel} />

export const examples: Examples = {
  code: on(code),
  asking: on({ isLost: false }),
  named: on({ ...code, name: 'Máy lấy số cửa chính', role: 'kiosk' }),
  'named-long': on({ ...code, name: 'Máy lấy số cạnh bàn hướng dẫn, cửa phụ phía bãi xe của trung tâm', role: 'kiosk' }),
  lost: on({ ...code, isLost: true }),
}
