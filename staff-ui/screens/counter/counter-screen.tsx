// The console as a picture of its desk: head, work, waiting. Knows no socket and no keyboard, so that examples and tests can draw it.

import { IncidentBand, ReentryBand } from './bands.tsx'
import styles from './console.module.css'
import type { Desk } from './desk.ts'
import { DeskContext } from './desk.ts'
import type { DialogProps } from './dialog-props.ts'
import { Header } from './header.tsx'
import { LateNotes, LatePage } from './late-page.tsx'
import { LostBanner, Note } from './notices.tsx'
import { situationOf } from './situation.ts'
import { WaitingPanel } from './waiting-panel.tsx'
import { WorkCalled } from './work-called.tsx'
import { WorkIdle, WorkNobody, WorkShut } from './work-free.tsx'
import { WorkServing } from './work-serving.tsx'

/** `apology`: where to it goes while the page of a late result stands in place of work and waiting. */
export function CounterScreen({ desk, apology }: { desk: Desk; apology?: DialogProps | undefined }) {
  const { ticket } = desk.view
  if (apology && ticket) {
    return (
      <DeskContext value={desk}>
        <div className={styles.page} data-sending={desk.isSending || undefined}>
          <Header />
          <main className={styles.work}>
            <LostBanner />
            <Note />
            <LatePage key={ticket.id} ticket={ticket} {...apology} />
          </main>
          <LateNotes ticket={ticket} />
        </div>
      </DeskContext>
    )
  }
  return (
    <DeskContext value={desk}>
      <div className={styles.page} data-sending={desk.isSending || undefined}>
        <Header />
        <main className={styles.work}>
          <LostBanner />
          <Note />
          {!ticket && <IncidentBand />}
          <ReentryBand />
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
