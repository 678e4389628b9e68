// Puts a sample hall into the middle of a morning that ends now.

import { readFileSync } from 'node:fs'
import type { Instant } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import { readCentre } from '#contract/centre/read.ts'
import type { Hall } from '#queue/hall.ts'
import { dayOf, momentOf } from '#queue/rules/working-day.ts'
import { openHall } from '#server/hall/open.ts'
import { findProduct } from '#server/start/product.ts'
import { ticketLinks } from '#server/start/ticket-links.ts'
import { Agenda } from './agenda.ts'
import { Chance } from './chance.ts'
import { readyFolder } from './folder.ts'
import { lengthOf, live } from './morning.ts'
import { type ProfileName, profiles } from './profiles.ts'

export interface SeedOptions {
  profile: ProfileName
  seed: string
  dataFolder: string
  /** The time of the morning that is reached. @unit minutes after midnight */
  untilMinutes: number
  /** The moment the morning ends at: the PC's now. */
  nowAt: Instant
  /** Where people reach the hall: stands in the links that commands answered. */
  url: string
  isAgain: boolean
}

export interface Seeded {
  hall: Hall
  folder: string
  former?: string
  /** The PC's day was too young for the whole morning: so many minutes of it were left out. */
  cutMinutes: number
}

/** Seeds it, by the production hall and its real commands. The same seed gives the same events, so many milliseconds apart; with the same
 *  `nowAt` the same bytes. @throws LedgerFault, FolderRefused */
export async function seedHall({ profile, seed, dataFolder, untilMinutes, nowAt, url, isAgain }: SeedOptions): Promise<Seeded> {
  const document = sampleDocument()
  const lengthMs = lengthOf(untilMinutes)
  const day = dayOf(nowAt, document.timeZone)
  // The day is today: what does not fit between midnight and now is left out at the beginning.
  const midnightAt = momentOf(day, '00:00', document.timeZone)
  const fromAt = Math.max(nowAt - lengthMs, midnightAt)
  const fromMs = lengthMs - (nowAt - fromAt)
  const { ledger, folder, former } = await readyFolder({ dataFolder, document, day, fromAt, isAgain })
  try {
    const name = `${profile}/${seed}`
    const ids = new Chance(`${name}/ids`)
    const agenda = new Agenda(fromMs)
    const hall = await openHall({
      document,
      ledger,
      clock: { wall: () => nowAt - lengthMs + agenda.nowMs, elapsed: () => agenda.nowMs },
      links: ticketLinks(url, document.id),
      isSample: true,
      draw: () => ({ ticket: ids.id(), call: ids.id(), snag: ids.id() }),
      onFault: (error) => console.error(error),
    })
    await live(hall, agenda, { profile: profiles[profile], seed: name, untilMinutes, fromMs })
    await hall.close()
    return { hall: hall.state, folder, cutMinutes: Math.round(fromMs / 60_000), ...(former !== undefined && { former }) }
  } finally {
    await ledger.close()
  }
}

function sampleDocument(): CentreDocument {
  const read = readCentre(JSON.parse(readFileSync(findProduct().sampleFile, 'utf8')))
  if ('faults' in read || !read.document.isSample) throw new Error('centres/phuong-mau.json is not a sample hall without faults')
  return read.document
}
