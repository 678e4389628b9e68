// The signing desk, wired: view, choice, batches. Before the first view it says what it waits for.
import { useState } from 'react'
import type { Envelope } from '#contract/views/envelope.ts'
import type { SigningView } from '#contract/views/signing.ts'
import { useHallTime, useView } from '#ui-kit/link/hooks.ts'
import { type Link, openLink } from '#ui-kit/link/link.ts'
import { useRelease } from '#ui-kit/link/release.ts'
import { useActs } from '../../parts/use-acts.ts'
import { Gate, type Seat } from '../../session/gate.tsx'
import { useStatus } from '../../session/use-status.ts'
import { useSigningWords } from '../../words/signing-words.ts'
import { Sentence } from '../counter/sentence.tsx'
import { allOrNone, stillHere, touched } from './choosing.ts'
import { SigningScreen } from './signing-screen.tsx'

export const SigningPage = () => <Gate page="signing">{(seat) => <Opened seat={seat} />}</Gate>

function Opened({ seat }: { seat: Seat }) {
  const { t } = useSigningWords()
  const [link] = useState(() => openLink({ centre: seat.centre, pass: seat.pass }))
  const envelope = useView<SigningView>(link, 'signing')
  const status = useStatus(link)
  if (status.state === 'refused') return <Sentence title={t.refused} text={status.problem.title} />
  if (!envelope) return <Sentence title={t.connecting} text={t['connecting-text']} />
  return <AtWork seat={seat} link={link} envelope={envelope} lostSinceAt={status.state === 'lost' ? status.sinceAt : undefined} />
}

function AtWork(props: { seat: Seat; link: Link; envelope: Envelope<SigningView>; lostSinceAt: number | undefined }) {
  const { t, language } = useSigningWords()
  const { seat, link, envelope, lostSinceAt } = props
  const { data: view, stream, seq, at } = envelope
  const now = Math.max(useHallTime(link), at)
  const acts = useActs({ centre: seat.centre, pass: seat.pass, language, order: `${stream}/${seq}` })
  const [touchedIds, choose] = useState<ReadonlySet<string>>(new Set())
  const chosen = stillHere(touchedIds, view.tickets)
  useRelease(link, chosen.length === 0)
  return (
    <>
      <title>{t.title}</title>
      <SigningScreen
        view={view}
        now={now}
        lostSinceAt={lostSinceAt}
        seat={seat}
        chosen={chosen}
        doing={acts.doing}
        note={acts.note}
        touch={(ticket) => choose((former) => touched(former, ticket))}
        chooseAll={() => choose(allOrNone(new Set(chosen), view.tickets))}
        release={() => acts.give({ id: 'release', route: 'release-batch', body: { tickets: chosen }, done: t.released(chosen.length) })}
        returnLast={() => {
          const tickets = view.lastBatch?.tickets ?? []
          acts.give({ id: 'return', route: 'return-batch', body: { tickets }, done: t.returned(tickets.length) })
        }}
      />
    </>
  )
}
