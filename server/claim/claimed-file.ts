// `claimed.json` in DATA_DIR: that it is there means that this server is a centre’s. Written last, whole or not at all.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Static, Type } from 'typebox'
import { Check } from 'typebox/value'
import { CentreId } from '#contract/basics.ts'

const Claimed = Type.Object({ centre: CentreId }, { additionalProperties: false })
export type Claimed = Static<typeof Claimed>

const fileIn = (dataFolder: string): string => join(dataFolder, 'claimed.json')

/** The centre this server is, or undefined while it is nobody’s. @throws where the file is there and cannot be read: a real hall never
 *  turns into the sample hall by a damaged file. */
export function readClaimed(dataFolder: string): Claimed | undefined {
  let text: string
  try {
    text = readFileSync(fileIn(dataFolder), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const claimed = parsed(text)
  if (Check(Claimed, claimed)) return claimed
  throw new ClaimedFileDamaged(fileIn(dataFolder))
}

export class ClaimedFileDamaged extends Error {
  override name = 'ClaimedFileDamaged'
  constructor(file: string) {
    super(
      `${file} bị hỏng: ghi lại {"centre":"<tên thư mục của trung tâm>"}. / is damaged: write {"centre":"<name of the centre's folder>"} into it again.`,
    )
  }
}

/** When this returns, the disk has it. */
export function writeClaimed(dataFolder: string, claimed: Claimed): void {
  const file = fileIn(dataFolder)
  const handle = openSync(`${file}.new`, 'w', 0o600)
  try {
    writeSync(handle, `${JSON.stringify(claimed)}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(`${file}.new`, file)
  syncFolder(dataFolder)
}

/** Names in a folder are durable when the folder is. */
export function syncFolder(folder: string): void {
  // Windows opens no folders, and needs none of this.
  if (process.platform !== 'win32') sync(folder, 'r')
}

/** What is written in a file is on the disk. */
export function syncFile(file: string): void {
  sync(file, 'r+')
}

function sync(path: string, flags: string): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
