// The drawing of the house is the one the program makes of the imports as they are, and it shows all of them.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readHouse } from '#tools/draw/house.mjs'
import { boxes, wayOf } from '#tools/draw/plan.mjs'
import { drawHouse } from '#tools/draw/svg.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
const house = readHouse(root)

test('the drawing that is kept is the one the imports make', () => {
  const kept = readFileSync(fileURLToPath(new URL('../../docs/pictures/house.svg', import.meta.url)), 'utf8')
  expect(kept === drawHouse(house), 'the imports have changed: run npm run draw').toBe(true)
})

test('every room is there with what its README says, its folders as words', () => {
  const drawing = drawHouse(house)
  expect(house.rooms.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['contract', 'queue', 'ledger', 'server', 'ui-kit', 'kiosk-ui']),
  )
  for (const { name, says, folders } of house.rooms) {
    expect(drawing).toContain(`>${name} <`)
    expect(says, name).not.toBe('')
    for (const folder of folders) expect(drawing).toContain(folder.name)
  }
})

test('every import leads down', () => {
  for (const { from, to } of house.arrows) {
    const { fromY, toY } = wayOf(from, to)
    expect(fromY, `${from} → ${to}`).toBeLessThan(toY)
  }
})

test('boxes do not cover each other, and a room without a place is not passed over', () => {
  const all = Object.entries(boxes)
  const isOver = ([one, a]: (typeof all)[number], [other, b]: (typeof all)[number]) =>
    one !== other && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  expect(all.filter((one) => all.some((other) => isOver(one, other)))).toEqual([])
  const room = { name: 'cellar', says: '', folders: [], files: 1 }
  expect(() => drawHouse({ rooms: [room], arrows: [] })).toThrow('cellar')
})
