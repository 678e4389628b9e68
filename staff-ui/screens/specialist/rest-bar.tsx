// Whether this phone rings, how loud, and how to let it rest. It concerns this phone only, and says so.
import { volume } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { bellOff } from '../../icons.ts'
import { type SoundLevel, soundLevels } from '../../parts/attention.ts'
import { SignOut } from '../../session/sign-out.tsx'
import { useSpecialistWords } from '../../words/specialist-words.ts'
import styles from './specialist.module.css'
import type { SpecialistProps } from './specialist-screen.tsx'

export function RestBar({ isResting, rest, sound, seat }: SpecialistProps) {
  const { t } = useSpecialistWords()
  const { idleMinutes } = seat.me
  const says = sound.level === 'off' ? t['rings-silent'] : sound.isReady ? t['rings-all'] : t['rings-locked']
  return (
    <footer className={styles.rest} data-resting={isResting || undefined}>
      <div className={styles.restWords}>
        <Pictogram name={isResting || sound.level === 'off' ? bellOff : volume} size="1.5rem" />
        {isResting ? (
          <p>
            <strong>{t.resting}</strong>
            <br />
            {t['resting-text']}
          </p>
        ) : (
          <p>
            {says}
            {idleMinutes !== undefined && <small>{t['idle-note'](idleMinutes)}</small>}
          </p>
        )}
      </div>
      <div className={styles.restActs}>
        <label>
          <span>{t.sound}</span>
          <select value={sound.level} onChange={(event) => sound.setLevel(event.target.value as SoundLevel)}>
            {soundLevels.map((level) => (
              <option key={level} value={level}>
                {t.level[level]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className={styles.small} onClick={() => rest(!isResting)}>
          {isResting ? t['rest-end'] : t.rest}
        </button>
        <SignOut seat={seat} isOnPaper />
      </div>
    </footer>
  )
}
