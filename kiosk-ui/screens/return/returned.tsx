// Back: the same poster as a new number, and who calls it now. Nothing new to take: the old slip goes on.
import type { KioskLine } from '#contract/views/kiosk.ts'
import { armchair, receipt, volume } from '#ui-kit/look/icons.ts'
import { CounterPlate } from '#ui-kit/look/plates.tsx'
import { clockText, joinPhrase, say } from '#ui-kit/words/words.ts'
import { Button } from '../../controls/button.tsx'
import { sentenceCase } from '../../controls/procedure-name.ts'
import type { Shown } from '../../frame/frame.tsx'
import type { Back } from '../../session/use-return.ts'
import { wordsOf } from '../../words/words.ts'
import styles from '../number/number.module.css'
import { Poster } from '../number/poster.tsx'
import { Step } from '../number/step.tsx'
import { useStay } from '../number/use-stay.ts'
import own from './returned.module.css'
import { returnWords } from './words.ts'

export interface ReturnedProps extends Shown {
  back: Back
  line: KioskLine | undefined
  onDone: () => void
}

const STAY_SECONDS = 15

export function Returned({ back, line, onDone, ...shown }: ReturnedProps) {
  const { language, panel, centre, at, isLarge } = shown
  const told = returnWords(language)
  const words = wordsOf(language)
  const secondsLeft = useStay(STAY_SECONDS, false, onDone)
  const isTight = panel.layout === 'compact' || panel.isNarrow || (isLarge && panel.isLandscape)
  const { number, sign, how } = back
  return (
    <main className={`${styles.page} ${panel.isLandscape ? styles.beside : ''}`}>
      <Poster
        language={language}
        centre={centre}
        at={at}
        number={number}
        label={told.returned}
        isTight={isTight}
        what={
          line && {
            line,
            text: back.says !== undefined && language === 'vi' ? sentenceCase(back.says) : joinPhrase(say(line.tile, language)),
          }
        }
      />
      <div className={styles.below}>
        <div className={styles.steps}>
          <div className={own.who}>
            {sign !== undefined && <CounterPlate sign={sign} size={isTight ? 'calc(var(--mm) * 20)' : 'calc(var(--mm) * 62)'} />}
            <div>
              <p className={own.whoTitle}>{sign === undefined ? told.returnedAny : told.returnedTo(sign)}</p>
              {!isTight && <p className={styles.small}>{how === 'held' ? told.returnedKept : told.returnedMissed}</p>}
            </div>
          </div>
          <Step icon={armchair} small={!isLarge && told.returnedSitHint}>
            {sign === undefined ? told.returnedSit : told.returnedSitNear(sign)}
          </Step>
          <Step
            icon={receipt}
            small={how === 'held' && centre && !isLarge && told.returnedSince(clockText(back.arrivedAt, centre.timeZone))}
          >
            {told.returnedSlip}
          </Step>
          {language === 'en' && !isTight && (
            <Step icon={volume} small={!isLarge && words.listenHint(number)}>
              {words.listen}
            </Step>
          )}
        </div>
        <footer className={styles.bar}>
          <Button look="main" wide className={styles.done} onPress={onDone}>
            {words.done}
            <span className={styles.timeBar} style={{ width: `${(100 * secondsLeft) / STAY_SECONDS}%` }} />
          </Button>
          <p className={styles.keep}>{words.keepOpen}</p>
        </footer>
      </div>
    </main>
  )
}
