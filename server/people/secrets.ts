// PINs, passwords and what follows from the server's own secret (the pepper): a stolen ledger file alone lets nobody guess a six-digit PIN.
import { createHmac, randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @source OWASP Password Storage Cheat Sheet: argon2id, m = 19 MiB, t = 2, p = 1. About 50 ms of one core. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const
const PEPPER_BYTES = 32

/** The pepper in a centre's folder. A backup must hold it: without it no PIN, password or greeter's card is right again. */
export const pepperFile = (folder: string): string => join(folder, 'pepper')

export interface Secrets {
  /** Reads the folder's pepper. `mayMake`: nobody was ever kept here, so one is made (mode 0600) where there is none.
   *  @throws `PepperLost`, and Node's own where the file cannot be read or written. */
  open(mayMake: boolean): void
  /** argon2id of a PIN or password, as text with its parameters. */
  hash(secret: string): Promise<string>
  /** Whether it is the secret of this hash. Without a hash it takes as long and is no. */
  isRight(hash: string | undefined, secret: string): Promise<boolean>
  /** A token that only this server can make, the same each time for the same words. @unit 192 bits, base64url */
  derive(...words: string[]): string
}

/** No PIN and no password of those kept would ever be right again: better to say so than to start. */
export class PepperLost extends Error {
  override name = 'PepperLost'
  constructor(file: string) {
    super(
      [
        `${file} mất hoặc hỏng: không PIN, mật khẩu nào còn đúng. Chép lại tệp này, hoặc khôi phục bản sao lưu trên một máy chủ mới.`,
        `${file} is lost or damaged: no PIN and no password is right any more. Copy it back, or restore a backup on a new server.`,
      ].join('\n'),
    )
  }
}

/** What follows from the folder's pepper, once it is opened. */
export function secretsIn(folder: string): Secrets {
  let pepper: Buffer = Buffer.alloc(0)
  let nobodys: Promise<string> | undefined
  const hash: Secrets['hash'] = async (secret) => (await argon2()).hash(secret.normalize('NFC'), { ...COST, secret: pepper })
  return {
    open(mayMake) {
      pepper = readPepper(folder, mayMake)
    },
    hash,
    async isRight(known, secret) {
      nobodys ??= hash(randomBytes(16).toString('hex'))
      const isSame = await (await argon2()).verify(known ?? (await nobodys), secret.normalize('NFC'), { secret: pepper })
      return isSame && known !== undefined
    },
    derive: (...words) => createHmac('sha256', pepper).update(words.join(' ')).digest('base64url').slice(0, 32),
  }
}

/** Loaded when somebody first signs in: a native library the start need not wait for. */
const argon2 = () => import('@node-rs/argon2')

function readPepper(folder: string, mayMake: boolean): Buffer {
  const file = pepperFile(folder)
  try {
    const pepper = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')
    if (pepper.length === PEPPER_BYTES) return pepper
    throw new PepperLost(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  if (!mayMake) throw new PepperLost(file)
  const pepper = randomBytes(PEPPER_BYTES)
  mkdirSync(folder, { recursive: true })
  // Whole or not at all: half a pepper would make every hash wrong for ever.
  writeFileSync(`${file}.new`, `${pepper.toString('base64url')}\n`, { mode: 0o600 })
  chmodSync(`${file}.new`, 0o600)
  renameSync(`${file}.new`, file)
  return pepper
}
