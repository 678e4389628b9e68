// Every no the product says: its HTTP status, whether asking again can help, and its sentence in vi and en. Values only, no schemas:
// screens import it. A sentence says what to do; `{x}` is filled from the problem's parameters.
import { peopleProblems } from '#contract/problems/people-problems.ts'
import { filled, later, never, type Problem, type ProblemParams } from '#contract/problems/problem.ts'
import { screenProblems } from '#contract/problems/screen-problems.ts'
import { troubleProblems } from '#contract/problems/trouble-problems.ts'

export type { Problem, ProblemParams } from '#contract/problems/problem.ts'

/** What the hall says. */
const hallProblems = {
  // What was asked for does not exist.
  'route-unknown': never(404, 'Địa chỉ này không có. Xem danh sách tại /api/docs.', 'No such address. The list is at /api/docs.'),
  'centre-unknown': never(404, 'Không có trung tâm “{centre}” ở đây.', 'There is no centre “{centre}” here.'),
  'line-unknown': never(404, 'Trung tâm không có lĩnh vực “{line}”.', 'The centre has no line “{line}”.'),
  'procedure-unknown': never(404, 'Trung tâm không có thủ tục “{procedure}”.', 'The centre has no procedure “{procedure}”.'),
  'counter-unknown': never(404, 'Trung tâm không có quầy “{counter}”.', 'The centre has no counter “{counter}”.'),
  'logo-none': never(404, 'Trung tâm này chưa có biểu trưng.', 'This centre has no logo.'),
  'ticket-unknown': never(
    404,
    'Không tìm thấy phiếu này hôm nay. Hãy hỏi bàn hướng dẫn.',
    'This ticket is not known today. Ask the help desk.',
  ),
  'class-unknown': never(404, 'Trung tâm không có diện ưu tiên “{priority}”.', 'The centre has no priority class “{priority}”.'),
  'event-unknown': never(404, 'Sổ của ngày này có sự kiện từ 1 đến {last}.', 'The ledger of this day has events from 1 to {last}.'),
  'day-unknown': never(404, 'Ngày {day} chưa từng mở ở đây.', 'The day {day} was never opened here.'),
  'key-missing': never(
    400,
    'Thiếu tiêu đề Idempotency-Key (một UUID mới cho mỗi lần bấm).',
    'The header Idempotency-Key is missing (a new UUID for each press).',
  ),
  // The request cannot be read.
  'request-malformed': never(400, 'Yêu cầu không đúng dạng: {where} {fault}.', 'The request is not well formed: {where} {fault}.'),
  'body-too-large': never(413, 'Nội dung gửi quá lớn, tối đa {bytesMax} byte.', 'The body is too large, at most {bytesMax} bytes.'),
  'media-type-unknown': never(415, 'Chỉ nhận nội dung application/json.', 'Only application/json is accepted.'),
  // Who asks.
  'pass-missing': never(
    401,
    'Cần thẻ để làm việc này: gửi Authorization: Bearer <thẻ>.',
    'This needs a pass: send Authorization: Bearer <pass>.',
  ),
  'pass-unknown': never(
    401,
    'Thẻ này không dùng được nữa. Hãy mở lại trang từ đường dẫn mới.',
    'This pass is not valid. Open the page from a fresh link.',
  ),
  'role-not-allowed': never(
    403,
    'Thẻ này không được làm việc đó. Cần một trong các vai: {roles}.',
    'This pass may not do that. It takes one of: {roles}.',
  ),
  'other-counter': never(403, 'Thẻ này chỉ dùng cho quầy {counter}.', 'This pass is for counter {counter} only.'),
  'origin-not-allowed': never(403, 'Trang này không được kết nối từ địa chỉ khác.', 'This page may not connect from another address.'),
  // The idempotency key.
  'key-reused': never(
    409,
    'Khóa Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy tạo khóa mới.',
    'This Idempotency-Key was used for another request. Make a new one.',
  ),
  // The day and the hours.
  'no-day': later(
    409,
    'Chưa mở ngày làm việc vì đồng hồ máy chủ chưa chắc đúng. Lãnh đạo chọn ngày rồi làm tiếp.',
    'No working day is open: the server clock is in doubt. The lead opens the day.',
  ),
  'day-already-open': never(409, 'Ngày {day} đang mở.', 'The day {day} is open.'),
  'day-not-later': never(409, 'Chỉ mở được ngày sau {day}.', 'Only a day after {day} can be opened.'),
  'day-has-tickets': never(409, 'Ngày {day} đã có phiếu, không rút lại được.', 'The day {day} has tickets and cannot be withdrawn.'),
  'day-not-withdrawable': never(
    409,
    'Không rút lại được ngày {day}: chỉ rút ngày đang mở và ở tương lai.',
    'The day {day} cannot be withdrawn: only the open day, while it lies in the future.',
  ),
  'clock-unsure': later(
    503,
    'Đồng hồ máy chủ vừa nhảy sang ngày khác. Vui lòng thử lại sau nửa phút.',
    'The server clock has just jumped to another day. Try again in half a minute.',
  ),
  'clock-not-asked': never(409, 'Đồng hồ không cần chỉnh.', 'The clock asks for nothing.'),
  'issuing-closed': later(
    409,
    'Hiện không cấp số. Mời quay lại từ {reopens}.',
    'No numbers are given now. Please come back from {reopens}.',
  ),
  'line-issues-nothing': never(
    409,
    'Lĩnh vực này không lấy số. Mời đến bàn hướng dẫn.',
    'This line gives no numbers. Please go to the help desk.',
  ),
  // Counters.
  'counter-closed': never(409, 'Quầy {counter} chưa mở. Mở quầy rồi gọi.', 'Counter {counter} is closed. Open it first.'),
  'counter-paused': never(409, 'Quầy {counter} đang tạm nghỉ. Mở lại rồi gọi.', 'Counter {counter} is paused. Open it again first.'),
  'counter-already-open': never(409, 'Quầy {counter} đang mở rồi.', 'Counter {counter} is open already.'),
  'counter-already-paused': never(409, 'Quầy {counter} đang tạm nghỉ rồi.', 'Counter {counter} is paused already.'),
  'ticket-open': never(
    409,
    'Quầy còn số {number}. Ghi kết quả của số đó trước.',
    'Number {number} is still open at this counter. Say how it ended first.',
  ),
  'no-ticket-open': never(409, 'Quầy không có số nào đang mở.', 'No ticket is open at this counter.'),
  'counter-busy': later(409, 'Quầy {counter} đang có số {number}.', 'Counter {counter} has number {number}.'),
  'nobody-waiting': later(409, 'Không có ai đang chờ quầy này.', 'Nobody waits for this counter.'),
  // Tickets.
  'ticket-not-called': never(
    409,
    'Số {number} không ở trạng thái được mời (đang: {state}).',
    'Number {number} is not called (it is {state}).',
  ),
  'ticket-not-here': never(409, 'Số {number} không ở quầy này (đang: {state}).', 'Number {number} is not at this counter (it is {state}).'),
  'ticket-not-waiting': never(409, 'Số {number} không đang chờ (đang: {state}).', 'Number {number} is not waiting (it is {state}).'),
  'ticket-not-held': never(409, 'Số {number} không đang giữ chỗ (đang: {state}).', 'Number {number} is not held (it is {state}).'),
  'ticket-not-missed': never(409, 'Số {number} không vắng mặt (đang: {state}).', 'Number {number} is not a no-show (it is {state}).'),
  'ticket-not-signing': never(
    409,
    'Số {number} không đang chờ ký (đang: {state}).',
    'Number {number} is not being signed (it is {state}).',
  ),
  'ticket-ended': never(409, 'Số {number} đã kết thúc (đang: {state}).', 'Number {number} has ended (it is {state}).'),
  'ticket-elsewhere': never(409, 'Số {number} đang ở quầy {counter}.', 'Number {number} is at counter {counter}.'),
  'recall-too-soon': later(
    409,
    'Vừa mời xong. Mời lại được sau {waitSeconds} giây.',
    'It was called just now. Recall in {waitSeconds} seconds.',
  ),
  'no-show-too-soon': later(
    409,
    'Mời đủ {calls} lần, mỗi lần cách {seconds} giây, rồi mới ghi vắng mặt.',
    'Call {calls} times, {seconds} seconds apart, before marking a no-show.',
  ),
  'revive-too-late': never(
    409,
    'Quá giờ trở lại của số {number}. Mời lấy số mới.',
    'It is too late for number {number} to come back. Take a new number.',
  ),
  'cancel-too-late': never(
    409,
    'Quá giờ hủy số {number} tại máy. Mời báo bàn hướng dẫn.',
    'Too late to cancel number {number} here. Tell the help desk.',
  ),
  'already-urgent': never(409, 'Số {number} đã là khẩn.', 'Number {number} is urgent already.'),
  'class-unchanged': never(409, 'Số {number} đang ở diện đó rồi.', 'Number {number} has that class already.'),
  'line-unserved': later(
    409,
    'Không có quầy nào đang mở nhận lĩnh vực này. Mở một quầy, hoặc chuyển nơi khác.',
    'No open counter serves that line. Open one, or transfer elsewhere.',
  ),
  'transfer-to-itself': never(409, 'Số {number} đang ở đúng nơi đó rồi.', 'Number {number} is there already.'),
  'signing-unused': never(409, 'Trung tâm này không dùng khâu ký.', 'This centre does not use the signing stage.'),
  // The world fails.
  'ledger-unwritable': later(
    503,
    'Máy chủ chưa ghi được sổ: {hintVi}. Chưa có gì thay đổi, vui lòng thử lại.',
    'The ledger cannot be written: {hintEn}. Nothing was changed, please try again.',
  ),
  'too-many-requests': later(429, 'Quá nhiều yêu cầu. Vui lòng thử lại sau.', 'Too many requests. Please try again later.'),
} as const satisfies Record<string, Problem>

export const problems = { ...hallProblems, ...screenProblems, ...troubleProblems, ...peopleProblems } satisfies Record<string, Problem>

export type ProblemCode = keyof typeof problems

/** The sentence of a code in a language, with its parameters filled in; a missing one shows as a dash, never as `{x}`. */
export function problemTitle(code: ProblemCode, language: 'vi' | 'en', params: ProblemParams = {}): string {
  return filled(problems[code][language], params)
}
