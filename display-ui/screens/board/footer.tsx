// The footer: since when the connection is lost; else who may collect; else cards of ten seconds: notices, and who waits where no list is.
import type { BoardView } from '#contract/views/board.ts'
import { type IconNode, wifiOff } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { cardAt, pagesOf } from '../../calls/cards.ts'
import { type WaitingRow, waitingRows } from '../../calls/waiting.ts'
import type { Layout } from '../../fit/content.ts'
import type { Measure } from '../../fit/measure.ts'
import type { Panel } from '../../fit/sizes.ts'
import { words } from '../../words.ts'
import './footer.css'
import { CollectFooter } from './collect.tsx'
import { WaitingPlate } from './waiting-list.tsx'

interface FooterProps {
  board: BoardView
  layout: Layout
  panel: Panel
  measure: Measure
  at: number
  lostClock: string | undefined
}

/** `restEm`: room beside name and count, for the words that say what is counted. */
type Card = { notice: string } | (WaitingRow & { hasPlate: boolean; restEm: number })

/** lucide's info (ISC). */
const info: IconNode = [
  ['circle', { cx: 12, cy: 12, r: 10 }],
  ['path', { d: 'M12 16v-4M12 8h.01' }],
]

const PLATE = 'calc(var(--text) * 1.15)'
/** Icon or plate before the words, and air: in em of the text. */
const BEFORE_EM = 1.5
const GAP_EM = 0.5

export function Footer({ board, layout, panel, measure, at, lostClock }: FooterProps) {
  const widthEm = (panel.widthPx - 2 * layout.padPx) / layout.sizes.textPx
  if (lostClock !== undefined) {
    const [whole, short] = words.board.lostSince(lostClock)
    const textEm = widthEm - BEFORE_EM
    const text =
      [whole, short].find((one) => one !== undefined && measure(one, 600) <= textEm) ?? cardAt(pagesOf(short ?? '', textEm, measure), at)
    return (
      <footer className="footer footer-lost">
        <Pictogram name={wifiOff} size={PLATE} />
        <span className="footer-text" role="status">
          {text ?? lostClock}
        </span>
      </footer>
    )
  }
  if (layout.collect?.at === 'footer') return <CollectFooter board={board} {...layout.collect} at={at} />
  const card = cardAt(cardsOf(board, layout, widthEm, measure), at)
  return (
    <footer className="footer">
      {card && 'notice' in card && (
        <>
          <Pictogram name={info} size={PLATE} />
          <span className="footer-text">{card.notice}</span>
        </>
      )}
      {card && 'name' in card && <WaitingCard {...card} measure={measure} />}
    </footer>
  )
}

function cardsOf(board: BoardView, layout: Layout, widthEm: number, measure: Measure): readonly Card[] {
  const sample: string[] = board.centre.isSample && layout.title.text === '' ? [words.board.sample] : []
  // No flatMap: Chromium 63 has none.
  const pages = sample.concat(...board.notices.map(({ vi }) => pagesOf(vi, widthEm - BEFORE_EM, measure)))
  const notices = pages.map((notice): Card => ({ notice }))
  if (layout.hasWaiting) return notices
  const waiting = waitingRows(board.lines).map((row) => {
    const bareEm = widthEm - measure(row.name, 600) - measure(String(row.waiting), 800) - GAP_EM
    const hasPlate = bareEm >= BEFORE_EM
    return { ...row, hasPlate, restEm: hasPlate ? bareEm - BEFORE_EM : bareEm }
  })
  // The plate goes before the name; a name without room even then has no card.
  return [...waiting.filter(({ restEm }) => restEm >= 0), ...notices]
}

function WaitingCard({ line, name, waiting, hasPlate, restEm, measure }: Extract<Card, { name: string }> & { measure: Measure }) {
  return (
    <>
      {hasPlate && <WaitingPlate line={line} size={PLATE} />}
      <span className="footer-text">{name}</span>
      <span className="footer-count">
        <b>{waiting}</b>
        {words.board.waitingCount.find((unit) => measure(unit, 400) <= restEm)}
      </span>
    </>
  )
}
