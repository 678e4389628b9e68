// What a TV that nobody has let in yet says. Vietnamese only, as the board.

export const words = {
  title: 'Màn hình mới, chưa dùng',
  asking: 'Đang kết nối với máy chủ',
  code: 'Mã ghép của màn hình này',
  steps: ['Mở trang quản trị, mục Màn hình', 'Nhập sáu ký tự, hoặc chụp mã vuông'],
  named: 'Sắp được ghép với tên',
  server: (host: string) => `Máy chủ ${host}`,
  holds: (clock: string) => `Dùng một lần, đổi mã lúc ${clock}.`,
  onlyAdmin: 'Chỉ người quản trị nhập.',
  lost: 'Mất kết nối với máy chủ, máy tự hỏi lại.',
  qr: 'Mã QR của trang quản trị, có sẵn mã ghép',
} as const
