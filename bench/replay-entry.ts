// Replays a day from its ledger as the hall does at its start, and reads the same rows without doing anything with them; several times, in
// turn. Prints one JSON line: `{"events":9000,"rounds":[{"readMs":…,"replayMs":…}]}`. Arguments: data folder, centre's document, rounds.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCentre } from '#contract/centre/read.ts'
import { LEDGER_FILE, openForReading } from '#ledger/sqlite/connection.ts'
import { prepareReads } from '#ledger/sqlite/reader.ts'
import { prepareCentre } from '#queue/centre.ts'
import { evolve } from '#queue/evolve/evolve.ts'
import { freshHall } from '#queue/evolve/fresh.ts'
import { Keys } from '#server/hall/keys.ts'

const [folder = '', document = '', rounds = '5'] = process.argv.slice(2)
const read = readCentre(JSON.parse(readFileSync(document, 'utf8')))
if (!('document' in read)) throw new Error(`${document} is no centre document`)
const centre = prepareCentre(read.document)
const db = openForReading(join(folder, read.document.id, LEDGER_FILE))
const reader = prepareReads(db)
const stream = reader.heads('').at(-1)?.stream ?? ''
const rows = db.prepare<[string], unknown>(
  'SELECT seq, data, hash, key, request, answer, status FROM event WHERE stream = (SELECT id FROM stream WHERE name = ?) ORDER BY seq',
)

let events = 0
const measured: { readMs: number; replayMs: number }[] = []
for (let round = 0; round < Number(rounds); round += 1) {
  const startMs = performance.now()
  events = rows.all(stream).length
  const readMs = performance.now() - startMs
  const hall = freshHall(centre)
  const stored = reader.read(stream, 0)
  new Keys().load(stored, 'today')
  for (const { bytes } of stored) evolve(hall, JSON.parse(bytes), () => centre)
  measured.push({ readMs, replayMs: performance.now() - startMs - readMs })
  if (hall.seq !== events) throw new Error(`the replayed hall stands at ${hall.seq}, its stream at ${events}`)
}
db.close()
console.log(JSON.stringify({ events, rounds: measured }))
