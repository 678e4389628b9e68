// A new call fills the screen: dark against the light board is the signal. Number and counter in amber, which means "now".
import type { CSSProperties } from 'react'
import type { BoardView } from '#contract/views/board.ts'
import { Arrow } from '#ui-kit/look/arrow.tsx'
import { LotusPetals } from '#ui-kit/look/lotus.tsx'
import { CounterPlate, LinePlate } from '#ui-kit/look/plates.tsx'
import type { Invitation } from '../../calls/call-queue.ts'
import type { Measure } from '../../fit/measure.ts'
import { newCallLayoutOf } from '../../fit/new-call-layout.ts'
import type { Panel } from '../../fit/sizes.ts'
import { words } from '../../words.ts'
import { counterOf } from '../board/counter-of.ts'
import './new-call.css'

export interface NewCallProps {
  call: Invitation
  board: BoardView
  panel: Panel
  clock: string
  measure: Measure
}

export function NewCall({ call, board, panel, clock, measure }: NewCallProps) {
  const { sign, direction } = counterOf(board, call.counter)
  // The hint names no line; the view that comes with it does.
  const lineId = board.calls.find(({ id }) => id === call.id)?.line
  const line = board.lines.find(({ id }) => id === lineId)
  const layout = newCallLayoutOf(panel, { number: call.number, sign, lineName: line?.shortName ?? '' }, clock, measure)
  return (
    <section
      className={layout.isPortrait ? 'call call-portrait' : 'call'}
      aria-live="assertive"
      data-call={call.number}
      style={{ '--number': `${layout.numberPx}px`, '--label': `${layout.labelPx}px`, '--pad': `${layout.padPx}px` } as CSSProperties}
    >
      <div className="call-petals">
        <LotusPetals />
      </div>
      <div className="call-rise">
        <span>{call.attempt > 1 ? words.call.again : words.call.first}</span>
        <span className="call-number">{call.number}</span>
        <span className="call-to">{words.call.toCounter}</span>
        <span className="call-counter">
          <span className="call-arrow">
            <Arrow direction={direction} size="calc(var(--number) * 0.21)" />
          </span>
          <CounterPlate sign={sign} tone="amber" size="var(--number)" />
        </span>
        {line && layout.line !== 'nothing' && (
          <span className="call-line">
            {layout.line === 'plate and name' && <LinePlate line={line} size="calc(var(--label) * 1.15)" />}
            <span className="call-line-name">{line.shortName}</span>
          </span>
        )}
        {layout.hasClock && <time className="call-clock">{clock}</time>}
      </div>
    </section>
  )
}
