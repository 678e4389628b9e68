// The record of people and screens in sentences, one per kind of event.
import { countOf, type Heard, listOf, textOf } from '../screens/admin/audit-text.ts'

const roles: Record<string, string> = {
  officer: 'cán bộ',
  greeter: 'lễ tân',
  specialist: 'chuyên môn',
  lead: 'lãnh đạo',
  admin: 'quản trị',
  kiosk: 'máy lấy số',
  board: 'màn hình sảnh',
  counter: 'máy quầy',
}
const fields: Record<string, string> = {
  name: 'tên',
  employer: 'cơ quan',
  role: 'vai trò',
  lines: 'lĩnh vực',
  helps: 'loại việc giúp',
  pin: 'mã PIN',
  password: 'mật khẩu',
}
const kinds: Record<string, string> = {
  role: 'Bị từ chối: việc không thuộc vai trò',
  line: 'Bị từ chối: lĩnh vực không phụ trách',
  pin: 'Sai mã PIN',
  password: 'Sai mật khẩu',
  'pairing-code': 'Sai mã ghép máy',
  card: 'Sai thẻ lễ tân',
  'claim-code': 'Sai mã nhận trung tâm',
}
const because: Record<string, string> = {
  asked: 'tự thoát',
  replaced: 'người khác vào máy ấy',
  'device-ended': 'máy bị thu hồi',
  'account-ended': 'được cho nghỉ',
  'secret-changed': 'đổi mã PIN hoặc mật khẩu',
}

const somebody = 'một người không còn trong sổ'
const screen = 'một máy không còn trong sổ'
type Sentence = (heard: Heard) => string

const sentences: Record<string, Sentence> = {
  'device-paired': ({ device, event }) => `Cho ${device ?? screen} vào, ${roles[textOf(event.role)] ?? ''}`,
  'device-repaired': ({ device }) => `Ghép lại ${device ?? screen}`,
  'device-revoked': ({ device }) => `Thu hồi ${device ?? screen}`,
  'account-made': ({ account, event, lineOf }) =>
    `Thêm ${account ?? somebody}, ${roles[textOf(event.role)] ?? ''}${listOf(event.lines).length > 0 ? `: ${listOf(event.lines).map(lineOf).join(', ')}` : ''}`,
  'account-changed': ({ account, event }) =>
    `Sửa ${account ?? somebody}: ${listOf(event.fields)
      .map((field) => fields[field] ?? field)
      .join(', ')}`,
  'account-ended': ({ account }) => `Cho ${account ?? somebody} nghỉ`,
  'signed-in': ({ device, event }) =>
    `${event.isRevived === true ? 'Vào lại' : 'Vào'}${device ? ` ở ${device}` : ' ở máy riêng'}, bằng ${fields[textOf(event.secret)] ?? ''}`,
  'signed-out': ({ device, event }) => `Ra${device ? ` khỏi ${device}` : ''}: ${because[textOf(event.because)] ?? ''}`,
  'greeters-made': ({ event }) => `Tạo ${listOf(event.accounts).length} thẻ lễ tân trong ngày`,
  'greeter-opened': () => 'Thẻ lễ tân được quét lần đầu',
  'greeters-ended': ({ event }) => `Dừng ${listOf(event.accounts).length} thẻ lễ tân`,
  refused: ({ account, device, event, from }) =>
    `${kinds[textOf(event.kind)] ?? 'Bị từ chối'}${countOf(event.count) > 1 ? `, ${countOf(event.count)} lần` : ''}${account ? `, với tên ${account}` : ''}${device ? `, ở ${device}` : from ? `, từ ${from}` : ''}. Đã làm chậm.`,
  'centre-claimed': () => 'Nhận trung tâm này',
  'centre-restored': () => 'Khôi phục từ bản sao lưu',
  'document-changed': () => 'Sửa tài liệu trung tâm',
  'backup-taken': () => 'Tải bản sao lưu',
}

export const vi = {
  count: (count: number) => (count < 200 ? `${count} việc` : '200 việc mới nhất'),
  when: 'Lúc',
  who: 'Ai',
  what: 'Việc',
  none: 'Chưa có việc nào',
  ledger: 'Xem sổ các số',
  group: { all: 'Tất cả', refused: 'Bị từ chối', changes: 'Sửa người, máy', 'sign-ins': 'Ra vào' },
  by: (by: string): string =>
    by === 'nobody' ? 'Người lạ' : by === 'clock' ? 'Đồng hồ' : by === 'claim' ? 'Người nhận trung tâm' : 'Không rõ',
  /** An event this page does not know keeps its own name. */
  says: (heard: Heard) => sentences[heard.event.type]?.(heard) ?? heard.event.type,
}

export type AuditWords = typeof vi
