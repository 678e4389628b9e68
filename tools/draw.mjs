// `npm run draw`: docs/pictures/house.svg, the drawing of the README, from the imports as they are.
import { mkdirSync, writeFileSync } from 'node:fs'
import { readHouse } from './draw/house.mjs'
import { drawHouse } from './draw/svg.mjs'
import { at, root } from './root.mjs'

mkdirSync(at('docs', 'pictures'), { recursive: true })
writeFileSync(at('docs', 'pictures', 'house.svg'), drawHouse(readHouse(root)))
process.stdout.write('docs/pictures/house.svg\n')
