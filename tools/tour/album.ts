// The page of pictures: screen by screen, example by example, the sizes below each other, Vietnamese and English side by side.

import type { Shot } from './shots.ts'
import type { Screen } from './sizes.ts'

export interface Chapter {
  screen: Screen
  shots: readonly Shot[]
}

export interface SlipPicture {
  name: string
  width: string
  file: string
}

/** The whole page as HTML, without a script. */
export function album(chapters: readonly Chapter[], slips: readonly SlipPicture[]): string {
  const parts = [...chapters.map(chapterHtml), slipsHtml(slips)]
  const contents = [...chapters.map(({ screen }) => screen), { out: 'slip', name: 'Slip' }]
    .map(({ out, name }) => `<a href="#${out}">${name}</a>`)
    .join(' · ')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mời Số: the tour</title>
<style>${style}</style>
<h1>Mời Số: every example at each real size</h1>
<nav>${contents}</nav>
${parts.join('\n')}
</html>
`
}

function chapterHtml({ screen, shots }: Chapter): string {
  const examples = [...new Set(shots.map(({ example }) => example))]
  const sections = examples.map((example) => {
    const figures = shots.filter((shot) => shot.example === example)
    const sizes = [...new Set(figures.map(({ size }) => size))]
    const rows = sizes.map(
      (size) =>
        `<div class="row">${figures
          .filter((shot) => shot.size === size)
          .map(figureHtml)
          .join('')}</div>`,
    )
    return `<section id="${screen.out}-${example.replace('/', '-')}"><h3>${escaped(example)}</h3><div class="rows">${rows.join('')}</div></section>`
  })
  return `<h2 id="${screen.out}">${escaped(screen.name)}</h2>${sections.join('\n')}`
}

const figureHtml = ({ example, size, language, file }: Shot) =>
  `<figure><a href="${file}"><img src="${file}" loading="lazy" style="max-width:${size.width > size.height ? 420 : 230}px" alt="${escaped(`${example}, ${size.name}, ${language}`)}"></a>` +
  `<figcaption>${escaped(size.name)} · ${language}</figcaption></figure>`

const slipsHtml = (slips: readonly SlipPicture[]) =>
  `<h2 id="slip">Slip</h2><div class="rows">${slips
    .map(
      ({ name, width, file }) =>
        `<figure><a href="${file}"><img src="${file}" loading="lazy" style="max-width:${Number(width) * 3}px" alt="${escaped(`${name}, ${width} mm`)}"></a>` +
        `<figcaption>${escaped(name)} · ${width} mm</figcaption></figure>`,
    )
    .join('')}</div>`

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const style = `
body { margin: 24px; font: 15px/1.5 system-ui, sans-serif; color: #1c2624; background: #f4f4f0; }
nav { position: sticky; top: 0; padding: 8px 0; background: #f4f4f0; }
h3 { margin: 24px 0 4px; }
.rows { display: flex; flex-wrap: wrap; gap: 16px 32px; align-items: flex-start; }
.row { display: flex; gap: 8px; align-items: flex-start; }
figure { margin: 0; }
img { display: block; height: auto; border: 1px solid #b9c2bf; background: #fff; }
figcaption { font-size: 13px; color: #46524f; }
`
