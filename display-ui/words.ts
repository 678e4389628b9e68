// Every word of the TV. Vietnamese only: a board that turns languages shows each of them half of the time.

export const words = {
  board: {
    heading: 'Mời đến quầy',
    counter: 'Quầy',
    recent: 'Đã mời',
    waiting: 'Đang chờ',
    waitingUnit: 'người',
    waitingNobody: 'Không phải chờ',
    waitingCount: [' người đang chờ', ' người chờ', ' chờ'],
    otherLines: 'Lĩnh vực khác',
    collect: ['Nhận kết quả', 'Kết quả'],
    sample: 'Dữ liệu mẫu',
    nobodyCalled: 'Chưa mời số nào',
    nobodyCalledNow: 'Chưa mời số tiếp theo',
    takeNumber: 'Lấy số ở máy hoặc tại bàn hướng dẫn',
    lostSince: (clock: string) => [`Đang kết nối lại từ ${clock}. Xin nghe cán bộ mời trực tiếp.`, `Đang kết nối lại từ ${clock}`],
  },
  call: { first: 'Mời số', again: 'Mời lại số', toCounter: 'đến quầy' },
  notice: {
    connecting: 'Đang kết nối',
    refused: 'Màn hình này chưa được phép hiển thị',
    refusedDo: 'Ai có số cứ nghe cán bộ mời. Trang tự mở lại khi được phép.',
  },
} as const
