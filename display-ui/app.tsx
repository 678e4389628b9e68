// Which page stands on the glass: the board, the set-up, or why there is no board.
import { useCallback, useEffect, useState } from 'react'
import type { BoardView } from '#contract/views/board.ts'
import { useStore, useView } from '#ui-kit/link/hooks.ts'
import type { Link } from '#ui-kit/link/link.ts'
import { useSentAway } from '#ui-kit/link/use-pairing.ts'
import type { Chime } from './calls/chime.ts'
import { assumedHanging, keepHanging, keptHanging } from './fit/panel-store.ts'
import { useMeasure, useWindowPx } from './fit/use-panel.ts'
import { Board } from './screens/board/board.tsx'
import { Notice } from './screens/notice/notice.tsx'
import { SetUp } from './screens/set-up/set-up.tsx'
import { words } from './words.ts'

export function App({ link, chime }: { link: Link; chime: Chime }) {
  const envelope = useView<BoardView>(link, 'board')
  const status = useStore(link.status)
  useSentAway(link, 'board')
  const [kept, setKept] = useState(keptHanging)
  const [isSetUp, setIsSetUp] = useState(kept === undefined)
  const windowPx = useWindowPx()
  const measure = useMeasure()
  const hanging = kept ?? assumedHanging
  const closeSetUp = useCallback(() => setIsSetUp(false), [])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 's' && !event.ctrlKey && !event.altKey && !event.metaKey) setIsSetUp(true)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])

  if (isSetUp) {
    return (
      <SetUp
        windowPx={windowPx}
        hanging={hanging}
        signs={envelope?.data.counters.map(({ sign }) => sign) ?? []}
        measure={measure}
        chime={chime}
        onUse={(chosen) => {
          keepHanging(chosen)
          setKept(chosen)
          closeSetUp()
        }}
        onClose={closeSetUp}
      />
    )
  }
  // A screen that was sent away shows nothing of the hall any more.
  if (status.state === 'refused') {
    return <Notice title={words.notice.refused} body={`${status.problem.title} ${words.notice.refusedDo}`} />
  }
  if (!envelope) return <Notice title={words.notice.connecting} />
  return (
    <Board
      link={link}
      envelope={envelope}
      panel={{ ...windowPx, ...hanging }}
      measure={measure}
      chime={chime}
      onSetUp={() => setIsSetUp(true)}
    />
  )
}
