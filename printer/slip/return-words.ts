// The words of the return slip. Vietnamese is the source; a missing English one is an error of types.

const vi = {
  title: 'Giấy nhắc bổ sung',
  of: (number: string, date: string, counter?: string) =>
    `Số ${number} ngày\u00a0${date}${counter === undefined ? '' : `, quầy ${counter}`}`,
  missing: 'Còn thiếu',
  enough: (papers: string) => `Đã đủ, không phải nộp lại: ${papers}.`,
  code: 'Mã trở lại',
  until: 'Dùng đến hết',
  how: ['Quay lại: quét mã này ở máy lấy số hoặc đưa bàn hướng dẫn. Không phải chọn lại thủ tục, không phải kể lại.'],
  notTheForm: ['Giấy nhắc này không thay phiếu yêu cầu bổ sung (mẫu 02) của hệ thống một cửa.'],
  sample: 'Dữ liệu mẫu, không có giá trị',
  document: (number: string) => `Giấy nhắc bổ sung của số ${number}`,
}

const en: typeof vi = {
  title: 'What to bring',
  of: (number, date, counter) => `Number ${number} on\u00a0${date}${counter === undefined ? '' : `, counter ${counter}`}`,
  missing: 'Still missing',
  enough: (papers) => `Complete, not needed again: ${papers}.`,
  code: 'Code to come back',
  until: 'Holds until the end of',
  how: ['Coming back: scan this code at the ticket machine or show it at the help desk. Nothing to choose or explain again.'],
  notTheForm: ['This reminder does not replace the request for more papers (form 02) of the one-stop system.'],
  sample: 'Sample data, not valid',
  document: (number) => `What to bring, number ${number}`,
}

export const returnWords: Record<'vi' | 'en', typeof vi> = { vi, en }
