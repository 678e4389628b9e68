// What is said to people, screens and guessers. A guesser is slowed, never anybody locked out.
import { later, never, type Problem } from '#contract/problems/problem.ts'

export const peopleProblems = {
  'claim-code-wrong': never(
    403,
    'Mã nhận trung tâm không đúng. Mã ở cửa sổ của máy chủ.',
    'The claim code is wrong. It stands on the server’s console.',
  ),
  'claimed-already': never(409, 'Máy chủ này đã có trung tâm nhận.', 'This server serves a claimed centre already.'),
  'document-refused': never(409, 'Tài liệu trung tâm chưa dùng được: {faultVi}', 'The centre document cannot be used: {faultEn}'),
  'line-in-use': never(
    409,
    'Hôm nay lĩnh vực {line} đã cấp số hoặc có quầy đang mở, chưa bỏ được. Ghi "issues": false để ngừng cấp số, rồi bỏ vào ngày mai.',
    'Line {line} has tickets today or a counter open, so it cannot go now. Write "issues": false to issue no more, and drop it tomorrow.',
  ),
  'counter-in-use': never(
    409,
    'Quầy {counter} đang mở hoặc còn số, chưa bỏ được. Đóng quầy và chuyển các số của quầy trước.',
    'Counter {counter} is open or has tickets, so it cannot go now. Close it and transfer its tickets first.',
  ),
  'backup-unreadable': never(
    409,
    'Tệp này không phải bản sao lưu đọc được: {faultVi}',
    'This file is no backup that can be read: {faultEn}',
  ),
  'slow-down': later(
    429,
    'Sai nhiều lần. Nhập lại được sau {seconds} giây. Không khóa ai cả.',
    'Wrong several times. Again in {seconds} seconds. Nobody is locked out.',
  ),
  'code-unknown': never(
    404,
    'Không có màn hình nào đang chờ với mã {code}. Nhìn lại mã trên màn hình.',
    'No screen waits with code {code}. Look at the screen again.',
  ),
  'pairing-over': never(
    410,
    'Mã này đã hết hạn hoặc đã dùng. Màn hình sẽ hiện mã mới.',
    'This code is over or was used. The screen shows a new one.',
  ),
  'device-unknown': never(404, 'Không có máy này trong danh sách.', 'This screen is not in the list.'),
  'device-revoked': never(409, 'Máy này đã bị thu hồi.', 'This screen was sent away.'),
  'account-unknown': never(404, 'Không có người này trong danh sách.', 'This person is not in the list.'),
  'account-ended': never(409, 'Người này đã được cho nghỉ.', 'This person’s access has ended.'),
  'name-taken': never(
    409,
    'Tên “{name}” đã có người dùng. Thêm chữ để phân biệt.',
    'The name “{name}” is used already. Add something to tell them apart.',
  ),
  'last-admin': never(
    409,
    'Đây là người quản trị duy nhất. Thêm một người quản trị khác trước.',
    'This is the only admin. Add another one first.',
  ),
  'password-weak': never(
    409,
    'Mật khẩu cần ít nhất {lengthMin} ký tự và không phải mật khẩu hay gặp.',
    'A password needs at least {lengthMin} letters and must not be a common one.',
  ),
  'pin-weak': never(
    409,
    'Mã PIN cần 6 chữ số, không phải dãy dễ đoán như 123456.',
    'A PIN has 6 digits and is no easy row such as 123456.',
  ),
  'sign-in-wrong': never(401, 'Tên, mã PIN hoặc mật khẩu không đúng.', 'Name, PIN or password is wrong.'),
  'pin-needs-device': never(
    403,
    'Mã PIN chỉ dùng trên máy đã ghép. Ở đây hãy dùng mật khẩu.',
    'A PIN works on a paired screen only. Use the password here.',
  ),
  'session-idle': never(401, 'Đã lâu không dùng. Nhập mã PIN để làm tiếp.', 'Not used for a while. Enter the PIN to go on.'),
  'session-over': never(401, 'Phiên làm việc đã hết. Hãy đăng nhập lại.', 'The session is over. Sign in again.'),
  'officer-missing': never(401, 'Quầy này cần người ngồi: hãy nhập mã PIN.', 'Somebody must sit at this counter: enter a PIN.'),
  'other-line': never(
    403,
    'Bạn không phụ trách lĩnh vực này. Hãy chuyển số đến quầy của lĩnh vực đó.',
    'This line is not yours. Transfer the number to a counter of that line.',
  ),
  'card-used': never(409, 'Thẻ lễ tân này đã gắn với một điện thoại khác.', 'This greeter’s card is bound to another phone already.'),
  'card-over': never(410, 'Thẻ lễ tân này đã hết hạn.', 'This greeter’s card is over.'),
} as const satisfies Record<string, Problem>
