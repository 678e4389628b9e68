// One call: number, arrow to where the counter is, counter. The line's name and the word "Quầy" where there is room, in all rows or none.
import type { BoardView } from '#contract/views/board.ts'
import { Arrow } from '#ui-kit/look/arrow.tsx'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import type { Layout } from '../../fit/content.ts'
import { words } from '../../words.ts'
import './calls.css'
import { Counter } from './counter.tsx'
import { counterOf } from './counter-of.ts'

export function CallRow({
  call,
  board,
  layout,
  isAmber,
}: {
  call: BoardView['calls'][number]
  board: BoardView
  layout: Layout
  isAmber: boolean
}) {
  const { sign, direction } = counterOf(board, call.counter)
  const line = board.lines.find(({ id }) => id === call.line)
  const { plate, name, word } = layout.parts
  return (
    <li className={isAmber ? 'row amber' : 'row'}>
      {plate && line && (
        <span className="row-plate">
          <LinePlate line={line} size="calc(var(--text) * 1.55)" />
        </span>
      )}
      <span className="number">{call.number}</span>
      {name && <span className="row-name">{line?.shortName}</span>}
      <span className="row-arrow">
        <Arrow direction={direction} size="calc(var(--text) * 0.9)" />
      </span>
      {word && <span className="row-word">{words.board.counter}</span>}
      <Counter sign={sign} fontSize="var(--number)" />
    </li>
  )
}
