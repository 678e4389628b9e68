// npm run seed -- market-day | quiet | rush | long-names [--seed 42] [--folder ./data] [--at 09:42] [--again]: the sample hall in the middle
// of a morning that ends now. Stops with a sentence where a server runs on the folder or tickets would be lost from sight.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LedgerFault } from '#ledger/ledger.ts'
import { readSettings, urlOf } from '#server/start/settings.ts'
import { FolderRefused } from './seed/folder.ts'
import { type ProfileName, profileNames, profiles } from './seed/profiles.ts'
import { type SeedOptions, seedHall } from './seed/seed-hall.ts'
import { told } from './seed/told.ts'

const usage = [
  'Cách dùng / Usage: npm run seed -- <profile> [--seed 42] [--folder ./data] [--at 09:42] [--now 2026-11-24T02:42:00Z] [--again]',
  ...profileNames.map((name) => `  ${name.padEnd(12)}${profiles[name].says.vi} / ${profiles[name].says.en}`),
].join('\n')

const options = readOptions()
if (options) await run(options)

function readOptions(): SeedOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        seed: { type: 'string', default: '42' },
        folder: { type: 'string' },
        at: { type: 'string', default: '09:42' },
        now: { type: 'string' },
        again: { type: 'boolean', default: false },
      },
    })
    const read = readSettings(process.env)
    if ('faults' in read) return refuse(read.faults)
    const [profile = '', ...more] = positionals
    if (!profileNames.includes(profile as ProfileName) || more.length > 0) return refuse([usage])
    const untilMinutes = minutesOf(values.at)
    if (untilMinutes === undefined) return refuse([`--at ${values.at}: từ 07:15 đến 17:00. / from 07:15 to 17:00.`])
    const nowAt = values.now === undefined ? Date.now() : Date.parse(values.now)
    if (Number.isNaN(nowAt)) return refuse([`--now ${values.now}: ví dụ / for example 2026-11-24T02:42:00Z`])
    const { dataFolder, host, port, publicUrl } = read.settings
    return {
      profile: profile as ProfileName,
      seed: values.seed,
      dataFolder: values.folder === undefined ? dataFolder : resolve(values.folder),
      untilMinutes,
      nowAt,
      url: publicUrl ?? urlOf(host ?? '127.0.0.1', port),
      isAgain: values.again,
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) return refuse([(error as Error).message, usage])
    throw error
  }
}

async function run(seed: SeedOptions): Promise<void> {
  try {
    const { hall, folder, former, cutMinutes } = await seedHall(seed)
    if (former !== undefined) console.log(`Hội trường trước nằm ở ${former}. / The former hall lies in ${former}.`)
    if (cutMinutes > 0) {
      console.log(
        `Hôm nay mới bắt đầu: buổi sáng ngắn đi ${cutMinutes} phút. / The day is young: the morning is ${cutMinutes} min shorter.`,
      )
    }
    console.log(`\n${profiles[seed.profile].says.vi} / ${profiles[seed.profile].says.en} (--seed ${seed.seed}): ${folder}`)
    console.log(told(hall))
    const start = seed.dataFolder === resolve('./data') ? 'npm start' : `DATA_DIR=${seed.dataFolder} npm start`
    console.log(`\nMở các màn hình / open the screens:  ${start}`)
  } catch (error) {
    if (error instanceof LedgerFault) refuse([error.hint.vi, error.hint.en])
    else if (error instanceof FolderRefused) refuse([error.vi, error.message])
    else throw error
  }
}

function refuse(sentences: string[]): undefined {
  for (const sentence of sentences) console.error(sentence)
  process.exitCode = 1
}

function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(time) ?? []
  const after = Number(hours) * 60 + Number(minutes)
  return after >= 7 * 60 + 15 && after <= 17 * 60 ? after : undefined
}
