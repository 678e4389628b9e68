// Makes a centre's folder: from a document and a first admin, or from a backup. All is made beside, under a name no centre can have, then
// given its name, and `claimed.json` comes last: a crash before leaves the server nobody's.
import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CentreId, Instant } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import { type CentreFault, fault } from '#contract/centre/fault.ts'
import { type Ledger, LedgerFault } from '#ledger/ledger.ts'
import { LEDGER_FILE } from '#ledger/sqlite/connection.ts'
import { codeOf, toFault } from '#ledger/sqlite/faults.ts'
import { verifyLedger } from '#ledger/sqlite/verify.ts'
import type { Founding } from '#server/claim/claim.ts'
import { syncFile, syncFolder, writeClaimed } from '#server/claim/claimed-file.ts'
import { CURRENT } from '#server/people/centre.ts'
import { type Rejected, reject, type Told } from '#server/people/journal.ts'
import { openPeople, type People } from '#server/people/people.ts'
import { pepperFile } from '#server/people/secrets.ts'
import { centreFolder, openCentreLedger } from '#server/start/centre-ledger.ts'
import { ownCentre, PEPPER } from '#server/start/own-centre.ts'
import { setAside } from '#server/start/set-aside.ts'

/** No centre's id: those have no dot. */
const STAGING = 'claim.new'
const UPLOAD = 'claim.upload'
const PEPPER_FORM = /^[A-Za-z0-9_-]{43}$/

/** Who did it, in events: whoever had the claim pass. */
const byClaim = () => ({ by: 'claim', key: randomUUID(), request: 'claim', from: '' })

/** @param now the moment of the claim. */
export function foundingIn(dataFolder: string, now: () => Instant): Founding {
  const staging = centreFolder(dataFolder, STAGING)
  const clear = () => {
    for (const path of [staging, join(dataFolder, UPLOAD)]) rmSync(path, { recursive: true, force: true })
  }
  clear()

  /** Runs `make` on a ledger in the staging folder; what it made gets its name, or is removed. */
  const staged = async (make: (ledger: Ledger) => Promise<Told<{ centre: CentreId }>>): Promise<Told<{ centre: CentreId }>> => {
    try {
      const ledger = await openCentreLedger(dataFolder, STAGING)
      const told = await make(ledger).finally(() => ledger.close())
      if ('answer' in told) putInPlace(dataFolder, staging, told.answer.centre)
      return told
    } catch (error) {
      const failed = toFault(error, 'making the centre')
      if (!failed) throw error
      return reject('ledger-unwritable', { hintVi: failed.hint.vi, hintEn: failed.hint.en })
    } finally {
      clear()
    }
  }
  const withPeople = async <Answer>(ledger: Ledger, document: CentreDocument, act: (people: People) => Promise<Answer>) => {
    const people = await openPeople({ book: ledger, folder: staging, document: () => document, now, publicUrl: () => '' })
    return act(people).finally(() => people.close())
  }

  return {
    uploadFile: join(dataFolder, UPLOAD),
    found(document, admin) {
      clear()
      return staged((ledger) =>
        withPeople(ledger, document, async (people) => {
          const made = await people.accounts.make({ ...admin, employer: 'centre', role: 'admin' }, byClaim())
          const no = 'rejected' in made ? made : await people.centre.claim(document, byClaim())
          return 'rejected' in no ? no : { answer: { centre: document.id } }
        }),
      )
    },
    async restore(file) {
      const unreadable = whyUnreadable(file)
      if (unreadable) return refusedBackup(unreadable)
      rmSync(staging, { recursive: true, force: true })
      mkdirSync(staging, { recursive: true, mode: 0o700 })
      renameSync(file, join(staging, LEDGER_FILE))
      return staged(async (ledger) => {
        const own = ownCentre(await ledger.records())
        if ('fault' in own) return refusedBackup(own.fault)
        const { document, row, pepper } = own
        if (pepper === undefined || !PEPPER_FORM.test(pepper)) return refusedBackup(noBackup)
        writeFileSync(pepperFile(staging), `${pepper}\n`, { mode: 0o600 })
        await ledger.append('restored', 0, [
          { events: [], visits: [], erasable: [], records: [{ kind: PEPPER, id: CURRENT, value: null }] },
        ])
        const generation = Math.max(now(), row.generation + 1, (await lastGeneration(ledger, document.id)) + 1)
        const told = await withPeople(ledger, document, (people) => people.centre.restore(row, generation, byClaim()))
        return 'rejected' in told ? told : { answer: { centre: document.id } }
      })
    },
  }
}

function putInPlace(dataFolder: string, staging: string, centre: CentreId): void {
  const folder = centreFolder(dataFolder, centre)
  // Left by a claim that a crash cut short, or put there by hand: nobody's hall, but not ours to remove.
  setAside(folder)
  syncFile(pepperFile(staging))
  renameSync(staging, folder)
  syncFolder(dataFolder)
  writeClaimed(dataFolder, { centre })
}

/** What keeps a file from being a ledger; undefined where nothing does. */
function whyUnreadable(file: string): CentreFault | undefined {
  try {
    const verdict = verifyLedger(file)
    if (verdict.isWhole) return undefined
    const { stream, seq, differs } = verdict
    return fault('', `sự kiện ${seq} của ${stream} đã bị thay đổi`, `event ${seq} of ${stream} is not as it was written: ${differs}`)
  } catch (error) {
    if (error instanceof LedgerFault && !/NOTADB|CORRUPT/.test(error.message)) return fault('', error.hint.vi, error.hint.en)
    if (error instanceof LedgerFault || codeOf(error).startsWith('SQLITE')) return noBackup
    throw error
  }
}

async function lastGeneration(ledger: Ledger, centre: CentreId): Promise<Instant> {
  const last = (await ledger.heads(`${centre}/`)).at(-1)?.stream
  return Number(last?.split('/')[2] ?? 0)
}

const noBackup = fault('', 'không phải bản sao lưu của Mời Số', 'it is no backup of this product')

const refusedBackup = ({ path, vi, en }: CentreFault): Rejected =>
  reject('backup-unreadable', { faultVi: `${path} ${vi}`.trim(), faultEn: `${path} ${en}`.trim() })
