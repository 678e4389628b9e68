// Everything of a centre as one file, made while the hall runs: the ledger with its rows, and the pepper, which lies in a file of its own.
import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Ledger } from '#ledger/ledger.ts'
import { CURRENT } from '#server/people/centre.ts'
import { pepperFile } from '#server/people/secrets.ts'
import { PEPPER } from '#server/start/own-centre.ts'

/** Answers what makes a backup: the path of a new file, the caller's to remove. What a crash left is removed here.
 *  @param folder the centre's, so that the copy lies on the disk that has room for the original. */
export function backupsOf(ledger: Ledger, folder: string): () => Promise<string> {
  const backups = join(folder, 'backups.new')
  rmSync(backups, { recursive: true, force: true })
  return async () => {
    mkdirSync(backups, { recursive: true, mode: 0o700 })
    const file = join(backups, `${randomUUID()}.moi-so`)
    await ledger.copyTo(file, [{ kind: PEPPER, id: CURRENT, value: readFileSync(pepperFile(folder), 'utf8').trim() }])
    return file
  }
}
