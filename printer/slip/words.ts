// The words printed around what the hall knows. Vietnamese is the source; a missing English one is an error of types.
// Narrow is 58 mm paper, where sentences are shorter.

const vi = {
  number: 'Số thứ tự',
  taken: 'Lấy số',
  ahead: 'Còn trước',
  people: (count: number) => `${count}\u00a0người`,
  nobody: 'Không ai',
  noWaiting: 'Không phải chờ',
  wait: 'Chờ khoảng',
  minutes: (band: string) => `${band}\u00a0phút`,
  documents: 'Giấy tờ cần có',
  scan: ['Quét mã để theo dõi trên điện thoại.', 'Nhớ nghe loa, nhìn màn hình.'],
  scanNarrow: ['Quét mã để theo dõi.', 'Nhớ nghe loa, nhìn màn hình.'],
  today: 'Phiếu có giá trị trong ngày.',
  missed: (calls?: number) => `${calls ? `Đã mời ${calls} lần mà lỡ` : 'Nếu lỡ lượt mời'}, ông/bà đến bàn hướng dẫn để được mời lại.`,
  missedNarrow: (calls?: number) => `Lỡ ${calls ? `${calls} lần` : 'lượt'} mời, ông/bà đến bàn hướng dẫn.`,
  sample: 'Dữ liệu mẫu, không có giá trị',
  document: (number: string) => `Phiếu số ${number}`,
}

export type SlipWords = typeof vi

const en: SlipWords = {
  number: 'Your number',
  taken: 'Taken',
  ahead: 'Before you',
  people: (count) => `${count}\u00a0${count === 1 ? 'person' : 'people'}`,
  nobody: 'Nobody',
  noWaiting: 'No waiting',
  wait: 'Wait about',
  minutes: (band) => `${band}\u00a0min`,
  documents: 'Papers to bring',
  scan: ['Scan to follow on your phone.', 'Watch the screen: the voice speaks Vietnamese.'],
  scanNarrow: ['Scan to follow on your phone.', 'Watch the screen: the voice speaks Vietnamese.'],
  today: 'Valid today only.',
  missed: (calls) => `${calls ? `Called ${calls} times and missed it` : 'Missed your call'}? Go to the help desk to be called again.`,
  missedNarrow: (calls) => `Missed ${calls ? `${calls} calls` : 'your call'}? Go to the help desk.`,
  sample: 'Sample data, not valid',
  document: (number) => `Ticket ${number}`,
}

export const slipWords: Record<'vi' | 'en', SlipWords> = { vi, en }
