// Outside systems: which is down since when, what it touches; reported and ended with one touch each, in words, no toggle.
import type { FloorView } from '#contract/views/floor.ts'
import { check, triangleAlert } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { say } from '#ui-kit/words/words.ts'
import { minutesSince } from '../../parts/times.ts'
import { useLeadWords } from '../../words/lead-words.ts'
import { ActButton } from './act-button.tsx'
import styles from './incidents.module.css'
import { useLead } from './lead-desk.ts'

type System = FloorView['systems'][number]

export function Incidents() {
  const { t } = useLeadWords()
  const { view } = useLead()
  const down = view.systems.filter(({ since }) => since !== undefined)
  const up = view.systems.filter(({ since }) => since === undefined)
  return (
    <section className={styles.incidents} aria-labelledby="incidents">
      <h1 id="incidents">{t.incidents}</h1>
      <p className={styles.text}>{view.systems.length === 0 ? t['incidents-none'] : t['incidents-text']}</p>
      {down.map((system) => (
        <Down key={system.id} system={system} />
      ))}
      <ul>
        {up.map((system) => (
          <Up key={system.id} system={system} />
        ))}
      </ul>
      {view.systems.length > 0 && <p className={styles.text}>{t['incidents-foot']}</p>}
    </section>
  )
}

function Down({ system }: { system: System }) {
  const { t, language } = useLeadWords()
  const { now, clock } = useLead()
  const name = say(system.name, language)
  const since = system.since ?? now
  return (
    <div className={styles.down}>
      <div className={styles.what}>
        <Pictogram name={triangleAlert} size="2.25rem" />
        <div>
          <h2>{name}</h2>
          <p>
            {t['incident-since'](clock(since), minutesSince(since, now))} {t['incident-touches'](system.procedures, system.waiting)}
          </p>
        </div>
      </div>
      <ActButton
        className={styles.works}
        act={{ id: `up-${system.id}`, route: 'end-incident', params: { system: system.id }, done: t['works-done'](name) }}
        label={t.works}
        name={t['works-name'](name)}
        icon={check}
      />
    </div>
  )
}

function Up({ system }: { system: System }) {
  const { t, language } = useLeadWords()
  const name = say(system.name, language)
  return (
    <li className={styles.up}>
      <div>
        <h2>{name}</h2>
        <p>{t['system-used'](system.procedures)}</p>
      </div>
      <ActButton
        className={styles.report}
        act={{ id: `down-${system.id}`, route: 'begin-incident', params: { system: system.id }, done: t.reported(name) }}
        label={t.report}
        name={t['report-name'](name)}
      />
    </li>
  )
}
