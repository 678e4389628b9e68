// What a PC that nobody has let in yet says in Vietnamese: the source.

export const vi = {
  title: 'Máy mới, chưa dùng',
  asking: 'Đang kết nối với máy chủ',
  code: 'Mã ghép của máy này',
  steps: [
    'Người quản trị mở trang quản trị, mục Màn hình',
    'Nhập sáu ký tự, hoặc chụp mã vuông',
    'Chọn quầy. Ghép xong, máy tự mở trang của quầy',
  ] as readonly string[],
  server: (host: string) => `Máy chủ ${host}`,
  holds: (clock: string) => `Dùng một lần, đổi mã lúc ${clock}.`,
  named: 'Sắp được ghép với tên',
  lost: 'Mất kết nối với máy chủ, máy tự hỏi lại.',
  qr: 'Mã QR của trang quản trị, có sẵn mã ghép',
}

export type PairingWords = typeof vi
