// How wide a word is in our letters. The browser knows; the rules take it as a function, so that tests can answer.

/** Weights of the one family we use. */
export type Weight = 400 | 600 | 700 | 800

/** Width of a text in em of its own font size. */
export type Measure = (text: string, weight: Weight) => number

const PROBE_PX = 100

/** Measures with a canvas; make a new one when the fonts have come, since widths are remembered. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, weight) => {
    const key = `${weight}${text}`
    let em = known.get(key)
    if (em === undefined) {
      if (context) context.font = `${weight} ${PROBE_PX}px "Noto Sans", Arial, sans-serif`
      em = context ? context.measureText(text).width / PROBE_PX : text.length * 0.6
      known.set(key, em)
    }
    return em
  }
}
