// The lead's page as a picture: red list first, each with its act; then three figures, lines, counters. Knows no socket.
import { useState } from 'react'
import type { FloorView } from '#contract/views/floor.ts'
import { arrowLeft } from '#ui-kit/look/icons.ts'
import { LotusPetals } from '#ui-kit/look/lotus.tsx'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { say } from '#ui-kit/words/words.ts'
import { LostBand, Note, PageHead } from '../../parts/page-head.tsx'
import { SignOut } from '../../session/sign-out.tsx'
import { useLeadWords } from '../../words/lead-words.ts'
import { AlarmList } from './alarm-list.tsx'
import { ClockNotices } from './clock-notices.tsx'
import { CounterPlates } from './counter-plates.tsx'
import { Figures, LongestWaits } from './figures.tsx'
import { Incidents } from './incidents.tsx'
import styles from './lead.module.css'
import { LeadContext, type LeadDesk, type LeadPlace, type LeadSheet, useLead } from './lead-desk.ts'
import { OpenSheet } from './open-sheet.tsx'
import { OpenSnags } from './open-snags.tsx'
import { IncidentMark, Tools } from './tools.tsx'
import { WaitChart } from './wait-chart.tsx'

/** `sheet`: the one that is open when the page opens, for examples. */
export function LeadScreen({ desk, place, sheet }: { desk: Omit<LeadDesk, 'open'>; place: LeadPlace; sheet?: LeadSheet }) {
  const [opened, open] = useState<LeadSheet | undefined>(sheet)
  return (
    <LeadContext value={{ ...desk, open }}>
      {place === 'hall' ? <Hall /> : <IncidentsPage />}
      {opened && <OpenSheet sheet={opened} onClose={() => open(undefined)} />}
    </LeadContext>
  )
}

function Hall() {
  const { t, language } = useLeadWords()
  const { view, snags, now, seat } = useLead()
  const isCalm = view.alarmCount === 0 && view.systems.every(({ since }) => since === undefined) && !isTimeInDoubt(view)
  return (
    <div className={styles.page} data-calm={isCalm || undefined}>
      <PageHead
        centre={view.centre}
        now={now}
        title={<h1>{say(view.centre.name, language)}</h1>}
        aside={
          <>
            <div className={styles.wide}>
              <IncidentMark />
            </div>
            {view.centre.isSample && <p className={styles.sample}>{t.sample}</p>}
            <p className={view.centre.isSample ? styles.wide : undefined}>{t.title}</p>
            <div className={styles.wideRow}>
              <SignOut seat={seat} />
            </div>
          </>
        }
      />
      <main className={styles.main}>
        <div className={styles.left}>
          <Bands />
          <div className={styles.narrow}>
            <IncidentMark />
          </div>
          <ClockNotices />
          {!(view.alarmCount === 0 && isTimeInDoubt(view)) && <AlarmList />}
          <Figures />
          <OpenSnags />
          {isCalm && snags?.count === 0 && (
            <div className={styles.petals}>
              <LotusPetals />
            </div>
          )}
        </div>
        <div className={styles.right}>
          <div className={styles.charts}>
            <WaitChart />
            <LongestWaits />
          </div>
          <CounterPlates />
          <Tools />
        </div>
      </main>
    </div>
  )
}

/** Nothing is calm while it is not known which time or day it is. */
const isTimeInDoubt = ({ day, clock }: FloorView) => day === null || clock.asks !== null

function IncidentsPage() {
  const { t } = useLeadWords()
  const { view, now, go } = useLead()
  return (
    <div className={styles.page}>
      <PageHead
        centre={view.centre}
        now={now}
        hasMark={false}
        title={
          <button type="button" className={styles.backTo} onClick={() => go('hall')}>
            <Pictogram name={arrowLeft} size="1.5rem" />
            {t.title}
          </button>
        }
      />
      <main className={styles.single}>
        <Bands />
        <Incidents />
      </main>
    </div>
  )
}

function Bands() {
  const { t } = useLeadWords()
  const { lostSinceAt, clock, doing, note } = useLead()
  return (
    <>
      {lostSinceAt !== undefined && <LostBand title={t['lost-title'](clock(lostSinceAt))} text={t['lost-text']} />}
      <Note text={doing?.isSlow ? t.slow : note} />
    </>
  )
}
