// What the hall says when trouble is handled otherwise than it can be. A sentence says what to do.
import { later, never, type Problem } from '#contract/problems/problem.ts'

export const troubleProblems = {
  'system-unknown': never(404, 'Trung tâm không có hệ thống “{system}”.', 'The centre has no outside system “{system}”.'),
  'system-already-down': never(409, 'Hệ thống này đã được báo sự cố rồi.', 'This system is reported as down already.'),
  'system-not-down': never(409, 'Hệ thống này không có sự cố nào đang báo.', 'This system is not reported as down.'),
  'help-unknown': never(404, 'Trung tâm không có bộ phận chuyên môn “{help}”.', 'The centre has no kind of specialist “{help}”.'),
  'snag-unknown': never(404, 'Không tìm thấy vướng mắc này. Hãy tải lại danh sách.', 'This snag is not known. Reload the list.'),
  'snag-taken': never(409, 'Người khác đã nhận đến quầy {counter}.', 'Somebody else is coming to counter {counter}.'),
  'snag-not-accepted': never(
    409,
    'Vướng mắc này chưa có ai nhận. Bấm “Tôi đến ngay” trước.',
    'Nobody accepted this snag yet. Press “Coming” first.',
  ),
  'snag-not-yours': never(409, 'Vướng mắc này người khác đang gỡ.', 'Somebody else is solving this snag.'),
  'snag-ended': never(409, 'Vướng mắc này đã được ghi xong.', 'This snag is closed already.'),
  'snag-open': never(
    409,
    'Số {number} đã gọi chuyên môn rồi. Ghi xong lần đó trước.',
    'A specialist is called for number {number} already. Close that first.',
  ),
  'outcome-required': never(409, 'Lĩnh vực này cần ghi kết quả của số {number}.', 'This line asks how number {number} ended.'),
  'procedure-required': never(
    409,
    'Hãy chọn việc của số {number} trước khi kết thúc.',
    'Say what number {number} was about before ending it.',
  ),
  'missing-unknown': never(
    409,
    'Giấy tờ còn thiếu phải chọn từ danh sách của thủ tục.',
    'Missing papers are chosen from the procedure’s list.',
  ),
  'already-late': never(409, 'Số {number} đã ghi trễ hạn rồi.', 'Number {number} is marked late already.'),
  'due-not-later': never(409, 'Ngày hẹn mới phải sau hôm nay.', 'The new date must be after today.'),
  'help-already-asked': never(409, 'Quầy {counter} đang chờ giúp rồi.', 'Counter {counter} waits for help already.'),
  'help-not-asked': never(409, 'Quầy {counter} không đang chờ giúp.', 'Counter {counter} does not wait for help.'),
  'officer-elsewhere': never(
    409,
    'Bạn đang ngồi quầy {counter}. Đóng quầy đó trước, hoặc bàn giao.',
    'You sit at counter {counter}. Close it first, or hand it over.',
  ),
  'reentry-unknown': never(
    404,
    'Mã trở lại này không đúng hoặc đã hết hạn. Hãy lấy số như thường.',
    'This code is wrong or over. Take a number as usual.',
  ),
  'return-slip-none': never(
    404,
    'Số {number} không có giấy nhắc bổ sung hôm nay.',
    'Number {number} has no slip about missing papers today.',
  ),
  'reentry-used': never(409, 'Mã trở lại này đã dùng rồi.', 'This code was used already.'),
  'collected-already': later(
    409,
    'Số {number} đã được mời nhận kết quả, không rút lại được.',
    'Number {number} was called to collect and cannot be taken back.',
  ),
} as const satisfies Record<string, Problem>
