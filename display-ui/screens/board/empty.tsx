// Nobody is called: says so, says what to do, and lets the lotus have the room.
import { LotusPetals } from '#ui-kit/look/lotus.tsx'
import { words } from '../../words.ts'
import './empty.css'

export function Empty({ title }: { title: string }) {
  return (
    <section className="empty">
      <div className="empty-petals">
        <LotusPetals />
      </div>
      <p className="empty-title">{title}</p>
      <p className="empty-do">{words.board.takeNumber}</p>
    </section>
  )
}
