// How words are compared: without marks and case, đ as d, y as i (quý/quí, lý/lí), punctuation as spaces.

/** `Lý lịch (tư pháp)` → `li lich tu phap`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('y', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Short forms people write and say, folded, and what they stand for. */
const shortForms: Record<string, string> = {
  cccd: 'căn cước',
  cmnd: 'căn cước',
  cmt: 'căn cước',
  bhyt: 'bảo hiểm y tế',
  bhxh: 'bảo hiểm xã hội',
  bhtn: 'bảo hiểm tự nguyện',
  gpkd: 'giấy phép kinh doanh',
  dkkd: 'đăng ký kinh doanh',
  hkd: 'hộ kinh doanh',
  htx: 'hợp tác xã',
  gpxd: 'giấy phép xây dựng',
  gks: 'giấy khai sinh',
  ks: 'khai sinh',
  dkks: 'đăng ký khai sinh',
  dkkh: 'đăng ký kết hôn',
  gdkkh: 'giấy đăng ký kết hôn',
  shk: 'sổ hộ khẩu',
  hk: 'hộ khẩu',
  gcn: 'giấy chứng nhận',
  gcnqsdd: 'sổ đỏ',
  qsdd: 'quyền sử dụng đất',
  tthn: 'tình trạng hôn nhân',
  xnhn: 'xác nhận hôn nhân',
  sill: 'sơ yếu lý lịch',
  ct07: 'giấy CT07',
  attp: 'an toàn thực phẩm',
  atvstp: 'an toàn thực phẩm',
  vsattp: 'an toàn thực phẩm',
  vnid: 'VNeID',
  dinhdanh: 'định danh',
  ncc: 'người có công',
  mdsd: 'mục đích sử dụng',
  kt3: 'tạm trú KT3',
  dvc: 'dịch vụ công',
  kq: 'kết quả',
  uq: 'ủy quyền',
}

const longForms = new Map(Object.entries(shortForms).map(([short, long]) => [fold(short), fold(long)]))

/** What somebody typed, folded, with short forms written out: `làm CCCD` → `lam can cuoc`. */
export const foldQuery = (text: string): string =>
  fold(text)
    .split(' ')
    .map((word) => longForms.get(word) ?? word)
    .join(' ')
