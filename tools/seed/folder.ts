// The data folder of a seeded hall: never a real hall's, never one that a server is using, and nothing in it is deleted.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Ledger } from '#ledger/ledger.ts'
import { LEDGER_FILE } from '#ledger/sqlite/connection.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { DOCUMENT } from '#server/hall/documents.ts'
import { setAside } from '#server/start/set-aside.ts'

/** Why a folder is left alone, Vietnamese and English. */
export class FolderRefused extends Error {
  override name = 'FolderRefused'
  readonly vi: string
  constructor(vi: string, en: string) {
    super(en)
    this.vi = vi
  }
}

export interface ReadyFolder {
  /** Open, and its last event lies before the morning begins. */
  ledger: Ledger
  /** Where the centre's ledger lies. */
  folder: string
  /** Where the former hall lies now, if it had to make room. */
  former?: string
}

interface Wanted {
  dataFolder: string
  document: CentreDocument
  /** The date of the morning. */
  day: string
  /** When the morning begins. */
  fromAt: Instant
  /** Lets a hall with tickets of that day make room. */
  isAgain: boolean
}

/** Opens the ledger of a data folder for a morning. A hall that is in the way (its day has begun) is set aside under another name.
 *  @throws LedgerFault a server is running on it; FolderRefused it has tickets today and `isAgain` is not said, or it is no sample hall's. */
export async function readyFolder({ dataFolder, document, day, fromAt, isAgain }: Wanted): Promise<ReadyFolder> {
  const folder = join(dataFolder, document.id)
  if (!existsSync(join(folder, LEDGER_FILE))) return { ledger: await openSqliteLedger({ folder }), folder }
  const ledger = await openSqliteLedger({ folder })
  const { tickets, lastAt } = await refuseRealHall(ledger, folder)
    .then(() => today(ledger, document.id, day))
    .catch(async (error: unknown) => {
      await ledger.close()
      throw error
    })
  if (lastAt < fromAt) return { ledger, folder }
  await ledger.close()
  if (tickets > 0 && !isAgain) {
    throw new FolderRefused(
      `${folder} hôm nay đã có ${tickets} số. Thêm --again để cất hội trường ấy sang bên cạnh (không xóa gì), hoặc chọn thư mục khác: --folder ./data-2`,
      `${folder} has ${tickets} tickets today. Add --again to set that hall aside (nothing is deleted), or choose another folder: --folder ./data-2`,
    )
  }
  const former = setAside(folder)
  return { ledger: await openSqliteLedger({ folder }), folder, ...(former !== undefined && { former }) }
}

/** Every document that was ever used there must be a sample's. */
async function refuseRealHall(ledger: Ledger, folder: string): Promise<void> {
  const documents = (await ledger.records()).filter(({ kind }) => kind === DOCUMENT)
  if (documents.every(({ value }) => (JSON.parse(value) as Partial<CentreDocument>).isSample === true)) return
  throw new FolderRefused(
    `${folder} là dữ liệu của một trung tâm thật; chỉ gieo dữ liệu mẫu vào hội trường mẫu. Chọn thư mục khác: --folder ./data-2`,
    `${folder} belongs to a real centre; only a sample hall is seeded. Choose another folder: --folder ./data-2`,
  )
}

async function today(ledger: Ledger, centre: string, day: string): Promise<{ tickets: number; lastAt: Instant }> {
  const last = (await ledger.heads(`${centre}/`)).at(-1)
  if (!last) return { tickets: 0, lastAt: 0 }
  const events = (await ledger.read(last.stream, 0)).map(({ bytes }) => JSON.parse(bytes) as { type: string; at: Instant })
  const isToday = last.stream.startsWith(`${centre}/${day}/`)
  return {
    tickets: isToday ? events.filter(({ type }) => type === 'ticket-issued').length : 0,
    lastAt: events.at(-1)?.at ?? 0,
  }
}
