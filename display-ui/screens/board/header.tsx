// The header: whose hall or what the board is for, quietly that the data are a sample, and the hall's clock, which is never dropped.
import { CentreMark } from '#ui-kit/look/centre-mark.tsx'
import type { Title } from '../../fit/content.ts'
import './board.css'

/** `onHidden`: a long touch (or a right click) on the clock, the way to the set-up for a screen without keys. */
export function Header({ title, logo, clock, onHidden }: { title: Title; logo: string | undefined; clock: string; onHidden: () => void }) {
  return (
    <header className="header">
      {title.hasMark && (
        <span className="mark">
          <CentreMark logo={logo} size="calc(var(--text) * 1.1)" />
        </span>
      )}
      <h1 className="title">{title.text}</h1>
      {title.tag && <span className="tag">{title.tag}</span>}
      <time className="clock" onContextMenu={onHidden}>
        {clock}
      </time>
    </header>
  )
}
