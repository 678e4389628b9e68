// What a kiosk that nobody has let in yet says: to the administrator, and to whoever only wants a number. Before anybody touched it, so both
// languages stand one after the other only where a citizen reads.

export const words = {
  title: 'Máy mới, chưa dùng',
  asking: 'Đang kết nối với máy chủ',
  code: 'Mã ghép của máy này',
  admin: 'Người quản trị',
  adminDo: 'Mở mục Màn hình, nhập sáu ký tự hoặc chụp mã này.',
  server: (host: string) => `Máy chủ ${host}`,
  holds: (clock: string) => `Dùng một lần, đổi mã lúc ${clock}`,
  named: 'Sắp được ghép với tên',
  needNumber: 'Cần lấy số? Mời đến bàn hướng dẫn.',
  needNumberEn: 'Need a number? Please go to the help desk.',
  found: 'Đã thấy máy chủ. Ghép xong, máy tự mở trang lấy số.',
  lost: 'Mất kết nối với máy chủ, máy tự hỏi lại.',
  qr: 'Mã QR của trang quản trị, có sẵn mã ghép',
} as const
