import { describe, expect, test } from 'vitest'
import { loadFaces } from '#printer/slip/faces.ts'
import { layOut } from '#printer/slip/layout.ts'
import { papers } from '#printer/slip/slip.ts'
import { slipSvg } from '#printer/slip/svg.ts'
import { ordinary, slips } from './slips.ts'

const cases = Object.entries(slips).flatMap(([name, content]) =>
  Object.entries(papers).map(([width, paper]) => ({ name, width, content, paper })),
)

/** Tags in order; throws where one is not closed or an attribute is not quoted. */
function tagsOf(svg: string): string[] {
  const open: string[] = []
  const seen: string[] = []
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?: [a-zA-Z:]+="[^"<]*")*)(\/?)>/g,
    (_all, closing: string, name: string, _attributes, single: string) => {
      if (closing) {
        if (open.pop() !== name) throw new Error(`${name} is closed but was not open`)
      } else {
        seen.push(name)
        if (!single) open.push(name)
      }
      return ''
    },
  )
  if (open.length > 0) throw new Error(`${open.join()} is never closed`)
  if (/[<>]/.test(rest)) throw new Error('a tag is not well-formed')
  return seen
}

describe.each(cases)('$name on $width mm', ({ content, paper }) => {
  test('is well-formed and holds shapes only', async () => {
    const svg = await slipSvg(content, paper)
    expect(new Set(tagsOf(svg))).toEqual(new Set(['svg', 'title', 'defs', 'path', 'rect', 'g', 'use']))
    expect(svg).not.toMatch(/style|script|on[a-z]+=|url\(|https?:(?!\/\/www\.w3\.org\/2000\/svg)|NaN|Infinity|undefined/)
  })

  test('draws every line of the draw list, with shapes that exist', async () => {
    const svg = await slipSvg(content, paper)
    const { marks, height } = layOut(content, paper, await loadFaces())
    expect(svg.match(/<g transform/g)).toHaveLength(marks.filter(({ kind }) => kind === 'text').length)
    const defined = new Set([...svg.matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, id] of svg.matchAll(/href="#([^"]+)"/g)) expect(defined).toContain(id)
    expect(svg).toContain(`viewBox="${(paper.widthDots - paper.widthMm * 8) / 2} 0 ${paper.widthMm * 8} ${height}"`)
  })
})

test('a number cannot bring a tag along', async () => {
  const svg = await slipSvg({ ...ordinary, number: '<b>&"' }, papers['80'])
  expect(svg).toContain('<title>Phiếu số &lt;b&gt;&amp;"</title>')
  expect(() => tagsOf(svg)).not.toThrow()
})
