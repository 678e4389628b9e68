// The server, from its start to its end: what is said to whoever started it, and what when it could not start.
import closeWithGrace from 'close-with-grace'
import { type Ledger, LedgerFault } from '#ledger/ledger.ts'
import type { Claimed } from '#server/claim/claimed-file.ts'
import { PepperLost } from '#server/people/secrets.ts'
import { freePortFrom } from '#server/start/free-port.ts'
import { startHouse } from '#server/start/house.ts'
import { makeLog } from '#server/start/log.ts'
import { refuse } from '#server/start/refuse.ts'
import { CentreRefused } from '#server/start/serve.ts'
import type { Settings } from '#server/start/settings.ts'
import { welcome } from '#server/start/welcome.ts'

/** What is in flight is answered within this; what hangs longer is cut. */
const GRACE_MS = 10_000

/** What `main.ts` has begun: whose server it is, and the opening of that ledger. */
export interface Begun {
  claimed: Claimed | undefined
  ledger: Promise<Ledger>
  /** The sample hall beside a claimed centre: on the next free port. */
  isBeside: boolean
}

/** Serves until the process is told to end. */
export async function run(settings: Settings, { claimed, ledger, isBeside }: Begun): Promise<void> {
  const log = makeLog()
  const host = settings.host ?? (claimed && !isBeside ? '0.0.0.0' : '127.0.0.1')
  try {
    const port = isBeside ? await freePortFrom(settings.port + 1, host) : settings.port
    const house = await startHouse({ ...settings, host, port, ...(claimed && { centre: claimed.centre }), isBeside, ledger, log, say })
    console.log(welcome(house, settings, host))
    closeWithGrace({ delay: GRACE_MS, logger: false }, async ({ err }) => {
      if (err) log.error({ name: err.name, stack: err.stack }, 'bug: the process ends')
      await house.close()
      log.flush()
    })
  } catch (error) {
    // It keeps the process running; what did not open needs no closing.
    await ledger.then(
      (opened) => opened.close(),
      () => undefined,
    )
    refuse(reasons(error, settings.port, host))
  }
}

const say = (sentence: string): void => console.log(`  ${sentence}`)

/** What went wrong at the start and what to do, in sentences; a bug is thrown on. */
function reasons(error: unknown, port: number, host: string): string[] {
  if (error instanceof LedgerFault) return [error.hint.vi, error.hint.en]
  if (error instanceof CentreRefused || error instanceof PepperLost) return [error.message]
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
