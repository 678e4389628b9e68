// The way to the ticket's page, for a phone that photographs this screen: whole modules, ink on white, four modules of quiet around.
import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { useMemo } from 'react'

const QUIET = 4

export function QrCode({ text, label, className }: { text: string; label: string; className: string | undefined }) {
  const { path, size } = useMemo(() => {
    const code = generate(text)
    return { path: toSvgPath(code), size: code.size }
  }, [text])
  const side = size + 2 * QUIET
  return (
    <svg className={className} viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <path d={path} fill="currentColor" />
    </svg>
  )
}
