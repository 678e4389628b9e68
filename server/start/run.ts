// The sample hall, from its start to its end: what is said to whoever started it, and what when it could not start.
import closeWithGrace from 'close-with-grace'
import { type Ledger, LedgerFault } from '#ledger/ledger.ts'
import { makeLog } from '#server/start/log.ts'
import { refuse } from '#server/start/refuse.ts'
import { CentreRefused, type Served, startServer } from '#server/start/serve.ts'
import type { Settings } from '#server/start/settings.ts'

/** What is in flight is answered within this; what hangs longer is cut. */
const GRACE_MS = 10_000

const phonesNeedUrl =
  '  Để điện thoại mở được mã QR: đặt PUBLIC_URL=http://<địa chỉ máy này>:<cổng>. / For phones to open the QR: set PUBLIC_URL=http://<address of this machine>:<port>.'

/** Serves a centre whose ledger is being opened, until the process is told to end. */
export async function run(settings: Settings, document: unknown, ledger: Promise<Ledger>): Promise<void> {
  const log = makeLog()
  try {
    const served = await startServer({ ...settings, document, ledger, log })
    console.log(welcome(served, settings))
    closeWithGrace({ delay: GRACE_MS, logger: false }, async ({ err }) => {
      if (err) log.error({ name: err.name, stack: err.stack }, 'bug: the process ends')
      await served.close()
      log.flush()
    })
  } catch (error) {
    // It keeps the process running; what did not open needs no closing.
    await ledger.then(
      (opened) => opened.close(),
      () => undefined,
    )
    refuse(reasons(error, settings))
  }
}

/** What went wrong at the start and what to do, in sentences; a bug is thrown on. */
function reasons(error: unknown, { port, host }: Settings): string[] {
  if (error instanceof LedgerFault) return [error.hint.vi, error.hint.en]
  if (error instanceof CentreRefused) return [error.message]
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return [
        `Cổng ${port} đang được dùng. Dừng chương trình kia, hoặc chọn cổng khác: PORT=8091 npm start`,
        `Port ${port} is in use. Stop the other program, or choose another port: PORT=8091 npm start`,
      ]
    case 'EADDRNOTAVAIL':
      return [`HOST=${host} không phải địa chỉ của máy này. / is not an address of this machine.`]
    case 'EACCES':
      return [`Không có quyền dùng cổng ${port} hoặc DATA_DIR. / Port ${port} or DATA_DIR may not be used by this user.`]
    default:
      throw error
  }
}

function welcome({ url, sample }: Served, { dataFolder, host, publicUrl }: Settings): string {
  const rows: [string, string][] = [
    ['Kiosk', sample.links.kiosk],
    ['TV', sample.links.board],
    ...Object.entries(sample.links.counters).map(([counter, link]): [string, string] => [`Quầy / Counter ${counter}`, link]),
    ...(sample.links.ledger === undefined ? [] : [['Sổ / Ledger', sample.links.ledger] as [string, string]]),
    ['API', `${url}/api/docs`],
    ['Tình trạng / Health', `${url}/api/health`],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    '',
    'Mời Số: hội trường mẫu đã sẵn sàng (dữ liệu mẫu). / The sample hall is ready.',
    'Mở các địa chỉ này bằng trình duyệt; cứ để cửa sổ này mở. / Open these in a browser; leave this window open.',
    '',
    ...rows.map(([name, link]) => `  ${name.padEnd(width)}  ${link}`),
    '',
    ...(publicUrl === undefined && (host === '0.0.0.0' || host === '::') ? [phonesNeedUrl] : []),
    `  Thẻ và đường dẫn / Passes and links: ${dataFolder}/sample-access.json`,
    '  Ctrl+C để dừng / to stop',
    '',
  ].join('\n')
}
