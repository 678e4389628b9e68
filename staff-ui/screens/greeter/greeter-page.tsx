// The greeter's wiring: card or pass, link, view, acts. Before the first view it says what it waits for.
import { useState } from 'react'
import type { Envelope } from '#contract/views/envelope.ts'
import type { KioskView } from '#contract/views/kiosk.ts'
import { useHallTime, useView } from '#ui-kit/link/hooks.ts'
import { type Link, openLink } from '#ui-kit/link/link.ts'
import { centreOfPage } from '#ui-kit/link/pass.ts'
import { useRelease } from '#ui-kit/link/release.ts'
import { Gate, type Seat } from '../../session/gate.tsx'
import { useStatus } from '../../session/use-status.ts'
import { useGreeterWords } from '../../words/greeter-words.ts'
import { takeCard } from './card.ts'
import { FindScreen } from './find-screen.tsx'
import { GreeterScreen } from './greeter-screen.tsx'
import { OpenCard } from './open-card.tsx'
import { useIgnoreSecondPress } from './second-press.ts'
import { Sentence } from './sentence.tsx'
import { useFind } from './use-find.ts'
import { useGreeter } from './use-greeter.ts'

/** `/greeter`: a link of the sample hall, a paired tablet, somebody signed in, or a day greeter's card behind `#card=`. */
export function GreeterPage() {
  const [card, setCard] = useState(takeCard)
  if (card !== undefined) return <OpenCard card={card} centre={centreOfPage()} onOpened={() => setCard(undefined)} />
  return <Gate page="greeter">{(seat) => <Connected seat={seat} />}</Gate>
}

function Connected({ seat }: { seat: Seat }) {
  const { t } = useGreeterWords()
  const [link] = useState(() => openLink(seat))
  const envelope = useView<KioskView>(link, 'kiosk')
  const status = useStatus(link)
  if (status.state === 'refused') return <Sentence title={t.refused} text={status.problem.title} />
  if (!envelope) return <Sentence title={t.connecting} />
  return <AtWork seat={seat} link={link} envelope={envelope} lostSinceAt={status.state === 'lost' ? status.sinceAt : undefined} />
}

function AtWork(props: { seat: Seat; link: Link; envelope: Envelope<KioskView>; lostSinceAt: number | undefined }) {
  const { seat, link, envelope, lostSinceAt } = props
  const { t } = useGreeterWords()
  const now = Math.max(useHallTime(link), envelope.at)
  const greeter = useGreeter(seat, envelope.data, now, lostSinceAt)
  useIgnoreSecondPress()
  useRelease(link, greeter.place.at === 'search' && greeter.query === '' && !greeter.doing)
  const { place } = greeter
  return (
    <>
      <title>{place.at === 'issued' ? t['title-issued'](place.issued.answer.ticket.number) : t.title}</title>
      <GreeterScreen greeter={greeter} finding={<Finding seat={seat} link={link} />} />
    </>
  )
}

const Finding = ({ seat, link }: { seat: Seat; link: Link }) => <FindScreen find={useFind(seat, link)} />
