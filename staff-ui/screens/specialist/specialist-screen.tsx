// The specialist's phone as a picture of its state: amber while a counter calls, calm when it was accepted. Knows no socket.
import { useState } from 'react'
import type { Instant } from '#contract/basics.ts'
import type { OpenSnag } from '#contract/views/parts.ts'
import type { SnagsView } from '#contract/views/snags.ts'
import { LotusPetals } from '#ui-kit/look/lotus.tsx'
import { clockText, say } from '#ui-kit/words/words.ts'
import type { SoundLevel } from '../../parts/attention.ts'
import { LostBand, Note, PageHead } from '../../parts/page-head.tsx'
import type { Seat } from '../../session/gate.tsx'
import { useSpecialistWords } from '../../words/specialist-words.ts'
import { Accepted } from './accepted.tsx'
import { OpenList } from './open-list.tsx'
import { RestBar } from './rest-bar.tsx'
import { Ringing } from './ringing.tsx'
import { helpName } from './sentences.ts'
import type { Situation } from './situation.ts'
import { SolveSheet } from './solve-sheet.tsx'
import styles from './specialist.module.css'

export type SnagAct = 'accept' | 'pass' | 'arrive' | 'decline'

export interface SpecialistProps {
  view: SnagsView
  situation: Situation
  now: Instant
  lostSinceAt: Instant | undefined
  seat: Pick<Seat, 'me' | 'signOut'>
  id: string | undefined
  helps: readonly string[] | undefined
  doing: { id: string; isSlow: boolean } | undefined
  note: string | undefined
  isResting: boolean
  sound: { level: SoundLevel; isReady: boolean; setLevel(level: SoundLevel): void }
  act(act: SnagAct, snag: OpenSnag): void
  /** Whether it was sent. */
  solve(snag: OpenSnag, how: string): boolean
  rest(isResting: boolean): void
  /** The snag whose end is asked for when the page opens: examples only. */
  solving?: string
}

export function SpecialistScreen(props: SpecialistProps) {
  const { t, language } = useSpecialistWords()
  const { view, situation, now, lostSinceAt, doing } = props
  const [solving, setSolving] = useState(props.solving)
  const asked = view.snags.find(({ id }) => id === solving)
  const { account } = props.seat.me
  const isRinging = situation.is === 'ringing'
  const hasList = situation.others.length > 0
  return (
    <div className={styles.page} data-ringing={isRinging || undefined}>
      <PageHead
        centre={view.centre}
        now={now}
        isOnAmber={isRinging}
        title={isRinging ? <p className={styles.place}>{say(view.centre.name, language)}</p> : <h1>{t.title}</h1>}
        aside={account && <p>{account.name}</p>}
      />
      <main className={styles.main}>
        {lostSinceAt !== undefined && (
          <LostBand title={t['lost-title'](clockText(lostSinceAt, view.centre.timeZone))} text={t['lost-text']} />
        )}
        <Note text={doing?.isSlow ? t.slow : props.note} />
        {situation.is === 'ringing' && <Ringing {...props} snag={situation.snag} more={situation.more} />}
        {situation.is === 'accepted' && <Accepted {...props} snag={situation.snag} askHow={() => setSolving(situation.snag.id)} />}
        {situation.is === 'calm' && !props.isResting && (
          <section className={styles.calm}>
            <h2>{t.calm}</h2>
            <p>{t['calm-text'](kindsText(props.helps, view, language, t['all-kinds']))}</p>
          </section>
        )}
        {hasList && <OpenList {...props} snags={situation.others} askHow={setSolving} />}
        {situation.is === 'calm' && !hasList && (
          <div className={styles.petals}>
            <LotusPetals />
          </div>
        )}
      </main>
      {!isRinging && <RestBar {...props} />}
      {asked && (
        <SolveSheet
          snag={asked}
          now={now}
          isThere={asked.arrivedAt !== undefined && asked.helper === props.id}
          isLost={lostSinceAt !== undefined}
          onSolve={(how) => {
            if (props.solve(asked, how)) setSolving(undefined)
          }}
          onClose={() => setSolving(undefined)}
        />
      )}
    </div>
  )
}

const kindsText = (helps: readonly string[] | undefined, view: SnagsView, language: 'vi' | 'en', all: string) =>
  helps === undefined ? all : helps.map((help) => helpName(help, view.helps, language)).join(', ')
