// Is anybody there? A ring that steps once a second, two huge buttons; then everything of the person is gone.
import { LotusPetals } from '#ui-kit/look/lotus.tsx'
import { Button } from '../../controls/button.tsx'
import type { Shown } from '../../frame/frame.tsx'
import { ASK_SECONDS } from '../../session/idle.ts'
import { wordsOf } from '../../words/words.ts'
import styles from './idle.module.css'

const RADIUS = 44
const LENGTH = 2 * Math.PI * RADIUS

export function Idle({ secondsLeft, language, onGoOn, onStart }: Shown & { secondsLeft: number; onGoOn: () => void; onStart: () => void }) {
  const words = wordsOf(language)
  return (
    <main className={styles.glass}>
      <div className={styles.page} role="alertdialog" aria-label={words.stillThere}>
        <div className={styles.ground}>
          <LotusPetals />
        </div>
        <div className={styles.ask}>
          <div className={styles.ring}>
            <svg viewBox="0 0 100 100" aria-hidden="true">
              <circle cx="50" cy="50" r={RADIUS} fill="none" stroke="#2b5f54" strokeWidth="7" />
              <circle
                cx="50"
                cy="50"
                r={RADIUS}
                fill="none"
                stroke="#ffc53d"
                strokeWidth="7"
                transform="rotate(-90 50 50)"
                strokeDasharray={`${(LENGTH * secondsLeft) / ASK_SECONDS} ${LENGTH}`}
              />
            </svg>
            <div className={styles.count}>
              <strong>{secondsLeft}</strong>
              <span>{words.seconds}</span>
            </div>
          </div>
          <div>
            <h1 className={styles.title}>{words.stillThere}</h1>
            <p className={styles.hint}>{words.stillThereHint}</p>
            <p className={styles.hint}>{words.stillThereNone}</p>
          </div>
        </div>
        <div className={styles.ways}>
          <Button look="now" wide big className={styles.goOn} onPress={onGoOn}>
            {words.goOn}
          </Button>
          <Button look="dark" wide className={styles.start} onPress={onStart}>
            {words.startPage}
          </Button>
        </div>
      </div>
    </main>
  )
}
