// The specialist's page, wired: view, acts, ringing. Before the first view it says what it waits for.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { OneSnag } from '#contract/commands/answers.ts'
import type { Envelope } from '#contract/views/envelope.ts'
import type { OpenSnag } from '#contract/views/parts.ts'
import type { SnagsView } from '#contract/views/snags.ts'
import { useHallTime, useView } from '#ui-kit/link/hooks.ts'
import { type Link, openLink } from '#ui-kit/link/link.ts'
import { useRelease } from '#ui-kit/link/release.ts'
import { useAttention } from '../../parts/attention.ts'
import { useActs } from '../../parts/use-acts.ts'
import { Gate, type Seat } from '../../session/gate.tsx'
import { useStatus } from '../../session/use-status.ts'
import { useSnagWords } from '../../words/specialist-snag-words.ts'
import { useSpecialistWords } from '../../words/specialist-words.ts'
import { Sentence } from '../counter/sentence.tsx'
import { isTaken, situationOf } from './situation.ts'
import { type SnagAct, SpecialistScreen } from './specialist-screen.tsx'
import { useRest } from './use-rest.ts'

/** A snag rings again after this, until somebody takes it. @unit ms */
const RING_AGAIN_MS = 15_000

export const SpecialistPage = () => <Gate page="specialist">{(seat) => <Opened seat={seat} />}</Gate>

function Opened({ seat }: { seat: Seat }) {
  const { t } = useSpecialistWords()
  const [link] = useState(() => openLink({ centre: seat.centre, pass: seat.pass }))
  const envelope = useView<SnagsView>(link, 'snags')
  const status = useStatus(link)
  if (status.state === 'refused') return <Sentence title={t.refused} text={status.problem.title} />
  if (!envelope) return <Sentence title={t.connecting} text={t['connecting-text']} />
  return <AtWork seat={seat} link={link} envelope={envelope} lostSinceAt={status.state === 'lost' ? status.sinceAt : undefined} />
}

function AtWork({
  seat,
  link,
  envelope,
  lostSinceAt,
}: {
  seat: Seat
  link: Link
  envelope: Envelope<SnagsView>
  lostSinceAt: number | undefined
}) {
  const { t, language } = useSpecialistWords()
  const snagWords = useSnagWords()
  const { data: view, stream, seq, at } = envelope
  const now = Math.max(useHallTime(link), at)
  const acts = useActs({ centre: seat.centre, pass: seat.pass, language, order: `${stream}/${seq}` })
  const attention = useAttention('specialist')
  const { isResting, rest } = useRest(stream)
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  // A pass without a person (the sample hall's) is told who it is when it first accepts.
  const [learnt, learn] = useState<string>()
  const id = seat.me.account?.id ?? learnt
  const { helps } = seat.me
  const situation = useMemo(() => situationOf(view.snags, { helps, id, passed, isResting }), [view, helps, id, passed, isResting])
  const rings = situation.is === 'ringing' ? situation.snag.id : undefined
  useRelease(link, situation.is === 'calm')

  // While the connection is away nobody can take it here, and somebody else may have.
  const isLost = lostSinceAt !== undefined
  const { call } = attention
  useEffect(() => {
    if (rings === undefined || isLost) return
    call()
    const timer = setInterval(call, RING_AGAIN_MS)
    return () => clearInterval(timer)
  }, [rings, isLost, call])

  const rang = useRef(rings)
  const { tell } = acts
  useEffect(() => {
    const taken = isTaken(rang.current, view.snags, id)
    if (taken) tell(t['taken-by-other'](taken.sign))
    rang.current = rings
  }, [view, id, rings, t, tell])

  function act(what: SnagAct, snag: OpenSnag) {
    const params = { snag: snag.id }
    switch (what) {
      case 'accept':
        acts.give({
          id: `accept-${snag.id}`,
          route: 'accept-snag',
          params,
          onDone: (answer) => learn((answer as OneSnag).snag.helper),
        })
        return
      case 'arrive':
        acts.give({ id: `arrive-${snag.id}`, route: 'arrive-snag', params })
        return
      case 'decline':
        // Before the answer comes: the view that follows it would ring here at once.
        if (acts.give({ id: `decline-${snag.id}`, route: 'decline-snag', params, done: t.declined(snag.sign) })) pass(snag)
        return
      case 'pass':
        pass(snag)
        return tell(t.passed(snag.sign))
    }
  }
  const pass = (snag: OpenSnag) => setPassed((former) => new Set([...former, snag.id]))

  return (
    <>
      <title>{situation.is === 'ringing' ? `${situation.snag.sign} · ${t.title}` : t.title}</title>
      <SpecialistScreen
        view={view}
        situation={situation}
        now={now}
        lostSinceAt={lostSinceAt}
        seat={seat}
        id={id}
        helps={helps}
        doing={acts.doing}
        note={acts.note}
        isResting={isResting}
        sound={attention}
        act={act}
        solve={(snag, how) =>
          acts.give({
            id: `solve-${snag.id}`,
            route: 'solve-snag',
            params: { snag: snag.id },
            body: { how },
            done: snagWords['how-done'](snag.number),
          })
        }
        rest={rest}
      />
    </>
  )
}
