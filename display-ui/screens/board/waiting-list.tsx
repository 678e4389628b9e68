// Who waits: the five busiest lines in the order of their series, the others as one.
import { layoutGrid } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { SeriesPlate } from '#ui-kit/look/plates.tsx'
import type { WaitingRow } from '../../calls/waiting.ts'
import { words } from '../../words.ts'
import './side.css'

/** `isUnder`: something stands above it, from which a rule divides it. */
export function WaitingList({ rows, isUnder }: { rows: readonly WaitingRow[]; isUnder: boolean }) {
  return (
    <section className={isUnder ? 'waiting waiting-under' : 'waiting'}>
      <h2 className="waiting-title">
        <span>{words.board.waiting}</span>
        {rows.length > 0 && <span className="waiting-unit">{words.board.waitingUnit}</span>}
      </h2>
      {rows.length === 0 && <p className="waiting-row">{words.board.waitingNobody}</p>}
      {rows.map((row) => (
        <p key={row.name} className="waiting-row">
          <WaitingPlate line={row.line} size="calc(var(--text) * 1.2)" />
          <span className="waiting-name">{row.name}</span>
          <span className="waiting-count">{row.waiting}</span>
        </p>
      ))}
    </section>
  )
}

/** The line's plate, or the one of all other lines together. */
export function WaitingPlate({ line, size }: { line: WaitingRow['line']; size: string }) {
  if (line) return <SeriesPlate line={line} size={size} />
  return (
    <span className="other-plate" style={{ width: size, height: size }}>
      <Pictogram name={layoutGrid} size="66%" />
    </span>
  )
}
