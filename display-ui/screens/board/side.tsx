// Beside the calls (below them on a portrait panel): the recent ones, and who waits or who may collect a result.
import type { BoardView } from '#contract/views/board.ts'
import { Arrow } from '#ui-kit/look/arrow.tsx'
import { waitingRows } from '../../calls/waiting.ts'
import type { Layout } from '../../fit/content.ts'
import { words } from '../../words.ts'
import './side.css'
import { CollectPanel } from './collect.tsx'
import { Counter } from './counter.tsx'
import { counterOf } from './counter-of.ts'
import { WaitingList } from './waiting-list.tsx'

export function Side({ board, recent, layout, at }: { board: BoardView; recent: BoardView['calls']; layout: Layout; at: number }) {
  return (
    <aside className="side">
      {recent.length > 0 && <h2 className="side-title">{words.board.recent}</h2>}
      <ol className={layout.recentColumns === 2 ? 'recents two-columns' : 'recents'}>
        {recent.map((call) => {
          const { sign, direction } = counterOf(board, call.counter)
          return (
            <li key={call.id} className="recent">
              <span className="recent-number">{call.number}</span>
              <span className="recent-arrow">
                <Arrow direction={direction} size="calc(var(--recent) * 0.34)" />
              </span>
              <Counter sign={sign} fontSize="var(--recent)" tone="white" />
            </li>
          )
        })}
      </ol>
      {layout.hasWaiting && <WaitingList rows={waitingRows(board.lines)} isUnder={recent.length > 0} />}
      {layout.collect?.at === 'panel' && <CollectPanel board={board} count={layout.collect.count} at={at} />}
    </aside>
  )
}
