// One thing the lead must see: what, since when, and beside it the act that ends it.
import { type ReactNode, useState } from 'react'
import type { Alarm } from '#contract/views/alarms.ts'
import { hand, people, siren, stamp } from '#ui-kit/look/icons.ts'
import { type IconName, Pictogram } from '#ui-kit/look/pictogram.tsx'
import { fileClock, hourglass } from '../../icons.ts'
import { minutesSince } from '../../parts/times.ts'
import { useLeadWords } from '../../words/lead-words.ts'
import { helpName } from '../specialist/sentences.ts'
import { ActButton } from './act-button.tsx'
import { adviceFor, type WaitAlarm } from './advice.ts'
import styles from './alarms.module.css'
import { lineName, useLead } from './lead-desk.ts'

export function AlarmRow({ alarm }: { alarm: Alarm }) {
  switch (alarm.kind) {
    case 'wait':
      return <WaitRow alarm={alarm} />
    case 'snag':
      return <SnagRow alarm={alarm} />
    case 'late':
      return <LateRow alarm={alarm} />
    case 'urgent':
      return <UrgentRow alarm={alarm} />
    case 'signing':
      return <SigningRow alarm={alarm} />
    case 'help':
      return <HelpRow alarm={alarm} />
  }
}

function Row({ icon, title, text, children }: { icon: IconName; title: string; text: ReactNode; children?: ReactNode }) {
  return (
    <li className={styles.alarm}>
      <span className={styles.icon}>
        <Pictogram name={icon} size="1.625rem" />
      </span>
      <div className={styles.words}>
        <h3>{title}</h3>
        <p>{text}</p>
        {children && <div className={styles.acts}>{children}</div>}
      </div>
    </li>
  )
}

function WaitRow({ alarm }: { alarm: WaitAlarm }) {
  const { t, language } = useLeadWords()
  const { view, now } = useLead()
  const [isShown, show] = useState(false)
  const line = lineName(view, alarm.line, language)
  const advice = adviceFor(alarm, view)
  const sum = advice?.sum
  const told = !advice ? t['wait-nobody'] : sum ? t['wait-with'](advice.sign, sum.minutes) : t['wait-with-unknown'](advice.sign)
  return (
    <Row
      icon={hourglass}
      title={t.wait(line, minutesSince(alarm.since, now))}
      text={
        <>
          {t['wait-text'](alarm.targetMinutes, alarm.waiting, alarm.countersOpen)} {told}
          {sum && isShown && (
            <span className={styles.sum}>
              <strong>{t['how-sum'](sum.people, sum.minutesEach, sum.counters, sum.minutes)}</strong> {t['how-estimate']}
            </span>
          )}
        </>
      }
    >
      {advice && (
        <ActButton
          isMain
          act={{
            id: `help-${alarm.line}`,
            route: 'open-counter',
            params: { counter: advice.counter },
            body: { lines: advice.lines },
            done: t['wait-helped'](advice.sign, line),
          }}
          label={t['wait-help'](advice.sign)}
        />
      )}
      {sum && (
        <button type="button" className={styles.second} aria-expanded={isShown} onClick={() => show(!isShown)}>
          {t.how}
        </button>
      )}
    </Row>
  )
}

function SnagRow({ alarm: { snag } }: { alarm: Extract<Alarm, { kind: 'snag' }> }) {
  const { t, language } = useLeadWords()
  const { snags, now, id, nameOf, open } = useLead()
  const isMine = snag.helper !== undefined && snag.helper === id
  const who = isMine ? t.me : (nameOf(snag.helper) ?? t.somebody)
  const state =
    snag.isAway === true
      ? t['snag-left']
      : snag.helper === undefined
        ? t['snag-nobody']
        : t[snag.arrivedAt === undefined ? 'snag-coming' : 'snag-there'](who)
  return (
    <Row
      icon={people}
      title={t.snag(snag.sign, minutesSince(snag.raisedAt, now))}
      text={`${t['snag-needs'](helpName(snag.help, snags?.helps ?? [], language))}, ${state}.`}
    >
      {snag.helper === undefined && !snag.isAway && (
        <button type="button" className={styles.leaf} onClick={() => open({ is: 'assign', snag: snag.id })}>
          {t.assign}
        </button>
      )}
      {isMine && snag.arrivedAt === undefined && (
        <ActButton act={{ id: `arrive-${snag.id}`, route: 'arrive-snag', params: { snag: snag.id } }} label={t.arrive} />
      )}
      <button type="button" className={styles.second} onClick={() => open({ is: 'solve', snag: snag.id })}>
        {t.record}
      </button>
    </Row>
  )
}

function LateRow({ alarm }: { alarm: Extract<Alarm, { kind: 'late' }> }) {
  const { t } = useLeadWords()
  const { now } = useLead()
  const text = alarm.isApologised
    ? t['late-done']
    : alarm.sign === undefined
      ? t['late-waits'](minutesSince(alarm.since, now))
      : t['late-at'](alarm.sign)
  return <Row icon={fileClock} title={t.late(alarm.number)} text={text} />
}

function UrgentRow({ alarm }: { alarm: Extract<Alarm, { kind: 'urgent' }> }) {
  const { t, language } = useLeadWords()
  const { view, now } = useLead()
  const line = lineName(view, alarm.line, language)
  const text = alarm.sign === undefined ? t['urgent-waits'](line, minutesSince(alarm.since, now)) : t['urgent-at'](line, alarm.sign)
  return <Row icon={siren} title={t.urgent(alarm.number)} text={text} />
}

function SigningRow({ alarm }: { alarm: Extract<Alarm, { kind: 'signing' }> }) {
  const { t } = useLeadWords()
  const { now, hrefs } = useLead()
  return (
    <Row icon={stamp} title={t.signing(minutesSince(alarm.since, now))} text={t['signing-text'](alarm.count, alarm.targetMinutes)}>
      <a className={styles.second} href={hrefs.signing}>
        {t['open-signing']}
      </a>
    </Row>
  )
}

function HelpRow({ alarm: { counter, sign, since } }: { alarm: Extract<Alarm, { kind: 'help' }> }) {
  const { t } = useLeadWords()
  const { now } = useLead()
  return (
    <Row icon={hand} title={t.help(sign)} text={t['help-text'](minutesSince(since, now))}>
      <ActButton
        act={{ id: `helped-${counter}`, route: 'end-help', params: { counter }, done: t['help-ended'](sign) }}
        label={t['help-end']}
      />
    </Row>
  )
}
