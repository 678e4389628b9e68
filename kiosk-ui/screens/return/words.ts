// The words of who is back, apart from the kiosk's others: they come with their page.
import { makeWords } from '#ui-kit/words/words.ts'

const vi = {
  returnTitle: 'Trở lại với số đã có',
  returnHint: 'Đưa mã trên phiếu vào đầu đọc, hoặc gõ số hay mã trở lại.',
  returnField: 'Số trên phiếu hoặc mã trở lại',
  returnTell: 'Trở lại',
  returnWorking: 'Đang tìm số',
  returnUnreadable: 'Chưa đọc được. Mời gõ số trên phiếu, ví dụ 2012.',
  returnNotAway: (number: string | undefined) =>
    `${number === undefined ? 'Số này' : `Số ${number}`} không đang giữ chỗ, cũng chưa lỡ lượt. Mời xem lại, hoặc hỏi bàn hướng dẫn.`,
  returned: 'Đã trở lại',
  returnedTo: (sign: string) => `Quầy ${sign} sẽ mời, lượt\u00a0kế\u00a0tiếp`,
  returnedAny: 'Quầy đang mở sẽ mời',
  returnedKept: 'Không phải chờ lại từ đầu.',
  returnedMissed: 'Số đã vào lại hàng, theo giờ trở lại.',
  returnedSit: 'Ngồi chờ tại sảnh',
  returnedSitNear: (sign: string) => `Ngồi gần quầy ${sign}`,
  returnedSitHint: 'Nghe loa và nhìn màn hình',
  returnedSlip: 'Vẫn dùng phiếu cũ',
  returnedSince: (time: string) => `Lượt vẫn tính từ ${time}`,
}

const en: typeof vi = {
  returnTitle: 'Back with your number',
  returnHint: 'Show the code on your slip to the reader, or type the number or the code to come back.',
  returnField: 'Number on the slip, or code to come back',
  returnTell: 'I am back',
  returnWorking: 'Looking',
  returnUnreadable: 'Not readable. Please type the number on your slip, for example 2012.',
  returnNotAway: (number) =>
    `${number === undefined ? 'This number' : `Number ${number}`} is neither kept aside nor missed. Look at the slip again, or ask the help desk.`,
  returned: 'You are back',
  returnedTo: (sign) => `Counter ${sign} calls you next`,
  returnedAny: 'An open counter will call you',
  returnedKept: 'You need not wait from the end.',
  returnedMissed: 'You are in line again, by the time you came back.',
  returnedSit: 'Take a seat in the hall',
  returnedSitNear: (sign) => `Sit near counter ${sign}`,
  returnedSitHint: 'Watch the screen',
  returnedSlip: 'Your old slip still holds',
  returnedSince: (time) => `Your place still counts from ${time}`,
}

export const returnWords = makeWords(vi, en)
