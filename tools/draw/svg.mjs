// Draws the house: a card of its own colour, so that it reads on a light and on a dark page; every word is text.
import { boxes, WIDTH, wayOf } from './plan.mjs'

const HEIGHT = 675
const LINE_HEIGHT = 17
/** Of the 13 px letters, for breaking lines: a little too wide rather than too narrow. @unit px */
const LETTER_WIDTH = 7.3
const CHIP_HEIGHT = 26
const PADDING = 12
/** In narrower rooms the folders are named in a line. @unit px */
const CHIPS_WIDTH_MIN = 200

/** @param {import('./house.mjs').House} house */
export function drawHouse({ rooms, arrows }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title">
<title id="title">The house: rooms by floor; an arrow leads to what a room imports</title>
<style>
text { font: 13px system-ui, "Segoe UI", "Noto Sans", sans-serif; fill: #1a2421; }
.card { fill: #ffffff; stroke: #ccd6d2; }
.room { fill: #f2f5f4; stroke: #0b5d4e; stroke-width: 1.5; }
.folder { fill: #ffffff; stroke: #9fb3ac; }
.way { stroke: #0b5d4e; stroke-width: 1.5; }
.name { font-weight: 700; font-size: 16px; }
.count, .faint { fill: #4b5a55; }
</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#0b5d4e"/></marker></defs>
<rect class="card" x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="10"/>
${text(20, 34, 'The house', 'name')}
${text(120, 34, 'an arrow leads to what a room imports; its number: how many import lines; in brackets: files without tests')}
${arrows.map(line).join('\n')}
${rooms.map(room).join('\n')}
${arrows.map(label).join('\n')}
${text(20, HEIGHT - 16, 'Made by npm run draw from the imports. tests/, bench/ and tools/ may import anything; nothing imports them.', 'faint')}
</svg>
`
}

/** @param {import('./house.mjs').Arrow} arrow */
function line({ from, to }) {
  const { x, fromY, toY } = wayOf(from, to)
  return `<path class="way" d="M${x} ${fromY}V${toY}" marker-end="url(#head)"/>`
}

/** The number stands where the arrow arrives. @param {import('./house.mjs').Arrow} arrow */
function label({ from, to, count }) {
  const { x, toY } = wayOf(from, to)
  return text(x + 6, toY - 26, String(count), 'count')
}

/** @param {import('./house.mjs').Room} one */
function room({ name, says, folders, files }) {
  const box = boxes[name]
  if (!box) throw new Error(`tools/draw/plan.mjs has no place for the room ${name}`)
  const { x, y, width, height } = box
  const left = x + PADDING
  const words = broken(says, Math.floor((width - 2 * PADDING) / LETTER_WIDTH))
  const below = y + 48 + words.length * LINE_HEIGHT
  const inside =
    width < CHIPS_WIDTH_MIN
      ? broken(folders.map((folder) => folder.name).join(', '), Math.floor((width - 2 * PADDING) / LETTER_WIDTH)).map((one, i) =>
          text(left, below + 8 + i * LINE_HEIGHT, one, 'faint'),
        )
      : placed(folders, left, below, width - 2 * PADDING)
  return [
    `<g><rect class="room" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`,
    `<text class="name" x="${left}" y="${y + 26}">${escaped(name)} <tspan class="faint" style="font-weight:400;font-size:13px">(${files})</tspan></text>`,
    ...words.map((one, i) => text(left, y + 47 + i * LINE_HEIGHT, one)),
    ...inside,
    '</g>',
  ].join('\n')
}

/** Folders beside each other, in as many rows as they need. @param {{ name: string, files: number }[]} folders @param {number} left @param {number} top @param {number} width */
function placed(folders, left, top, width) {
  let x = left
  let y = top
  return folders.map(({ name, files }) => {
    const label = `${name} (${files})`
    const chipWidth = Math.round(label.length * LETTER_WIDTH) + 16
    if (x > left && x + chipWidth > left + width) {
      x = left
      y += CHIP_HEIGHT + 5
    }
    const chip = `<rect class="folder" x="${x}" y="${y}" width="${chipWidth}" height="${CHIP_HEIGHT}" rx="4"/>${text(x + 7, y + 18, label)}`
    x += chipWidth + 6
    return chip
  })
}

/** @param {string} words @param {number} lettersMax @returns {string[]} */
function broken(words, lettersMax) {
  /** @type {string[]} */
  const lines = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= lettersMax) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** @param {number} x @param {number} y @param {string} words @param {string} [kind] */
const text = (x, y, words, kind) => `<text x="${x}" y="${y}"${kind ? ` class="${kind}"` : ''}>${escaped(words)}</text>`

const escaped = (/** @type {string} */ words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
