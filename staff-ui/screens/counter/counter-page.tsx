// The console's wiring: pass, person, link, view, keyboard, dialogs. Before the first view it says what it waits for.
import { useState } from 'react'
import type { CounterView } from '#contract/views/counter.ts'
import type { Envelope } from '#contract/views/envelope.ts'
import { useHallTime, useStore, useView } from '#ui-kit/link/hooks.ts'
import { type Link, openLink } from '#ui-kit/link/link.ts'
import { type Opened, takePass } from '#ui-kit/link/pass.ts'
import { useRelease } from '#ui-kit/link/release.ts'
import { useSentAway } from '#ui-kit/link/use-pairing.ts'
import { useWords } from '../../words/words.ts'
import { PairingPage } from '../pairing/pairing-page.tsx'
import { CounterDialog } from './counter-dialog.tsx'
import { CounterScreen } from './counter-screen.tsx'
import { DeskContext } from './desk.ts'
import { useFirstWaitingNote } from './first-waiting-note.ts'
import { Sentence } from './sentence.tsx'
import { SignInPage } from './sign-in-page.tsx'
import { situationOf } from './situation.ts'
import { useCounterDesk } from './use-desk.ts'
import { useKeys } from './use-keys.ts'
import { type Sitting, useSitting } from './use-sitting.ts'

/** The console of one counter, by the id in its address. */
export function CounterPage({ counter }: { counter: string }) {
  const [opened] = useState(() => {
    const found = takePass(`counter-${counter}`)
    return found && { ...found, link: openLink(found) }
  })
  if (!opened) return <PairingPage />
  return <Connected counter={counter} link={opened.link} opened={opened} />
}

function Connected({ counter, link, opened }: { counter: string; link: Link; opened: Opened }) {
  const { t } = useWords()
  const envelope = useView<CounterView>(link, 'counter', counter)
  const status = useStore(link.status)
  const sitting = useSitting(opened)
  const now = Math.max(useHallTime(link), envelope?.at ?? 0)
  useSentAway(link, `counter-${counter}`)
  if (status.state === 'refused') return <Sentence title={t.counter.refused} text={`${status.problem.title} ${t.counter['refused-do']}`} />
  const { need } = sitting
  if (!envelope || need === 'asking') return <Sentence title={t.counter.connecting} />
  if (need) return <SignInPage key={need.why} need={need} sitting={sitting} view={envelope.data} now={now} />
  const lostSinceAt = status.state === 'lost' ? status.sinceAt : undefined
  return <AtWork envelope={envelope} link={link} sitting={sitting} now={now} lostSinceAt={lostSinceAt} />
}

function AtWork(props: { envelope: Envelope<CounterView>; link: Link; sitting: Sitting; now: number; lostSinceAt: number | undefined }) {
  const { envelope, link, sitting, now, lostSinceAt } = props
  const { t } = useWords()
  const situation = situationOf(envelope.data)
  const sound = useFirstWaitingNote(situation)
  const { desk, dialog, isApologising, give, tell, closeDialog, closeApology } = useCounterDesk(envelope, now, lostSinceAt, sitting, sound)
  useKeys(situation, dialog !== undefined || isApologising, desk.wish)
  useRelease(link, !envelope.data.ticket && !dialog && !desk.doing)
  const { ticket, counter } = envelope.data
  return (
    <>
      <title>{ticket ? t.counter['title-called'](ticket.number, counter.sign) : t.counter.title(counter.sign)}</title>
      <CounterScreen desk={desk} apology={isApologising ? { give, close: closeApology } : undefined} />
      {dialog && (
        <DeskContext value={desk}>
          <CounterDialog dialog={dialog} give={give} tell={tell} close={closeDialog} />
        </DeskContext>
      )}
    </>
  )
}
