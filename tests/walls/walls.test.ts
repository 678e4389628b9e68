// Each wall, gone through once on a tree of its own: the check must see it and say what to do instead.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { faults } from '#tools/walls/check.mjs'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A tree of these files; what they import need not exist. */
function tree(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'moi-so-walls-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

test('a house without faults passes', () => {
  const house = tree({
    'contract/basics.ts': "import { Type } from 'typebox'\nexport const Id = Type.String()\nexport type Id = string\n",
    'contract/roles.ts': "import type { Id } from '#contract/basics.ts'\nexport const roles: Id[] = ['board']\n",
    'queue/hall.ts':
      "import type { Id } from '#contract/basics.ts'\nimport { Temporal } from 'temporal-polyfill'\nexport type Hall = { id: Id }\n",
    'queue/hall.test.ts': "import { readFileSync } from 'node:fs'\nimport document from '#centres/phuong-mau.json'\n",
    'queue/views/board.ts': "import type { Hall } from '#queue/hall.ts'\nexport const board = (hall: Hall) => hall\n",
    'ledger/ledger.ts': 'export interface Ledger { close(): void }\n',
    'ledger/sqlite/open.ts': "import Database from 'better-sqlite3'\nimport type { Ledger } from '#ledger/ledger.ts'\n",
    'printer/slip/slip.ts': "import type { Id } from '#contract/basics.ts'\n",
    'printer/spool/spool.ts': "import { slip } from '#printer/slip/slip.ts'\nimport type { Ledger } from '#ledger/ledger.ts'\n",
    'server/hall/door.ts': "import type { Ledger } from '#ledger/ledger.ts'\nimport { decide } from '#queue/decide/decide.ts'\n",
    'server/http/board.ts':
      "import { board } from '#queue/views/board.ts'\nimport type { Hall } from '#queue/hall.ts'\nimport type { Door } from '#server/hall/door.ts'\n",
    'server/start/main.ts': "import { openLedger } from '#ledger/sqlite/open.ts'\nimport { board } from '#server/http/board.ts'\n",
    'ui-kit/link/link.ts': "import type { Id } from '#contract/basics.ts'\nimport { io } from 'socket.io-client'\n",
    'kiosk-ui/start.tsx':
      "import { roles } from '#contract/roles.ts'\nimport { link } from '#ui-kit/link/link.ts'\nimport './start.css'\n// import '#queue/hall.ts'\nexport const text = \"import '#queue/hall.ts'\"\n",
    'kiosk-ui/start.css': "@import '../ui-kit/look/tokens.css';\n",
  })
  expect(faults(house)).toEqual([])
})

/** The file that breaks a wall, its text, and what the check must say. */
const broken: [string, string, RegExp][] = [
  ['contract/a.ts', "import '#queue/hall.ts'", /contract knows nothing of ours/],
  ['contract/a.ts', "import { z } from 'zod'", /typebox is all it may use/],
  ['contract/a.ts', "import { readFileSync } from 'node:fs'", /runs without Node/],
  ['queue/a.ts', "import type { Door } from '#server/hall/door.ts'", /queue is pure and knows only the contract/],
  ['queue/a.ts', "import { randomUUID } from 'node:crypto'", /runs without Node/],
  ['queue/a.ts', "import lodash from 'lodash'", /temporal-polyfill for the calendar/],
  ['queue/a.ts', "type Deep = import('#ledger/ledger.ts').Ledger", /queue is pure/],
  ['ledger/a.ts', "import type { Ticket } from '#queue/hall.ts'", /keeps bytes, not tickets/],
  ['ledger/sqlite/a.ts', "import { other } from '#ledger/postgres/a.ts'", /engine knows only its port/],
  ['ledger/postgres/a.ts', "import { Id } from '#contract/basics.ts'", /engine knows only its port/],
  ['printer/slip/a.ts', "import { spool } from '../spool/spool.ts'", /drawn from its content alone/],
  ['printer/spool/a.ts', "export * from '#queue/hall.ts'", /Printing follows the ledger/],
  ['printer/devices/a.ts', "const hall = await import('#server/hall/door.ts')", /Printing follows the ledger/],
  ['server/hall/a.ts', "import { app } from '#server/http/app.ts'", /serves nobody/],
  ['server/hall/a.ts', "import { open } from '#ledger/sqlite/open.ts'", /engine of the ledger is chosen in server\/start only/],
  ['server/http/a.ts', "import { open } from '#ledger/sqlite/open.ts'", /engine of the ledger is chosen in server\/start only/],
  ['server/http/a.ts', "import { decide } from '#queue/decide/decide.ts'", /Routes and live views translate/],
  ['server/hall/a.ts', "import { log } from '#server/start/log.ts'", /serves nobody/],
  ['server/live/a.ts', "export { App } from '#display-ui/app.tsx'", /Routes and live views translate/],
  ['server/start/a.ts', "import Database from 'better-sqlite3'", /known to ledger\/sqlite only/],
  ['server/start/a.ts', "import { App } from '#kiosk-ui/app.tsx'", /only as built files/],
  ['ui-kit/a.ts', "import { Screen } from '../kiosk-ui/screen.tsx'", /kit serves every screen/],
  ['kiosk-ui/a.tsx', "import { Row } from '../staff-ui/row.tsx'", /screen knows the contract and the kit/],
  ['display-ui/a.tsx', "import type { Hall } from '#queue/hall.ts'", /screen knows the contract and the kit/],
  ['staff-ui/a.tsx', "export { board } from '#server/http/board.ts'", /screen knows the contract and the kit/],
  ['phone-ui/a.css', "@import '../kiosk-ui/start.css';", /screen knows the contract and the kit/],
  ['phone-ui/a.tsx', "import { Type } from 'typebox'", /too heavy for a screen/],
  ['server/http/a.ts', "import { days } from '#tests/days.ts'", /Nothing imports tests, bench or tools/],
  ['queue/a.ts', "import { given } from './given.test.ts'", /Nothing imports tests, bench or tools/],
]

test.each(broken)('%s with `%s` is told what to do instead', (path, text, sentence) => {
  const found = faults(tree({ [path]: `${text}\n` }))
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(sentence)
  expect(found[0]).toContain(`${path}:1 imports `)
})

test('a screen that takes a value from a schema file is told, also through another file, and for an inline `type`', () => {
  const found = faults(
    tree({
      'contract/basics.ts': "import { Type } from 'typebox'\nexport const Id = Type.String()\n",
      'contract/board.ts': "import { Id } from '#contract/basics.ts'\nexport const shown = 4\n",
      'display-ui/a.tsx': "import { shown } from '#contract/board.ts'\n",
      'ui-kit/a.ts': "import { type Id } from '#contract/basics.ts'\n",
      'staff-ui/a.tsx': "import type { Id } from '#contract/basics.ts'\n",
    }),
  )
  expect(found.map((fault) => fault.split(' ')[0])).toEqual(['ui-kit/a.ts:1', 'display-ui/a.tsx:1'])
  for (const fault of found) expect(fault).toMatch(/brings the schema library into a screen/)
})

test('a circle of values inside the queue is named file by file; a circle of types is erased', () => {
  const found = faults(
    tree({
      'queue/a.ts': "import { b } from './b.ts'\n",
      'queue/b.ts': "import { c } from './c.ts'\n",
      'queue/c.ts': "import { a } from '#queue/a.ts'\n",
      'contract/x.ts': "import type { Y } from './y.ts'\n",
      'contract/y.ts': "import type { X } from './x.ts'\n",
    }),
  )
  expect(found).toEqual([
    'queue/a.ts → queue/b.ts → queue/c.ts → queue/a.ts. A circle of imports: move what both need into a file of its own.',
  ])
})
