// The lotus, drawn from arcs: a mark for headers, and petals that fill empty ground, at most once a screen.

/** The mark, in the colour of the text beside it. */
export function LotusMark({ size }: { size: number | string }) {
  const side = 'M11.9 11.2A10 10 0 0 0 8 8.6 17 17 0 0 0 16 23M8.1 13.1A9 9 0 0 0 2.6 12.8 15 15 0 0 0 16 23'
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ width: size, height: size, flex: 'none', display: 'block' }}
    >
      <path d="M16 3.6A13.5 13.5 0 0 1 16 23 13.5 13.5 0 0 1 16 3.6Z" />
      <path d={side} />
      <path d={side} transform="matrix(-1 0 0 1 32 0)" />
      <path d="M10 28.4h12" />
    </svg>
  )
}

const FOOT = { x: 500, y: 550 }
const LENGTH = 530

/** All petals in one path: where they lie over each other they are one ground, without a layer of its own for each colour. */
const PETALS = [-84, -63, -42, -21, 0, 21, 42, 63, 84]
  .map((degrees) => {
    const angle = (degrees * Math.PI) / 180
    const tip = `${(FOOT.x + LENGTH * Math.sin(angle)).toFixed(1)} ${(FOOT.y - LENGTH * Math.cos(angle)).toFixed(1)}`
    return `M${FOOT.x} ${FOOT.y}A360 360 0 0 1 ${tip} 360 360 0 0 1 ${FOOT.x} ${FOOT.y}Z`
  })
  .join('')

/** Petals as ground, in the colour of the text: together at most 1.1 : 1 on the ground, their outline at most 1.4 : 1. Fills its box's width. */
export function LotusPetals() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 1000 560"
      preserveAspectRatio="xMidYMax meet"
      style={{ width: '100%', height: '100%', display: 'block' }}
    >
      <path d={PETALS} fill="currentColor" fillOpacity="0.04" stroke="currentColor" strokeOpacity="0.07" strokeWidth="4" />
    </svg>
  )
}
