// The head of the console: which counter this is and what it serves, break and close, the hall's clock.

import { hand, wifiOff } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { CounterPlate } from '#ui-kit/look/plates.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { coffee, door } from '../../icons.ts'
import { useSittingWords } from '../../words/sitting-words.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import page from '../page.module.css'
import { ActButton, Key } from './act-button.tsx'
import buttons from './buttons.module.css'
import styles from './console.module.css'
import { keepFocus, useDesk } from './desk.ts'
import { letters } from './keys.ts'
import { lineNames } from './sentences.ts'

export function Header() {
  const { t, language } = useWords()
  const trouble = useTroubleWords()
  const { view, now, lostSinceAt } = useDesk()
  const { helpAskedAt, pauseUntil } = view.counter
  const clock = (at: number) => clockText(at, view.centre.timeZone)
  // What must be read now comes before the lines, which the officer knows.
  const isTight = helpAskedAt !== undefined || pauseUntil !== undefined || lostSinceAt !== undefined
  const isPaused = view.counter.state === 'paused'
  return (
    <header className={`${page.header} ${styles.header}`}>
      <h1 className={styles.counter}>
        <span>{t.counter.counter}</span> <CounterPlate sign={view.counter.sign} tone="white" size="2.75rem" />
      </h1>
      <p className={isTight ? styles.unseen : styles.lines}>{t.counter.lines(lineNames(view, language))}</p>
      {view.centre.isSample && <p className={page.sample}>{t.counter.sample}</p>}
      <div className={page.headActs}>
        {lostSinceAt !== undefined && (
          <p className={styles.lostMark}>
            <Pictogram name={wifiOff} size="1.375rem" />
            {t.counter.lost}
          </p>
        )}
        {isPaused && pauseUntil !== undefined && <p className={styles.until}>{trouble.pause['head-until'](clock(pauseUntil))}</p>}
        <ActButton
          act="help"
          intent={{ do: 'act', act: 'help' }}
          icon={hand}
          letter={letters.help}
          {...(helpAskedAt !== undefined && { label: trouble.help.asked(clock(helpAskedAt)) })}
          isOnGreen
        />
        <ActButton act="close" intent={{ do: 'ask', dialog: 'close' }} icon={door} letter={letters.close} isOnGreen />
        {!isPaused && <ActButton act="pause" intent={{ do: 'ask', dialog: 'pause' }} icon={coffee} letter={letters.pause} isOnGreen />}
      </div>
      <Officer />
      <p className={styles.clock}>{clock(now)}</p>
    </header>
  )
}

/** Who sits here, and the key by which another person takes over. */
function Officer() {
  const t = useSittingWords()
  const { officer, wish } = useDesk()
  if (!officer) return null
  return (
    <button
      type="button"
      className={`${buttons.act} ${buttons.onGreen} ${styles.officer}`}
      aria-keyshortcuts={letters.swap}
      aria-label={`${officer.name}. ${t.swap}`}
      onMouseDown={keepFocus}
      onClick={() => wish({ do: 'swap' })}
    >
      <span>{officer.name}</span>
      <Key name={letters.swap} />
    </button>
  )
}
