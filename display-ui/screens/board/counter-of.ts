// A counter as the board draws it.
import type { BoardView } from '#contract/views/board.ts'

/** A counter the view does not name (a document changed meanwhile) is called by its id, with the arrow straight on. */
export function counterOf(board: BoardView, id: string): Pick<BoardView['counters'][number], 'sign' | 'direction'> {
  return board.counters.find((counter) => counter.id === id) ?? { sign: id, direction: 'ahead' }
}
