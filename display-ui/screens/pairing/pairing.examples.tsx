// A TV before it is let in.
import type { Waiting } from '#ui-kit/link/pairing.ts'
import type { Example, Examples } from '../../examples/example.ts'
import { Pairing } from './pairing.tsx'

const code: Waiting = { code: '3CH8TA', expiresAt: Date.UTC(2026, 10, 24, 2, 52), isLost: false }
const on =
  (waiting: Waiting): Example =>
  ({ panel }) => <Pairing waiting={waiting} origin="http://10.0.0.5:8090" windowPx={panel} />

export const examples: Examples = {
  code: on(code),
  asking: on({ isLost: false }),
  named: on({ ...code, name: 'TV phòng chờ', role: 'board' }),
  'named-long': on({ ...code, name: 'Màn hình phòng chờ tầng hai, cạnh cửa vào khu trả kết quả và quầy thu phí, lệ phí', role: 'board' }),
  lost: on({ ...code, isLost: true }),
  'asking-lost': on({ isLost: true }),
}
