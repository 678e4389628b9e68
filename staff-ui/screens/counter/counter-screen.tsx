// The console as a picture of its desk: head, work, waiting. Knows no socket and no keyboard, so that examples and tests can draw it.

import styles from './console.module.css'
import type { Desk } from './desk.ts'
import { DeskContext } from './desk.ts'
import { Header } from './header.tsx'
import { LostBanner, Note } from './notices.tsx'
import { situationOf } from './situation.ts'
import { WaitingPanel } from './waiting-panel.tsx'
import { WorkCalled } from './work-called.tsx'
import { WorkIdle, WorkNobody, WorkShut } from './work-free.tsx'
import { WorkServing } from './work-serving.tsx'

export function CounterScreen({ desk }: { desk: Desk }) {
  return (
    <DeskContext value={desk}>
      <div className={styles.page} data-sending={desk.isSending || undefined}>
        <Header />
        <main className={styles.work}>
          <LostBanner />
          <Note />
          <Work desk={desk} />
        </main>
        <WaitingPanel />
      </div>
    </DeskContext>
  )
}

function Work({ desk: { view } }: { desk: Desk }) {
  const situation = situationOf(view)
  if (view.ticket) return view.ticket.state === 'called' ? <WorkCalled ticket={view.ticket} /> : <WorkServing ticket={view.ticket} />
  if (situation === 'closed' || situation === 'paused') return <WorkShut isPaused={situation === 'paused'} />
  return view.next ? <WorkIdle next={view.next.number} /> : <WorkNobody />
}
