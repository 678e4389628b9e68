// What the ticket page says in Vietnamese: the source, whose type makes a gap in another language an error.
import type { Because } from '#contract/basics.ts'

/** A sentence about somebody who was called first: who, and why that was right. */
export interface Told {
  who: string
  why: string
}
/** How that person came: `laterMinutes` after (or, negative, before) the reader; whether their class is the usual one, `priority`. */
export interface Came {
  laterMinutes: number
  isPriority: boolean
}

const later = (minutes: number) =>
  minutes > 0 ? `Đến sau ông/bà ${minutes} phút.` : minutes < 0 ? `Đã đến trước ông/bà ${-minutes} phút.` : 'Đến cùng lúc với ông/bà.'

export const vi = {
  ticket: {
    number: 'Số thứ tự',
    title: (number: string) => `Số ${number}`,
    'title-called': (number: string, sign: string) => `Mời ${number} đến quầy ${sign}`,
    people: (count: number) => `${count} người`,
    'no-wait': 'Không phải chờ',
    nobody: 'Không có ai',
    ahead: 'trước ông/bà',
    'next-soon': 'sắp đến lượt ông/bà',
    'wait-clock': (from: string, to: string) => (from === to ? `khoảng ${from}` : `khoảng ${from}–${to}`),
    'counters-open': (line: string, count: number) => (count === 0 ? `${line}: chưa có quầy nào mở` : `${line}: ${count} quầy đang mở`),
    prepare: 'Chuẩn bị sẵn',
    'same-day': (clock: string) => `Nộp trước ${clock} thì có kết quả trong ngày.`,
    why: 'Vì sao có người được mời trước',
    'ring-on': 'Rung và kêu khi đến lượt: bật',
    'ring-off': 'Rung và kêu khi đến lượt: tắt',
    'keep-open': 'Giữ trang này mở. Trang tự đổi khi được mời.',
    call: 'Mời số',
    'to-counter': 'đến quầy',
    'to-collect': 'nhận kết quả',
    'called-at': (clock: string, attempt: number) => `Mời lúc ${clock}, lần ${attempt}.`,
    'cannot-come': 'Chưa kịp đến thì báo bàn hướng dẫn.',
    serving: (sign: string) => `Đang làm việc tại quầy ${sign}`,
    'serving-text': 'Số này vẫn dùng cho các bước sau trong ngày.',
    held: 'Đang giữ chỗ',
    'held-text':
      'Xong việc, mời gõ số này ở máy lấy số (nút Đã có số), hoặc báo quầy lúc nãy. Không phải chờ lại từ đầu, không cần lấy số mới.',
    signing: 'Đang chờ ký',
    'signing-text': 'Hồ sơ đang được ký, đóng dấu. Ký xong sẽ mời nhận bằng số này. Mời ngồi chờ tại sảnh.',
    collect: 'Đã ký xong, chờ nhận kết quả',
    'collect-text': 'Mời nghe loa và nhìn màn hình, sẽ có quầy mời nhận.',
    incident: (system: string, clock: string) => `${system} gián đoạn từ ${clock}.`,
    'incident-text': 'Số vẫn giữ lượt. Có hệ thống là làm tiếp.',
    missed: 'Đã mời, chưa thấy ông/bà',
    'missed-text': (clock: string) => `Trước ${clock}, mời đến bàn hướng dẫn để vào lại hàng với số này.`,
    'missed-over': 'Đã quá giờ trở lại',
    'missed-over-text': 'Mời lấy số mới ở máy, hoặc hỏi bàn hướng dẫn.',
    done: 'Đã xong lượt này',
    'done-text': 'Cảm ơn ông/bà đã đến. Trang này có thể đóng.',
    cancelled: 'Số này đã hủy',
    'cancelled-text': 'Muốn làm thủ tục, mời lấy số mới ở máy.',
    connecting: 'Đang kết nối',
    lost: (clock: string, number: string) => `Mất kết nối từ ${clock}. Số ${number} vẫn được giữ.`,
    'lost-do': 'Trang tự kết nối lại. Trong lúc chờ, vui lòng nghe loa và nhìn màn hình.',
    unknown: 'Phiếu này không có hôm nay',
    'unknown-text':
      'Mỗi phiếu chỉ dùng trong một ngày. Nếu là phiếu hôm nay, mời đưa cho bàn hướng dẫn xem. Nếu không, mời lấy số mới ở máy.',
    'no-address': 'Đường dẫn chưa đủ',
    'no-address-text': 'Mời quét lại mã trên phiếu, hoặc hỏi bàn hướng dẫn.',
    refused: 'Chưa xem được phiếu',
    'refused-text': 'Số trên phiếu vẫn được giữ. Mời nghe loa và nhìn màn hình.',
    sample: 'Dữ liệu mẫu',
    other: 'English',
    back: 'Quay lại',
  },
  passed: {
    title: 'Vì sao có người được mời trước',
    count: (count: number) => `${count} người đến sau hoặc quay lại đã được mời trước.`,
    latest: (count: number) => `${count} người gần đây nhất:`,
    none: 'Chưa có ai đến sau được mời trước ông/bà.',
    promise: 'Điều trung tâm giữ',
    'promise-text': (minutes: number) =>
      minutes > 0
        ? `Người lấy số sau chỉ được mời trước nếu đến sau không quá ${minutes} phút. Việc khẩn và việc cán bộ chọn mời là ngoại lệ, luôn được ghi lại.`
        : 'Không ai lấy số sau được mời trước. Việc khẩn và việc cán bộ chọn mời là ngoại lệ, luôn được ghi lại.',
    now: (count: number) => `Bây giờ còn ${count} người trước`,
    'now-wait': (text: string) => `, khoảng ${text}.`,
    ask: 'Chưa rõ? Mời hỏi bàn hướng dẫn.',
    because: {
      arrival: ({ laterMinutes }) => ({
        who: 'Một người ở quầy khác',
        why: `${later(laterMinutes)} Quầy mời người ấy nhận giúp lĩnh vực này chậm hơn.`,
      }),
      class: ({ laterMinutes, isPriority }) => ({
        who: isPriority ? 'Một người ưu tiên' : 'Một người thuộc diện riêng',
        why: `${later(laterMinutes)} Diện này được tính giờ sớm hơn.`,
      }),
      booked: ({ laterMinutes }) => ({ who: 'Một người có hẹn trước', why: `${later(laterMinutes)} Lượt tính theo giờ hẹn.` }),
      resumed: ({ laterMinutes }) => ({
        who: 'Một người quay lại bổ sung',
        why: `${later(laterMinutes)} Được giữ chỗ khi đi bổ sung giấy tờ.`,
      }),
      transferred: ({ laterMinutes }) => ({
        who: 'Một người chuyển từ quầy khác',
        why: `${later(laterMinutes)} Được giữ giờ đến, không chờ lại từ đầu.`,
      }),
      collect: ({ laterMinutes }) => ({ who: 'Một người nhận kết quả', why: `${later(laterMinutes)} Giấy đã ký xong, chỉ đến nhận.` }),
      'carried-over': () => ({ who: 'Một người từ ngày trước', why: 'Số của ngày trước chưa làm xong nên được mời trước.' }),
      revived: ({ laterMinutes }) => ({
        who: 'Một người trở lại sau khi vắng',
        why: `${later(laterMinutes)} Được vào lại hàng theo giờ trở lại.`,
      }),
      urgent: () => ({ who: 'Một việc khẩn', why: 'Được mời ngay, việc này luôn được ghi lại.' }),
      late: () => ({ who: 'Một người đến vì kết quả trễ hạn', why: 'Trung tâm trả kết quả chậm nên người ấy không phải chờ lại từ đầu.' }),
      reentry: () => ({ who: 'Một người quay lại nộp giấy tờ bổ sung', why: 'Người ấy đã chờ một lần và được hẹn quay lại.' }),
      'by-hand': () => ({ who: 'Một người do cán bộ chọn mời', why: 'Việc này luôn được ghi lại cùng lý do.' }),
    } satisfies Record<Because, (came: Came) => Told> as Record<Because, (came: Came) => Told>,
  },
}

export type PhoneWords = typeof vi
