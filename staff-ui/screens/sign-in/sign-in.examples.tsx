// Named examples of the way in: drawn by the tour, looked at, and checked.
import type { ReactElement } from 'react'
import { CardOver } from './card-over.tsx'
import { PasswordScreen } from './password-screen.tsx'
import { WhoScreen } from './who-screen.tsx'

const nothing = () => {}
const calm = { note: undefined, slowed: undefined, isChecking: false }
const names = ['Vũ Thu Hà', 'Lê Văn Sáng', 'Trần Văn Bình', 'Công Tằng Tôn Nữ Hoàng Ngân Phương Uyên'].map((name) => ({ id: name, name }))
const [first] = names
const password = {
  person: undefined,
  name: 'Đỗ Minh Quân',
  password: 'mưa rào tháng sáu',
  trying: calm,
  onName: nothing,
  onPassword: nothing,
  onEnter: nothing,
  onOther: nothing,
}
const who = {
  names,
  chosen: undefined,
  isIdle: false,
  pinCount: 0,
  trying: calm,
  onName: nothing,
  onKey: nothing,
  onOther: nothing,
  onPassword: nothing,
}

export const examples: Record<string, ReactElement> = {
  password: <PasswordScreen {...password} />,
  'password-empty': <PasswordScreen {...password} name="" password="" />,
  'password-wrong': <PasswordScreen {...password} password="" trying={{ ...calm, note: 'Tên hoặc mật khẩu chưa đúng. Nhập lại.' }} />,
  'password-slowed': <PasswordScreen {...password} password="" trying={{ ...calm, slowed: { times: 4, seconds: 8 } }} />,
  'password-idle': <PasswordScreen {...password} person={first} password="" />,
  'card-over': <CardOver onSignIn={nothing} />,
  names: <WhoScreen {...who} onShare={nothing} />,
  pin: <WhoScreen {...who} chosen={first} pinCount={4} />,
  'pin-wrong': <WhoScreen {...who} chosen={names[3]} trying={{ ...calm, note: 'Mã PIN chưa đúng. Nhập lại.' }} />,
  'pin-slowed': <WhoScreen {...who} chosen={first} trying={{ ...calm, slowed: { times: 4, seconds: 8 } }} />,
  'pin-idle': <WhoScreen {...who} isIdle chosen={first} />,
}
