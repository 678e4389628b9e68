// What a snag is called and how it ended, for the specialist's page and the lead's.
import type { SnagEnd, SnagReason } from '#contract/reasons.ts'

export const vi = {
  reason: {
    'data-mismatch': 'Dữ liệu chưa khớp giấy tờ',
    'papers-unclear': 'Chưa rõ giấy tờ có dùng được không',
    'competence-unclear': 'Chưa rõ thuộc nơi nào giải quyết',
    'online-error': 'Hồ sơ trực tuyến bị lỗi',
  } satisfies Record<SnagReason, string>,
  'other-reason': 'Vướng mắc khác',
  end: {
    explained: 'Giải thích, hồ sơ đủ',
    fixed: 'Sửa tại chỗ',
    'looked-up': 'Tra cứu thay, đã có dữ liệu',
    'taken-over': 'Nhận hồ sơ, chuyên môn làm tiếp',
    'not-solved': 'Chưa gỡ được, hẹn trả lời',
  } satisfies Record<SnagEnd, string>,
  how: 'Gỡ bằng cách nào?',
  'how-of': (sign: string, number: string) => `Quầy ${sign}, số ${number}.`,
  'how-after': (sign: string, number: string, minutes: number) =>
    minutes < 1 ? `Quầy ${sign}, số ${number}, vừa đến quầy.` : `Quầy ${sign}, số ${number}, bên nhau ${minutes} phút.`,
  'how-none': 'Chọn một cách',
  'how-do': (sign: string) => `Ghi, rời quầy ${sign}`,
  'how-record': 'Ghi cách gỡ',
  'how-done': (number: string) => `Đã ghi vướng mắc của số ${number}.`,
  back: 'Quay lại',
}
export type SnagWords = typeof vi
