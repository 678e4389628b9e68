// The lead's page, wired: views, names, acts, the sound of what is urgent. Before the first view it says what it waits for.
import { useEffect, useRef, useState } from 'react'
import { pathOf } from '#contract/commands/routes.ts'
import type { Envelope } from '#contract/views/envelope.ts'
import type { FloorView } from '#contract/views/floor.ts'
import type { SnagsView } from '#contract/views/snags.ts'
import { useHallTime, useView } from '#ui-kit/link/hooks.ts'
import { type Link, openLink } from '#ui-kit/link/link.ts'
import { useRelease } from '#ui-kit/link/release.ts'
import { useAttention } from '../../parts/attention.ts'
import { useActs } from '../../parts/use-acts.ts'
import { Gate, type Seat } from '../../session/gate.tsx'
import { useStatus } from '../../session/use-status.ts'
import { useLeadWords } from '../../words/lead-words.ts'
import { Sentence } from '../counter/sentence.tsx'
import { isNews, soundingOf } from './alerts.ts'
import { saveLateList } from './late-list.ts'
import { LeadScreen } from './lead-screen.tsx'
import { usePeople } from './use-people.ts'
import { usePlace } from './use-place.ts'

export const LeadPage = () => <Gate page="lead">{(seat) => <Opened seat={seat} />}</Gate>

function Opened({ seat }: { seat: Seat }) {
  const { t } = useLeadWords()
  const [link] = useState(() => openLink({ centre: seat.centre, pass: seat.pass }))
  const envelope = useView<FloorView>(link, 'floor')
  const snags = useView<SnagsView>(link, 'snags')
  const status = useStatus(link)
  if (status.state === 'refused') return <Sentence title={t.refused} text={status.problem.title} />
  if (!envelope) return <Sentence title={t.connecting} text={t['connecting-text']} />
  return (
    <AtWork
      seat={seat}
      link={link}
      envelope={envelope}
      snags={snags?.data}
      lostSinceAt={status.state === 'lost' ? status.sinceAt : undefined}
    />
  )
}

function AtWork(props: {
  seat: Seat
  link: Link
  envelope: Envelope<FloorView>
  snags: SnagsView | undefined
  lostSinceAt: number | undefined
}) {
  const { t, language } = useLeadWords()
  const { seat, link, envelope, snags, lostSinceAt } = props
  const { centre, pass } = seat
  const { data: view, stream, seq, at } = envelope
  const now = Math.max(useHallTime(link), at)
  const acts = useActs({ centre, pass, language, order: `${stream}/${seq}` })
  const sound = useAttention('lead')
  const [place, go] = usePlace()
  const ids = [...view.counters.map(({ officer }) => officer), ...(snags?.snags ?? []).map(({ helper }) => helper)]
  const sounding = soundingOf(view.alarms)
  // Who is signed in matters when somebody must be sent.
  const people = usePeople({ centre, pass, language }, ids, sounding.join())
  useRelease(link, view.alarmCount === 0)

  const before = useRef<string[]>(undefined)
  const { call } = sound
  useEffect(() => {
    const names = soundingOf(view.alarms)
    if (isNews(before.current, names)) call()
    before.current = names
  }, [view, call])

  const own = new URLSearchParams({ centre, ...(pass !== undefined && { pass }) })
  return (
    <>
      <title>{view.alarmCount === 0 ? t.title : `(${view.alarmCount}) ${t.title}`}</title>
      <LeadScreen
        place={place}
        desk={{
          view,
          snags,
          now,
          lostSinceAt,
          id: seat.me.account?.id,
          seat,
          people,
          doing: acts.doing,
          note: acts.note,
          sound,
          hrefs: {
            signing: pass === undefined ? '/signing' : `/signing#${own}`,
            greeters: pass === undefined ? '/admin#people/greeters' : `/admin#${own}`,
          },
          give: acts.give,
          go,
          fetchLateList: () =>
            saveLateList(pathOf('late-list', { centre }), pass).then((isSaved) => {
              if (!isSaved) acts.tell(t['late-list-failed'])
            }),
        }}
      />
    </>
  )
}
