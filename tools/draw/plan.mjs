// Where each room stands in the drawing: three floors, imports lead down. A room that is not here cannot be drawn; the drawing says so.

export const WIDTH = 1200

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

const top = { y: 60, height: 155 }
const middle = { y: 290, height: 165 }
const base = { y: 530, height: 105 }
const WING_X = 600
const SCREEN_STEP = 146
const screen = (/** @type {number} */ i) => ({ x: WING_X + i * SCREEN_STEP, width: 138, ...top })

/** @type {Record<string, Box>} */
export const boxes = {
  server: { x: 20, width: 550, ...top },
  'kiosk-ui': screen(0),
  'display-ui': screen(1),
  'staff-ui': screen(2),
  'phone-ui': screen(3),
  queue: { x: 20, width: 255, ...middle },
  printer: { x: 285, width: 114, ...middle },
  ledger: { x: 409, width: 125, ...middle },
  'ui-kit': { x: WING_X, width: 576, ...middle },
  contract: { x: 20, width: 1156, ...base },
}

/**
 * The column an arrow comes down in; what stands in its way it passes behind. The lane beside the ledger is the server's to the contract.
 * @type {Record<string, number>}
 */
const columns = {
  'server queue': 145,
  'server printer': 340,
  'server ledger': 470,
  'server contract': 551,
  'queue contract': 145,
  'printer contract': 340,
  'ui-kit contract': 1156,
  ...Object.fromEntries(
    ['kiosk-ui', 'display-ui', 'staff-ui', 'phone-ui'].flatMap((name, i) => [
      [`${name} ui-kit`, WING_X + 25 + i * SCREEN_STEP],
      [`${name} contract`, WING_X + 80 + i * SCREEN_STEP],
    ]),
  ),
}

/** From the foot of one box to the head of another. @param {string} from @param {string} to */
export function wayOf(from, to) {
  const x = columns[`${from} ${to}`]
  const start = boxes[from]
  const end = boxes[to]
  if (x === undefined || !start || !end) throw new Error(`tools/draw/plan.mjs has no place for ${from} → ${to}`)
  return { x, fromY: start.y + start.height, toY: end.y }
}
