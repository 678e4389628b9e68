// The board: header with the hall's clock, calls, recent ones and who waits, footer; over all of it a new call.
import { type CSSProperties, useEffect, useMemo } from 'react'
import type { BoardView } from '#contract/views/board.ts'
import type { Envelope } from '#contract/views/envelope.ts'
import { useHallTime, useStore } from '#ui-kit/link/hooks.ts'
import type { Link } from '#ui-kit/link/link.ts'
import { useRelease } from '#ui-kit/link/release.ts'
import { clockText } from '#ui-kit/words/words.ts'
import { invitationKey, isFresh } from '../../calls/call-queue.ts'
import type { Chime } from '../../calls/chime.ts'
import { useCallQueue } from '../../calls/use-call-queue.ts'
import { waitingRows } from '../../calls/waiting.ts'
import type { Layout } from '../../fit/content.ts'
import { layoutOf } from '../../fit/layout.ts'
import type { Measure } from '../../fit/measure.ts'
import type { Panel } from '../../fit/sizes.ts'
import { titlesOf } from '../../titles.ts'
import { words } from '../../words.ts'
import { NewCall } from '../new-call/new-call.tsx'
import './board.css'
import { CallRow } from './call-row.tsx'
import { counterOf } from './counter-of.ts'
import { Empty } from './empty.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { Side } from './side.tsx'

export interface BoardProps {
  link: Link
  envelope: Envelope<BoardView>
  panel: Panel
  measure: Measure
  chime: Chime
  onSetUp: () => void
}

export function Board({ link, envelope, panel, measure, chime, onSetUp }: BoardProps) {
  const queue = useCallQueue(link, envelope)
  const status = useStore(link.status)
  const at = useHallTime(link)
  const shown = queue.shown
  const { centre } = envelope.data
  const clock = clockText(at, centre.timeZone)
  const lostClock = status.state === 'lost' ? clockText(status.sinceAt, centre.timeZone) : undefined
  useRelease(link, shown === undefined && status.state === 'live')
  useEffect(() => {
    if (shown) chime.play(shown.call.attempt > 1)
  }, [shown, chime])

  // As text: equal while the rows stay as they are. A hint changes none of them, and the number waits for nothing but its own page.
  const amberKeys = envelope.data.calls
    .filter((call) => isFresh(queue, call))
    .map(invitationKey)
    .join(' ')
  const page = useMemo(
    () => (
      <BoardPage
        board={envelope.data}
        panel={panel}
        measure={measure}
        at={at}
        lostClock={lostClock}
        isAmber={(call) => amberKeys.split(' ').includes(invitationKey(call))}
        onSetUp={onSetUp}
      />
    ),
    [envelope.data, panel, measure, at, lostClock, amberKeys, onSetUp],
  )

  return (
    <>
      {page}
      {shown && (
        <NewCall
          key={`${shown.call.id}/${shown.call.attempt}`}
          call={shown.call}
          board={envelope.data}
          panel={panel}
          clock={clock}
          measure={measure}
        />
      )}
    </>
  )
}

export interface BoardPageProps {
  board: BoardView
  panel: Panel
  measure: Measure
  /** The hall's time. @unit ms */
  at: number
  /** Since when the connection is lost, as a clock; `undefined` while it is there. */
  lostClock: string | undefined
  isAmber: (call: BoardView['calls'][number]) => boolean
  onSetUp: () => void
}

/** The board without its link: what the examples show. */
export function BoardPage({ board, panel, measure, at, lostClock, isAmber, onSetUp }: BoardPageProps) {
  const { widthPx, heightPx, inches, metres } = panel
  const clock = clockText(at, board.centre.timeZone)
  const isLost = lostClock !== undefined
  const layout = useMemo(
    () => boardLayout(board, { widthPx, heightPx, inches, metres }, measure, clock, isLost),
    [board, widthPx, heightPx, inches, metres, measure, clock, isLost],
  )
  const current = board.calls.filter((call) => call.isCurrent)
  const inRows = current.slice(0, layout.rows)
  const recent = [...current.slice(layout.rows), ...board.calls.filter((call) => !call.isCurrent)].slice(0, layout.recentCount)
  return (
    <div className={layout.isPortrait ? 'board portrait' : 'board'} style={cssSizes(layout)}>
      <Header title={layout.title} logo={board.centre.logo} clock={clock} onHidden={onSetUp} />
      <main className="body">
        {inRows.length === 0 ? (
          <Empty title={board.calls.length === 0 ? words.board.nobodyCalled : words.board.nobodyCalledNow} />
        ) : (
          <ol className="calls" aria-label={words.board.heading}>
            {inRows.map((call) => (
              <CallRow key={call.id} call={call} board={board} layout={layout} isAmber={isAmber(call)} />
            ))}
          </ol>
        )}
        {layout.sidePx > 0 && <Side board={board} recent={recent} layout={layout} at={at} />}
      </main>
      {layout.hasFooter && <Footer board={board} layout={layout} panel={panel} measure={measure} at={at} lostClock={lostClock} />}
    </div>
  )
}

/** What is there to show, as the rules of size want to know it. */
function boardLayout(board: BoardView, panel: Panel, measure: Measure, clock: string, isLost: boolean): Layout {
  const signOf = (counter: string) => counterOf(board, counter).sign
  const pair = ({ number, counter }: BoardView['calls'][number]) => ({ number, sign: signOf(counter) })
  const current = board.calls.filter((call) => call.isCurrent)
  const names = waitingRows(board.lines).map(({ name }) => name)
  return layoutOf(
    panel,
    {
      calls: current.map(pair),
      recent: board.calls.filter((call) => !call.isCurrent).map(pair),
      lineNames: board.lines.map(({ shortName }) => shortName),
      waitingNames: names.length > 0 ? names : [words.board.waitingNobody],
      collect:
        board.collect && board.collect.numbers.length > 0
          ? { numbers: board.collect.numbers, sign: board.collect.counter === undefined ? undefined : signOf(board.collect.counter) }
          : undefined,
      isLost,
      titles: titlesOf(board.centre, current.length > 0, panel.heightPx > panel.widthPx),
      clock,
    },
    measure,
  )
}

const cssSizes = ({ sizes, numberPx, rowPx, barPx, padPx, sidePx }: Layout) =>
  ({
    '--text': `${sizes.textPx}px`,
    '--small': `${sizes.smallPx}px`,
    '--recent': `${sizes.recentPx}px`,
    '--least-number': `${sizes.numberPx}px`,
    '--number': `${numberPx}px`,
    '--row': `${rowPx}px`,
    '--bar': `${barPx}px`,
    '--pad': `${padPx}px`,
    '--side': `${sidePx}px`,
  }) as CSSProperties
