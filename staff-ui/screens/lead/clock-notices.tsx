// What only the lead decides about time: whether a clock that jumped is right, and which day it is when the server is in doubt.
import { useState } from 'react'
import { clock as clockIcon } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { dateText } from '#ui-kit/words/words.ts'
import { useLeadWords } from '../../words/lead-words.ts'
import { ActButton } from './act-button.tsx'
import styles from './lead.module.css'
import { useLead } from './lead-desk.ts'

export function ClockNotices() {
  const { t } = useLeadWords()
  const { view, now, clock } = useLead()
  const { asks, isBehind } = view.clock
  const { timeZone } = view.centre
  const moment = (at: number) => `${clock(at)} ${dateText(at, timeZone)}`
  return (
    <>
      {view.day === null && <NoDay date={isoDate(asks?.wallAt ?? now, timeZone)} />}
      {asks && view.day !== null && (
        <section className={styles.notice} aria-labelledby="clock">
          <h2 id="clock">
            <Pictogram name={clockIcon} size="1.75rem" />
            {t['clock-title']}
          </h2>
          <p>{t['clock-text'](moment(asks.wallAt), moment(now))}</p>
          <ActButton
            act={{ id: 'adopt-clock', route: 'adopt-clock', body: { adopt: true }, done: t['clock-adopted'] }}
            label={t['clock-adopt'](clock(asks.wallAt))}
          />
        </section>
      )}
      {isBehind && <p className={styles.notice}>{t['clock-behind']}</p>}
    </>
  )
}

function NoDay({ date }: { date: string }) {
  const { t } = useLeadWords()
  const [open, setOpen] = useState(date)
  return (
    <section className={styles.notice} aria-labelledby="no-day">
      <h2 id="no-day">
        <Pictogram name={clockIcon} size="1.75rem" />
        {t['day-title']}
      </h2>
      <p>{t['day-text']}</p>
      <label className={styles.date}>
        {t['day-label']}
        <input type="date" value={open} onChange={(event) => setOpen(event.target.value)} />
      </label>
      {open && (
        <ActButton isMain act={{ id: 'turn-day', route: 'turn-day', body: { open }, done: t['day-opened'] }} label={t['day-open']} />
      )}
    </section>
  )
}

/** `2026-11-24`: the date of a moment on the hall's wall. */
function isoDate(at: number, timeZone: string): string {
  return dateText(at, timeZone).split('/').reverse().join('-')
}
