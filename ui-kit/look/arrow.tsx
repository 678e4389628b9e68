// The way to a counter, as seen by somebody who faces the screen. `ahead` points down: the counter stands under the sign.

const DEGREES = { right: 0, ahead: 90, left: 180 } as const

export function Arrow({ direction, size }: { direction: 'left' | 'right' | 'ahead'; size: number | string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.4"
      style={{ width: size, height: size, flex: 'none', display: 'block' }}
    >
      <path d="M1 12h20M12.2 2.4 21.8 12l-9.6 9.6" transform={`rotate(${DEGREES[direction]} 12 12)`} />
    </svg>
  )
}
