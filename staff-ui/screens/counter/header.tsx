// The head of the console: which counter this is and what it serves, break and close, the hall's clock.

import { wifiOff } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { CounterPlate } from '#ui-kit/look/plates.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { coffee, door } from '../../icons.ts'
import { useWords } from '../../words/words.ts'
import page from '../page.module.css'
import { ActButton } from './act-button.tsx'
import styles from './console.module.css'
import { useDesk } from './desk.ts'
import { letters } from './keys.ts'
import { lineNames } from './sentences.ts'

export function Header() {
  const { t, language } = useWords()
  const { view, now, lostSinceAt } = useDesk()
  const isPaused = view.counter.state === 'paused'
  return (
    <header className={`${page.header} ${styles.header}`}>
      <h1 className={styles.counter}>
        <span>{t.counter.counter}</span> <CounterPlate sign={view.counter.sign} tone="white" size="2.75rem" />
      </h1>
      <p className={styles.lines}>{t.counter.lines(lineNames(view, language))}</p>
      {view.centre.isSample && <p className={page.sample}>{t.counter.sample}</p>}
      <div className={page.headActs}>
        {lostSinceAt !== undefined && (
          <p className={styles.lostMark}>
            <Pictogram name={wifiOff} size="1.375rem" />
            {t.counter.lost}
          </p>
        )}
        <ActButton act="close" intent={{ do: 'ask', dialog: 'close' }} icon={door} letter={letters.close} isOnGreen />
        {!isPaused && <ActButton act="pause" intent={{ do: 'act', act: 'pause' }} icon={coffee} letter={letters.pause} isOnGreen />}
      </div>
      <p className={styles.clock}>{clockText(now, view.centre.timeZone)}</p>
    </header>
  )
}
