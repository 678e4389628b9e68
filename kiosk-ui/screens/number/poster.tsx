// A number as a poster: whose hall and when, what it is, the number across the whole width, what for.
import type { ReactNode } from 'react'
import type { KioskLine } from '#contract/views/kiosk.ts'
import { CentreMark } from '#ui-kit/look/centre-mark.tsx'
import { LotusPetals } from '#ui-kit/look/lotus.tsx'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText, dateText, say, weekdayText } from '#ui-kit/words/words.ts'
import type { Shown } from '../../frame/frame.tsx'
import { wordsOf } from '../../words/words.ts'
import { FullWidth } from './full-width.tsx'
import styles from './number.module.css'

interface PosterProps extends Pick<Shown, 'language' | 'centre' | 'at'> {
  number: string
  label: string
  isStruck?: boolean
  /** Without the time. */
  isTight: boolean
  /** Its sign, and what stands beside it. */
  what: { line: KioskLine; text: ReactNode } | undefined
}

/** `at`: the moment it tells of. */
export function Poster({ language, centre, at, number, label, isStruck = false, isTight, what }: PosterProps) {
  return (
    <div className={styles.poster}>
      <div className={styles.ground}>
        <LotusPetals />
      </div>
      {centre && (
        <p className={styles.where}>
          <CentreMark logo={centre.logo} size="calc(var(--mm) * 9)" />
          <span>
            {say(centre.name, language)}
            {!isTight &&
              `, ${clockText(at, centre.timeZone)} ${weekdayText(at, centre.timeZone, language)} ${dateText(at, centre.timeZone)}`}
            {centre.isSample && <span className={styles.sample}>{wordsOf(language).sample}</span>}
          </span>
        </p>
      )}
      <h1 className={styles.label}>{label}</h1>
      <FullWidth text={number} isStruck={isStruck} />
      {what && (
        <p className={styles.what}>
          <LinePlate line={what.line} size="calc(var(--mm) * 16)" />
          <span>{what.text}</span>
        </p>
      )}
    </div>
  )
}
