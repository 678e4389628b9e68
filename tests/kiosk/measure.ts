// What stands on a page, in millimetres and contrast. Runs inside the page: it may use nothing from outside itself.

export interface Measured {
  /** Sentences about what is wrong; none is well. */
  faults: string[]
  /** The smallest cap height of any text. @unit mm */
  capMm: number
}

/** Targets ≥ 20 mm (keys ≥ `keyMm`), gaps ≥ 5 mm, nothing outside the glass, text inside its boxes, contrast ≥ 7 : 1. */
export function measure({ pxPerMm, keyMm }: { pxPerMm: number; keyMm: number }): Measured {
  const faults = new Set<string>()
  const slack = 0.08
  const isInside = (box: DOMRect) => box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1

  const targets = Array.from(document.querySelectorAll('button'), (button) => ({
    box: button.getBoundingClientRect(),
    name: (button.textContent ?? '').trim().slice(0, 24),
    least: button.closest('[data-keys]') ? keyMm : 20,
  })).filter(({ box }) => box.width > 0)
  for (const { box, name, least } of targets) {
    const sides = [box.width / pxPerMm, box.height / pxPerMm]
    if (Math.min(...sides) < least - slack) faults.add(`“${name}” is ${sides.map((mm) => mm.toFixed(1)).join(' × ')} mm`)
    if (!isInside(box)) faults.add(`“${name}” lies outside the glass`)
  }
  for (const [index, a] of targets.entries()) {
    for (const b of targets.slice(index + 1)) {
      const apart =
        Math.max(a.box.left - b.box.right, b.box.left - a.box.right, a.box.top - b.box.bottom, b.box.top - a.box.bottom) / pxPerMm
      if (apart < 5 - slack) faults.add(`“${a.name}” and “${b.name}” are ${apart.toFixed(1)} mm apart`)
    }
  }

  const light = (rgb: number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) =>
      value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const colour = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number)
  let capMm = Number.POSITIVE_INFINITY
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement
    const words = (text.nodeValue ?? '').trim().slice(0, 30)
    if (!holder || words === '') continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const boxes = Array.from(range.getClientRects()).filter(({ width }) => width > 0)
    const style = getComputedStyle(holder)
    if (boxes.length === 0 || style.visibility === 'hidden') continue
    const size = Number.parseFloat(style.fontSize)
    capMm = Math.min(capMm, (size * 0.714) / pxPerMm)
    for (const box of boxes) {
      // The poster's digits fill a line lower than the font's own: their ink is what must fit.
      if (Number.parseFloat(style.lineHeight) < size) continue
      if (!isInside(box)) faults.add(`“${words}” lies outside the glass`)
      for (let around: HTMLElement | null = holder; around && around !== document.body; around = around.parentElement) {
        if (getComputedStyle(around).display === 'inline') continue
        const frame = around.getBoundingClientRect()
        const isOut =
          box.right > frame.right + 2 || box.left < frame.left - 2 || box.bottom > frame.bottom + size / 4 || box.top < frame.top - size / 4
        if (isOut) faults.add(`“${words}” leaves its box (${around.className || around.tagName})`)
      }
    }
    let ground: HTMLElement | null = holder
    while (ground && (colour(getComputedStyle(ground).backgroundColor)[3] ?? 1) === 0) ground = ground.parentElement
    if (ground) {
      const [a, b] = [
        light(colour(style.color).slice(0, 3)) + 0.05,
        light(colour(getComputedStyle(ground).backgroundColor).slice(0, 3)) + 0.05,
      ]
      const contrast = Math.max(a, b) / Math.min(a, b)
      if (contrast < 7) faults.add(`“${words}” has a contrast of ${contrast.toFixed(1)}`)
    }
  }
  return { faults: [...faults], capMm }
}
