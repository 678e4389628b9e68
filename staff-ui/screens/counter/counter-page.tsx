// The console's wiring: pass, link, view, keyboard, dialogs. Before the first view it says what it waits for.
import { useState } from 'react'
import type { CounterView } from '#contract/views/counter.ts'
import type { Envelope } from '#contract/views/envelope.ts'
import { useHallTime, useStore, useView } from '#ui-kit/link/hooks.ts'
import { type Link, openLink } from '#ui-kit/link/link.ts'
import { takePass } from '#ui-kit/link/pass.ts'
import { useRelease } from '#ui-kit/link/release.ts'
import { useWords } from '../../words/words.ts'
import { CounterDialog } from './counter-dialog.tsx'
import { CounterScreen } from './counter-screen.tsx'
import { DeskContext } from './desk.ts'
import { useFirstWaitingNote } from './first-waiting-note.ts'
import { Sentence } from './sentence.tsx'
import { situationOf } from './situation.ts'
import { useCounterDesk } from './use-desk.ts'
import { useKeys } from './use-keys.ts'

/** The console of one counter, by the id in its address. */
export function CounterPage({ counter }: { counter: string }) {
  const { t } = useWords()
  const [opened] = useState(() => {
    const found = takePass(`counter-${counter}`)
    return found && { pass: found.pass, link: openLink(found) }
  })
  if (!opened) return <Sentence title={t.counter['no-pass']} />
  return <Connected counter={counter} link={opened.link} pass={opened.pass} />
}

function Connected({ counter, link, pass }: { counter: string; link: Link; pass: string | undefined }) {
  const { t } = useWords()
  const envelope = useView<CounterView>(link, 'counter', counter)
  const status = useStore(link.status)
  if (status.state === 'refused') return <Sentence title={t.counter.refused} text={`${status.problem.title} ${t.counter['refused-do']}`} />
  if (!envelope) return <Sentence title={t.counter.connecting} />
  return <AtWork envelope={envelope} link={link} pass={pass} lostSinceAt={status.state === 'lost' ? status.sinceAt : undefined} />
}

function AtWork({
  envelope,
  link,
  pass,
  lostSinceAt,
}: {
  envelope: Envelope<CounterView>
  link: Link
  pass: string | undefined
  lostSinceAt: number | undefined
}) {
  const { t } = useWords()
  const now = Math.max(useHallTime(link), envelope.at)
  const situation = situationOf(envelope.data)
  const sound = useFirstWaitingNote(situation)
  const { desk, dialog, give, finish, closeDialog } = useCounterDesk(envelope, now, lostSinceAt, pass, sound)
  useKeys(situation, dialog !== undefined, desk.wish)
  useRelease(link, !envelope.data.ticket && !dialog && !desk.doing)
  const { ticket, counter } = envelope.data
  return (
    <>
      <title>{ticket ? t.counter['title-called'](ticket.number, counter.sign) : t.counter.title(counter.sign)}</title>
      <CounterScreen desk={desk} />
      {dialog && (
        <DeskContext value={desk}>
          <CounterDialog dialog={dialog} give={give} finish={finish} close={closeDialog} />
        </DeskContext>
      )}
    </>
  )
}
