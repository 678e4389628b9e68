// What the lead needs now and then: outside systems, the list of late results, how loud the page calls.
import { chevronRight, triangleAlert, userCheck } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { download } from '../../icons.ts'
import { type SoundLevel, soundLevels } from '../../parts/attention.ts'
import { SignOut } from '../../session/sign-out.tsx'
import { useLeadWords } from '../../words/lead-words.ts'
import alarms from './alarms.module.css'
import styles from './lead.module.css'
import { useLead } from './lead-desk.ts'

export function Tools() {
  const { t } = useLeadWords()
  const { seat, sound, isLost, hrefs, go, fetchLateList } = useLead()
  return (
    <section className={styles.tools}>
      <button type="button" className={alarms.second} onClick={() => go('incidents')}>
        <Pictogram name={triangleAlert} size="1.5rem" />
        {t.incidents}
        <Pictogram name={chevronRight} size="1.5rem" />
      </button>
      <a className={alarms.second} href={hrefs.greeters}>
        <Pictogram name={userCheck} size="1.5rem" />
        {t.greeters}
      </a>
      <button type="button" className={alarms.second} disabled={isLost} onClick={fetchLateList}>
        <Pictogram name={download} size="1.5rem" />
        {t['late-list']}
      </button>
      <label className={styles.sound}>
        {t.sound}
        <select value={sound.level} onChange={(event) => sound.setLevel(event.target.value as SoundLevel)}>
          {soundLevels.map((level) => (
            <option key={level} value={level}>
              {t.level[level]}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.leave}>
        <span>{seat.me.account?.name}</span>
        <SignOut seat={seat} isOnPaper />
      </div>
    </section>
  )
}

/** In the head of a desk's screen, and as a band on a phone: only while something is down. */
export function IncidentMark() {
  const { t } = useLeadWords()
  const { view, clock, go } = useLead()
  const since = view.systems.flatMap((system) => system.since ?? [])
  if (since.length === 0) return null
  return (
    <button type="button" className={styles.incident} onClick={() => go('incidents')}>
      <Pictogram name={triangleAlert} size="1.5rem" />
      {t['incident-mark'](since.length, clock(Math.min(...since)))}
    </button>
  )
}
