// The red list, worst first; where it is empty, the page says so and is calm.
import { useLeadWords } from '../../words/lead-words.ts'
import { AlarmRow } from './alarm-row.tsx'
import styles from './alarms.module.css'
import { useLead } from './lead-desk.ts'

export function AlarmList() {
  const { t } = useLeadWords()
  const { view, now, clock } = useLead()
  const { alarms, alarmCount } = view
  return (
    <section className={styles.list} aria-labelledby="alarms">
      {alarmCount === 0 ? (
        <>
          <h2 id="alarms">{t.calm}</h2>
          <p className={styles.calmText}>{t['calm-text'](clock(now))}</p>
        </>
      ) : (
        <>
          <h2 id="alarms" className={styles.red}>
            {t.count(alarmCount)}
          </h2>
          <ul>
            {alarms.map((alarm) => (
              <AlarmRow key={keyOf(alarm)} alarm={alarm} />
            ))}
          </ul>
          {alarmCount > alarms.length && <p className={styles.more}>{t['more-alarms'](alarmCount - alarms.length)}</p>}
        </>
      )}
    </section>
  )
}

function keyOf(alarm: ReturnType<typeof useLead>['view']['alarms'][number]): string {
  switch (alarm.kind) {
    case 'wait':
      return `wait ${alarm.line}`
    case 'snag':
      return `snag ${alarm.snag.id}`
    case 'help':
      return `help ${alarm.counter}`
    case 'signing':
      return 'signing'
    default:
      return `${alarm.kind} ${alarm.ticket}`
  }
}
