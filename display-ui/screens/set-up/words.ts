// Words of the set-up page, for the person who hangs the screen; with the page, since the board never needs them.

export const words = {
  title: 'Màn hình này treo ở đâu?',
  inches: 'Cỡ màn hình, đường chéo (inch)',
  metres: 'Từ màn hình đến ghế xa nhất (mét)',
  rows: (rows: number, more: number) =>
    more > rows ? `Vừa ${rows} số đang mời, ${more} số khi bỏ dòng thông báo.` : `Vừa ${rows} số đang mời.`,
  numberMm: (mm: number) => `Chữ số cao ${mm} mm, ghế xa nhất đọc được.`,
  tooFew: (rows: number) => (rows === 0 ? 'Không đủ chỗ cho số và quầy.' : `Chỉ vừa ${rows} số đang mời, cần ít nhất 3.`),
  worksInches: (inches: number) => `Ở khoảng cách này cần màn hình từ ${inches}″.`,
  worksMetres: (metres: number) => `Màn hình này hợp với ghế xa nhất ${String(metres).replace('.', ',')} m.`,
  use: 'Dùng cỡ này',
  testSound: 'Thử tiếng chuông',
  soundBlocked: 'Tiếng chuông đang bị chặn. Chạm màn hình hoặc bấm một phím là mở.',
  soundReady: 'Tiếng chuông đã mở.',
  soundMissing: 'Trình duyệt này không phát được tiếng chuông.',
  closesIn: (seconds: number, inches: number, metres: number) =>
    `Không chọn thì sau ${seconds} giây dùng ${inches}″ và ${String(metres).replace('.', ',')} m. Mở lại trang này: phím S, hoặc chạm giữ đồng hồ.`,
} as const
