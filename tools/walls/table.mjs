// Who may know whom. Each room names what it may import and, for everything else, what to do instead.
// The drawing in README.md shows the same; where they differ, this table is what is checked.

/** @typedef {{ may: readonly string[], instead: string }} Wall */

const screens = ['kiosk-ui', 'display-ui', 'staff-ui', 'phone-ui']
/** Rooms of the project, in the order they are built on each other. */
export const rooms = ['contract', 'queue', 'ledger', 'printer', 'server', 'ui-kit', ...screens]

/** Rooms that may import anything and that nothing imports. */
export const onlookers = ['tests', 'bench', 'tools']

/**
 * The room a file belongs to; the finer one where a room has inner walls.
 * @param {string} path from the project's folder
 */
export function roomOf(path) {
  const [top = '', inner = '', ...rest] = path.split('/')
  if (/\.test\.tsx?$/.test(path) || onlookers.includes(top)) return 'tests'
  if (top === 'ledger') return rest.length > 0 ? `ledger/${inner}` : 'ledger'
  if (top === 'printer' && rest.length > 0) return `printer/${inner}`
  if (top === 'server' && (inner === 'hall' || inner === 'start')) return `server/${inner}`
  return top
}

const screenWall = {
  may: ['ui-kit', 'contract'],
  instead:
    'A screen knows the contract and the kit, nothing else: show what the view says, send commands by ui-kit/link; what two screens need goes into ui-kit.',
}
const printing = {
  may: ['printer/slip', 'printer/spool', 'printer/devices', 'ledger', 'contract'],
  instead: 'Printing follows the ledger and draws by printer/slip: take what it needs from the event, or let server/start pass it in.',
}

/** @type {Record<string, Wall>} */
const walls = {
  contract: {
    may: [],
    instead: 'The contract knows nothing of ours: move what both sides need into contract, and let the other side import it.',
  },
  queue: {
    may: ['contract'],
    instead: 'The queue is pure and knows only the contract: take it as a parameter, and let server/hall pass it in.',
  },
  ledger: {
    may: [],
    instead: 'The ledger keeps bytes, not tickets: declare the shape it needs in ledger/ledger.ts, and let server/hall fill it.',
  },
  'ledger/sqlite': {
    may: ['ledger'],
    instead: 'An engine knows only its port: declare the shape in ledger/ledger.ts, and let server/hall fill it.',
  },
  'ledger/postgres': {
    may: ['ledger'],
    instead: 'An engine knows only its port: declare the shape in ledger/ledger.ts, and let server/hall fill it.',
  },
  'printer/slip': {
    may: ['contract'],
    instead: 'A slip is drawn from its content alone: put what it shows into SlipContent, and let the caller fill it.',
  },
  'printer/spool': printing,
  'printer/devices': printing,
  'server/hall': {
    may: ['queue', 'ledger', 'contract'],
    instead:
      'The hall decides and appends, it serves nobody: let server/start hand it over, or listen to HallDoor.onCommit from the other side.',
  },
  'server/start': {
    may: [
      'server',
      'server/hall',
      'queue',
      'ledger',
      'ledger/sqlite',
      'ledger/postgres',
      'printer/slip',
      'printer/spool',
      'printer/devices',
      'contract',
      'centres',
    ],
    instead: 'server/start puts the server together, and the screens reach it only as built files in dist/.',
  },
  server: {
    may: ['server/hall', 'server/start', 'queue/views', 'queue/forecast', 'printer/slip', 'printer/spool', 'printer/devices', 'contract'],
    instead:
      'Routes and live views translate: ask the hall (server/hall/door.ts), read it by queue/views and queue/forecast; types of the queue may be named by `import type`.',
  },
  'ui-kit': { may: ['contract'], instead: 'The kit serves every screen and knows only the contract: take the rest as a parameter.' },
  ...Object.fromEntries(screens.map((screen) => [screen, screenWall])),
}

/** Packages with a wall of their own: who may import them, and what everybody else does. */
const packageWalls = [
  {
    name: /^better-sqlite3$/,
    may: (/** @type {string} */ room) => room === 'ledger/sqlite',
    instead: 'SQLite is known to ledger/sqlite only: go by the port, ledger/ledger.ts.',
  },
  {
    name: /^node:|^(fs|path|crypto|child_process|os|http|net|url|stream|worker_threads)(\/|$)/,
    may: (/** @type {string} */ room) => !['contract', 'queue', 'ui-kit', ...screens].includes(room),
    instead: 'This room runs without Node (pure code, or a browser): take it as a parameter.',
  },
  {
    name: /^(@sinclair\/)?typebox(\/|$)/,
    may: (/** @type {string} */ room) => !['ui-kit', ...screens].includes(room),
    instead: 'A schema library is too heavy for a screen: import the types by `import type` from contract.',
  },
  {
    name: /^(?!typebox(\/|$))/,
    may: (/** @type {string} */ room) => room !== 'contract',
    instead: 'The contract is schemas and plain values: typebox is all it may use.',
  },
  {
    name: /^(?!(typebox|temporal-polyfill|minisearch)(\/|$))/,
    may: (/** @type {string} */ room) => room !== 'queue',
    instead: 'The queue is pure: typebox for stored events and temporal-polyfill for the calendar are all it may use.',
  },
]

/**
 * Why an import is a fault, as the sentence that says what to do instead; undefined where it is none.
 * @param {import('./imports.mjs').Import} one
 */
export function faultOf({ from, target, isOurs, isType }) {
  const room = roomOf(from)
  if (room === 'tests') return undefined
  if (!isOurs) {
    if (isType) return undefined
    return packageWalls.find((wall) => wall.name.test(target) && !wall.may(room))?.instead
  }
  const known = roomOf(target)
  if (known === room) return undefined
  if (known === 'tests') return 'Nothing imports tests, bench or tools: move what is needed into the room that needs it.'
  const wall = walls[room]
  if (!wall) return undefined // no room of the product
  if (room === 'server' && known === 'queue') {
    return isType || wall.may.some((path) => target.startsWith(`${path}/`)) ? undefined : wall.instead
  }
  if (wall.may.includes(known)) return undefined
  if (known.startsWith('ledger/') && room.startsWith('server'))
    return 'An engine of the ledger is chosen in server/start only: take a Ledger (ledger/ledger.ts) as a parameter.'
  return wall.instead
}
