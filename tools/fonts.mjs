// Makes the font files that are served and printed, from the Noto Sans of @expo-google-fonts (OFL-1.1). Run by hand after a change of
// the coverage below (`node tools/fonts.mjs`); the output is committed, because a hall must build without the font package's 14 MB.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const noto = createRequire(import.meta.url)
  .resolve('@expo-google-fonts/noto-sans/package.json')
  .replace(/package\.json$/, '')
const weights = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold', 800: 'ExtraBold' }
const source = (weight) => readFileSync(`${noto}${weight}${weights[weight]}/NotoSans_${weight}${weights[weight]}.ttf`)

/** Unicode blocks, first and last code point: one file holds them all, since a page or slip set from two files loses letters silently. */
const blocks = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0xff], // Latin-1
  [0x100, 0x17f], // Latin Extended-A: đ Ă ĩ ũ, and the rest of Europe
  [0x180, 0x24f], // Latin Extended-B: ơ ư, pinyin
  [0x300, 0x36f], // combining marks
  [0x1e00, 0x1eff], // Latin Extended Additional: ạ … ỹ
  [0x2000, 0x206f], // general punctuation
  [0x20a0, 0x20cf], // currency, ₫ among them
  [0x2116, 0x2116], // №
  [0x2122, 0x2122], // ™
  [0x2212, 0x2212], // −
  [0xfffd, 0xfffd], // �, for what nobody can set
]
const coverage = blocks
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)))
  .join('')

// No `tnum`: figures of Noto Sans are tabular as they come (all 572 wide), the feature only undoes `pnum`.
const webFeatures = ['kern', 'mark', 'mkmk', 'ccmp']
for (const weight of Object.keys(weights)) {
  const font = await subsetFont(source(weight), coverage, { targetFormat: 'woff2', keepFeatures: webFeatures, noHinting: true })
  write(`ui-kit/look/fonts/noto-sans-${weight}.woff2`, font)
}

// Layout tables made each slip slower and move nothing that is seen at 203 dpi (printer/README.md): without them.
for (const weight of [400, 700]) {
  const font = await subsetFont(source(weight), coverage, {
    targetFormat: 'truetype',
    dropTables: ['GSUB', 'GPOS', 'GDEF'],
    noHinting: true,
  })
  write(`printer/slip/fonts/NotoSans-${weights[weight]}.ttf`, font)
}
// Numbers are set in 800 (the look); no more of that weight is needed than a number may hold.
const numberLetters = [...coverage].filter((letter) => letter < '\x7f' || letter === '\ufffd').join('')
write(
  'printer/slip/fonts/NotoSans-ExtraBold-numbers.ttf',
  await subsetFont(source(800), numberLetters, { targetFormat: 'truetype', dropTables: ['GSUB', 'GPOS', 'GDEF'], noHinting: true }),
)
for (const folder of ['ui-kit/look/fonts', 'printer/slip/fonts']) copyFileSync(`${noto}LICENSE_FONT`, here(`${folder}/OFL.txt`))

function write(path, bytes) {
  writeFileSync(here(path), bytes)
  process.stdout.write(`${path} ${(bytes.length / 1000).toFixed(1)} kB\n`)
}
