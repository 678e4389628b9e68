// The way to the ticket's page, for a phone: whole modules, ink on white, four modules of quiet around.
import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { useMemo } from 'react'
import styles from './number.module.css'

const QUIET = 4

export function QrCode({ text, label, isLarge }: { text: string; label: string; isLarge: boolean }) {
  const { path, size } = useMemo(() => {
    const code = generate(text)
    return { path: toSvgPath(code), size: code.size }
  }, [text])
  return (
    <svg
      className={`${styles.qr} ${isLarge ? styles.qrLarge : ''}`}
      viewBox={`${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={path} fill="#13211d" />
    </svg>
  )
}
