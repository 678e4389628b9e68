// The sample hall's passes: made once, written where a newcomer and a script find them, kept across restarts.
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Static, Type } from 'typebox'
import { Check } from 'typebox/value'
import type { Role } from '#contract/commands/routes.ts'
import { type Access, accessOf, type Holder, hashOfPass } from '#server/access/access.ts'

const closed = { additionalProperties: false }
const Pass = Type.String({ pattern: '^[A-Za-z0-9_-]{32,64}$' })
const Passes = Type.Object(
  {
    kiosk: Pass,
    board: Pass,
    greeter: Pass,
    lead: Pass,
    admin: Pass,
    counters: Type.Record(Type.String(), Pass),
  },
  closed,
)
const SampleAccess = Type.Object(
  {
    centre: Type.String(),
    url: Type.String(),
    passes: Passes,
    links: Type.Object(
      {
        kiosk: Type.String(),
        board: Type.String(),
        counters: Type.Record(Type.String(), Type.String()),
        // Optional: a file written before the page existed keeps its passes.
        ledger: Type.Optional(Type.String()),
        greeter: Type.Optional(Type.String()),
        lead: Type.Optional(Type.String()),
        signing: Type.Optional(Type.String()),
        specialist: Type.Optional(Type.String()),
        admin: Type.Optional(Type.String()),
      },
      closed,
    ),
  },
  closed,
)

/** The file `sample-access.json` in DATA_DIR: a public contract, other people's scripts read it. */
export type SampleAccess = Static<typeof SampleAccess>
export type SamplePasses = SampleAccess['passes']

const singles = ['kiosk', 'board', 'greeter', 'lead', 'admin'] as const satisfies readonly Role[]

export const sampleAccessFile = (dataFolder: string): string => join(dataFolder, 'sample-access.json')

/** Yesterday's passes where the file is whole and of this centre, so that open pages and scripts go on; else new ones. A counter that is new gets one. */
export function samplePasses(dataFolder: string, centre: string, counters: readonly string[]): SamplePasses {
  const kept = readKept(sampleAccessFile(dataFolder))
  const former = kept?.centre === centre ? kept.passes : undefined
  return {
    kiosk: former?.kiosk ?? newPass(),
    board: former?.board ?? newPass(),
    greeter: former?.greeter ?? newPass(),
    lead: former?.lead ?? newPass(),
    admin: former?.admin ?? newPass(),
    counters: Object.fromEntries(counters.map((counter) => [counter, former?.counters[counter] ?? newPass()])),
  }
}

/** Access for these passes. A holder's id follows from its pass, so that it stays the same while the pass does. A counter's pass counts as a
 *  paired screen: people may sign in there by PIN. */
export function sampleAccess(passes: SamplePasses): Access {
  const holders = new Map<string, Holder>()
  for (const role of singles) holders.set(hashOfPass(passes[role]), { id: idOf(passes[role]), role })
  for (const [counter, pass] of Object.entries(passes.counters)) {
    holders.set(hashOfPass(pass), { id: idOf(pass), role: 'counter', counter, device: idOf(pass) })
  }
  return accessOf(holders)
}

/** Writes the file whole (mode 0600), with links to the pages that exist; the pass travels in the fragment, which no server sees. */
export function writeSampleAccess(dataFolder: string, centre: string, url: string, passes: SamplePasses): SampleAccess {
  const link = (page: string, pass: string) => `${url}/${page}#${new URLSearchParams({ centre, pass }).toString()}`
  const access: SampleAccess = {
    centre,
    url,
    passes,
    links: {
      kiosk: link('kiosk', passes.kiosk),
      board: link('board', passes.board),
      counters: Object.fromEntries(Object.entries(passes.counters).map(([counter, pass]) => [counter, link(`counter/${counter}`, pass)])),
      greeter: link('greeter', passes.greeter),
      lead: link('lead', passes.lead),
      signing: link('signing', passes.lead),
      specialist: link('specialist', passes.lead),
      admin: link('admin', passes.admin),
      ledger: link('debug/ledger', passes.lead),
    },
  }
  const file = sampleAccessFile(dataFolder)
  writeFileSync(`${file}.new`, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 })
  chmodSync(`${file}.new`, 0o600)
  renameSync(`${file}.new`, file)
  return access
}

const newPass = () => randomBytes(24).toString('base64url')

const idOf = (pass: string) => createHash('sha256').update('id of ').update(pass).digest('base64url').slice(0, 22)

function readKept(file: string): SampleAccess | undefined {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Check(SampleAccess, kept) ? kept : undefined
  } catch {
    // Missing, cut short or edited: new passes are made and the file is written anew.
    return undefined
  }
}
