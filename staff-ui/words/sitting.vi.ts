// What a counter's screen says while nobody sits there.
export const vi = {
  title: (sign: string) => `Ai ngồi quầy ${sign}?`,
  'title-swap': (sign: string) => `Ai ngồi tiếp quầy ${sign}?`,
  hint: 'Chọn tên mình, rồi nhập mã PIN.',
  swap: 'Đổi người',
  'swap-from': (name: string) => `Đang ngồi: ${name}. Người mới nhập mã PIN là xong.`,
  'no-names': 'Chưa có ai được ngồi quầy này',
  'no-names-do': 'Nhờ người quản trị thêm cán bộ có mã PIN, phụ trách lĩnh vực của quầy.',
  asking: 'Đang tìm tên',
  pin: 'Mã PIN 6 chữ số',
  'pin-idle': 'Đã lâu không dùng. Nhập mã PIN để làm tiếp.',
  digits: (count: number) => `đã nhập ${count} trên 6 chữ số`,
  erase: 'Xóa',
  others: 'Người khác',
}

export type SittingWords = typeof vi
