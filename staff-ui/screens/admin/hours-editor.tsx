// Opening hours: the days left, the chosen day's sessions right. Wizard and admin share it.
import { useState } from 'react'
import type { CentreDocument, Session, Weekday } from '#contract/centre/document.ts'
import type { CentreFault } from '#contract/centre/fault.ts'
import { cross } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { say } from '#ui-kit/words/words.ts'
import { PlainButton, TextField } from '../../parts/fields.tsx'
import { useCentreWords } from '../../words/admin-words.ts'
import { tellFault } from './fault-words.ts'
import styles from './hours.module.css'
import {
  addDay,
  anotherSession,
  clockTyped,
  copyToWorkdays,
  dropDay,
  type HoursKey,
  pathOfKey,
  servedText,
  sessionsOf,
  setSessions,
  weekdays,
} from './hours-edits.ts'
import { plus } from './icons.ts'

const fields = ['issueFrom', 'serveFrom', 'issueUntil', 'serveUntil'] as const

export function HoursEditor(props: {
  document: CentreDocument
  faults: readonly CentreFault[]
  /** Also days that differ. */
  hasDays: boolean
  onDocument(document: CentreDocument): void
}) {
  const { t, language } = useCentreWords()
  const { document, faults, hasDays, onDocument } = props
  const [key, setKey] = useState<HoursKey>({ weekday: 'monday' })
  const [day, setDay] = useState('')
  const [why, setWhy] = useState('')
  const isGone = 'day' in key && !document.hours.days.some((one) => one.day === key.day)
  const chosen: HoursKey = isGone ? { weekday: 'monday' } : key
  const row = (of: HoursKey, name: string, extra?: string) => {
    const sessions = sessionsOf(document, of)
    const isChosen = JSON.stringify(of) === JSON.stringify(chosen)
    const isWrong = faultsAt(faults, `${pathOfKey(document, of)}/`).length > 0
    return (
      <li key={name}>
        <button type="button" className={styles.day} aria-pressed={isChosen} onClick={() => setKey(of)}>
          <strong>{name}</strong>
          <span className={isWrong ? styles.wrong : undefined}>
            {isWrong ? t['hours-wrong'] : sessions.length === 0 ? t['hours-off'] : servedText(sessions)}
          </span>
          {extra && <small>{extra}</small>}
        </button>
      </li>
    )
  }
  return (
    <div className={styles.columns}>
      <div className={styles.left}>
        <ul className={styles.days}>{weekdays.map((weekday) => row({ weekday }, t.weekday[weekday]))}</ul>
        {hasDays && (
          <>
            <h2>{t['days-off']}</h2>
            {document.hours.days.length === 0 && <p className={styles.none}>{t['days-none']}</p>}
            <ul className={styles.days}>
              {document.hours.days.map((one) => row({ day: one.day }, dayText(one.day), one.why && say(one.why, language)))}
            </ul>
            <form
              className={styles.add}
              onSubmit={(event) => {
                event.preventDefault()
                if (day === '') return
                onDocument(addDay(document, day, why))
                setKey({ day })
                setDay('')
                setWhy('')
              }}
            >
              <TextField label={t['day-date']} value={day} onValue={setDay} more={{ type: 'date' }} />
              <TextField label={t['day-why']} value={why} onValue={setWhy} more={{ maxLength: 80, placeholder: t['day-why-such'] }} />
              <button type="submit" className={styles.addButton} disabled={day === ''}>
                {t['day-add']}
              </button>
            </form>
          </>
        )}
      </div>
      <DayPanel chosen={chosen} document={document} faults={faults} onDocument={onDocument} />
    </div>
  )
}

function DayPanel(props: {
  chosen: HoursKey
  document: CentreDocument
  faults: readonly CentreFault[]
  onDocument(document: CentreDocument): void
}) {
  const { t, language } = useCentreWords()
  const { chosen, document, faults, onDocument } = props
  const sessions = sessionsOf(document, chosen)
  const path = 'day' in chosen ? `${pathOfKey(document, chosen)}/sessions` : pathOfKey(document, chosen)
  const change = (next: readonly Session[]) => onDocument(setSessions(document, chosen, next))
  const set = (index: number, part: Partial<Session>) => change(sessions.map((one, at) => (at === index ? { ...one, ...part } : one)))
  const name = 'day' in chosen ? dayText(chosen.day) : t.weekday[chosen.weekday as Weekday]
  return (
    <section className={styles.panel} aria-label={name}>
      <h2>{name}</h2>
      {sessions.length === 0 && <p>{t['hours-off-text']}</p>}
      {sessions.map((session, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sessions in their order
        <fieldset key={index} className={styles.session}>
          <legend>{t['session-n'](index + 1)}</legend>
          {fields.map((field) => (
            <TextField
              key={field}
              label={t.session[field]}
              value={session[field]}
              onValue={(typed) => set(index, { [field]: typed })}
              more={{ inputMode: 'numeric', maxLength: 5, onBlur: (event) => set(index, { [field]: clockTyped(event.target.value) }) }}
            />
          ))}
          <button
            type="button"
            className={styles.drop}
            aria-label={t['session-drop'](index + 1)}
            onClick={() => change(sessions.filter((_, at) => at !== index))}
          >
            <Pictogram name={cross} size="1.25rem" stroke={2.6} />
          </button>
          {faultsAt(faults, `${path}/${index}`).map((fault) => (
            <p key={fault.path + fault.vi} className={styles.fault}>
              {tellFault(fault, document, t, language)}
            </p>
          ))}
        </fieldset>
      ))}
      <div className={styles.acts}>
        <PlainButton
          isLeaf
          icon={<Pictogram name={plus} size="1.375rem" />}
          label={t['session-add']}
          onPress={() => change(anotherSession(sessions))}
        />
        {'weekday' in chosen && (
          <PlainButton label={t['copy-workdays']} onPress={() => onDocument(copyToWorkdays(document, chosen.weekday))} />
        )}
        {'day' in chosen && <PlainButton label={t['day-drop']} onPress={() => onDocument(dropDay(document, chosen.day))} />}
      </div>
      <p className={styles.says}>{t['hours-says']}</p>
    </section>
  )
}

/** Faults at a place and below it. */
const faultsAt = (faults: readonly CentreFault[], path: string) =>
  faults.filter((fault) => fault.path === path || fault.path.startsWith(path.endsWith('/') ? path : `${path}/`))

/** `24/11/2026`. */
const dayText = (day: string) => day.split('-').reverse().join('/')
