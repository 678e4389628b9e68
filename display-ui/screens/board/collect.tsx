// Who may collect a signed result: a white plate with an ink border, never amber, since nobody is called to hurry. More numbers take turns.
import type { BoardView } from '#contract/views/board.ts'
import { Arrow } from '#ui-kit/look/arrow.tsx'
import { fileCheck } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { cardAt } from '../../calls/cards.ts'
import { words } from '../../words.ts'
import './collect.css'
import { Counter } from './counter.tsx'
import { counterOf } from './counter-of.ts'

interface CollectProps {
  board: BoardView
  /** Numbers at once. */
  count: number
  at: number
}

function collectNow({ board, count, at }: CollectProps) {
  const numbers = board.collect?.numbers ?? []
  const cards = Array.from({ length: Math.ceil(numbers.length / count) }, (_, card) => numbers.slice(card * count, (card + 1) * count))
  const counter = board.collect?.counter
  return { numbers: cardAt(cards, at) ?? [], counter: counter === undefined ? undefined : counterOf(board, counter) }
}

const Plate = () => (
  <span className="collect-plate">
    <Pictogram name={fileCheck} size="66%" />
  </span>
)

/** In place of the waiting list. */
export function CollectPanel(props: CollectProps) {
  const { numbers, counter } = collectNow(props)
  return (
    <section className="collect-panel">
      <h2 className="collect-title">
        <Plate />
        <span>{words.board.collect[0]}</span>
      </h2>
      <div className="collect-body">
        <ol className="collect-numbers">
          {numbers.map((number) => (
            <li key={number}>{number}</li>
          ))}
        </ol>
        {counter && (
          <>
            <Arrow direction={counter.direction} size="var(--text)" />
            <span className="collect-counter">
              <span>{words.board.counter}</span>
              <Counter sign={counter.sign} fontSize="var(--least-number)" />
            </span>
          </>
        )}
      </div>
    </section>
  )
}

/** In place of the footer. */
export function CollectFooter(props: CollectProps & { label: string; hasPlate: boolean }) {
  const { numbers, counter } = collectNow(props)
  return (
    <footer className="footer footer-collect">
      {props.hasPlate && <Plate />}
      <span className="footer-text">{props.label}</span>
      {numbers.map((number) => (
        <span key={number} className="collect-in-footer">
          {number}
        </span>
      ))}
      {counter && (
        <span className="collect-to">
          <Arrow direction={counter.direction} size="calc(var(--recent) * 0.4)" />
          <Counter sign={counter.sign} fontSize="calc(var(--recent) * 0.94)" />
        </span>
      )}
    </footer>
  )
}
