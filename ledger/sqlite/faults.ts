// What the world's failures mean for people: SQLite's and the file system's error codes, and the sentence each one earns.
import { LedgerFault } from '../ledger.ts'

/** Kinds of failure that people must act on differently. */
export type FaultKind = 'full' | 'not-writable' | 'disk-error' | 'busy' | 'damaged' | 'memory'

interface Hint {
  vi: string
  en: string
}

const HINTS: Record<FaultKind, Hint> = {
  full: {
    vi: 'Ổ đĩa chứa dữ liệu đã đầy. Các số đã cấp vẫn được giữ. Vui lòng xóa bớt tệp trên ổ đĩa đó; hệ thống tự ghi lại sau vài giây.',
    en: 'The disk that holds the data is full. Numbers already issued are safe. Free some space on it; writing resumes within seconds.',
  },
  'not-writable': {
    vi: 'Không ghi được vào thư mục dữ liệu. Các số đã cấp vẫn được giữ. Vui lòng kiểm tra quyền ghi và ổ đĩa có bị khóa ghi không.',
    en: 'The data folder cannot be written. Numbers already issued are safe. Check its permissions and that the disk is not read-only.',
  },
  'disk-error': {
    vi: 'Ổ đĩa báo lỗi khi đọc hoặc ghi. Vui lòng kiểm tra ổ đĩa và dây nối, rồi sao chép thư mục dữ liệu sang ổ khác.',
    en: 'The disk reports errors. Check the disk and its cable, and copy the data folder to another disk.',
  },
  busy: {
    vi: 'Một chương trình khác đang giữ tệp dữ liệu. Vui lòng đóng chương trình đó (sao lưu, công cụ xem dữ liệu).',
    en: 'Another program holds the data file. Close it (a backup, a database viewer).',
  },
  damaged: {
    vi: 'Tệp dữ liệu bị hỏng. Vui lòng giữ nguyên thư mục, chạy “npm run verify-ledger” và khôi phục từ bản sao lưu gần nhất.',
    en: 'The data file is damaged. Leave the folder as it is, run "npm run verify-ledger" and restore the latest backup.',
  },
  memory: {
    vi: 'Máy không còn đủ bộ nhớ. Vui lòng đóng bớt chương trình hoặc khởi động lại máy.',
    en: 'The machine is out of memory. Close other programs or restart it.',
  },
}

// The first match counts, so the particular stand before the general.
const KINDS: readonly [RegExp, FaultKind][] = [
  [/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/, 'full'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/, 'not-writable'],
  [/^(EROFS|EACCES|EPERM|ENOTDIR)$/, 'not-writable'],
  [/^(SQLITE_IOERR_NOMEM|SQLITE_NOMEM|ENOMEM)$/, 'memory'],
  [/^(SQLITE_IOERR|EIO$)/, 'disk-error'],
  [/^(SQLITE_(BUSY|LOCKED|PROTOCOL)|EMFILE$|ENFILE$)/, 'busy'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'damaged'],
]

/** The code an error carries, '' where it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** An error of SQLite or the file system as a fault people can act on; null for what is no failure of the world (a bug of ours). */
export function toFault(error: unknown, doing: string): LedgerFault | null {
  if (error instanceof LedgerFault) return error
  const code = codeOf(error)
  const kind = KINDS.find(([pattern]) => pattern.test(code))?.[1]
  if (!kind) return null
  return new LedgerFault(`${doing}: ${code}, ${error instanceof Error ? error.message : String(error)}`, HINTS[kind])
}

/** Runs `work`; what the world did wrong is thrown as LedgerFault, everything else as it came. */
export function orFault<Result>(doing: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw toFault(error, doing) ?? error
  }
}
