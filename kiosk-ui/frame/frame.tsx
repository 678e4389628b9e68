// The frame of every page: whose hall it is, the time, the question, what to do, and the bar below.
import type { ReactNode } from 'react'
import type { Instant } from '#contract/basics.ts'
import type { CentreHead } from '#contract/views/parts.ts'
import { CentreMark } from '#ui-kit/look/centre-mark.tsx'
import { LotusPetals } from '#ui-kit/look/lotus.tsx'
import { clockText, dateText, type Language, say, weekdayText } from '#ui-kit/words/words.ts'
import type { Panel } from '../panel/panel.ts'
import { wordsOf } from '../words/words.ts'
import styles from './frame.module.css'

/** What every page is shown with. */
export interface Shown {
  panel: Panel
  language: Language
  isLarge: boolean
  /** `undefined` before the first view. */
  centre: CentreHead | undefined
  /** The hall's time; 0 before the first view. */
  at: Instant
}

interface FrameProps extends Shown {
  /** The question or the thing: beside the work on a wide page, in the upper half on a lowered one, above the work elsewhere. */
  heading?: ReactNode
  /** What one may read before touching anything: goes with the heading where there is room, else above the work. */
  reading?: ReactNode
  /** Buttons that belong to the question; on a wide page they stand under it. */
  aside?: ReactNode
  children?: ReactNode
  bar?: ReactNode
  /** Where the keyboard needs all the glass. */
  isHeadless?: boolean
}

export function Frame({ heading, reading, aside, children, bar, isHeadless, ...shown }: FrameProps) {
  const { layout } = shown.panel
  // On a tablet the thing itself stands in the header: the centre's name goes first when space lacks.
  const isCompact = layout === 'compact'
  if (layout === 'wide') {
    return (
      <div className={`${styles.page} ${styles.sideBySide}`}>
        <aside className={styles.side}>
          <Brand {...shown} />
          {heading}
          {aside}
          <div className={styles.sideGround}>
            <LotusPetals />
          </div>
          <Time {...shown} />
        </aside>
        <div className={styles.column}>
          <main className={styles.main}>
            {reading}
            {children}
          </main>
          {bar && <footer className={styles.bar}>{bar}</footer>}
        </div>
      </div>
    )
  }
  if (layout === 'low') {
    return (
      <div className={styles.page}>
        <div className={styles.upper}>
          <div className={styles.upperGround}>
            <LotusPetals />
          </div>
          <header className={styles.headerOpen}>
            <Brand {...shown} />
            <Time {...shown} />
          </header>
          <div className={styles.upperWork}>
            {heading}
            {reading}
            {!reading && <p className={styles.lowered}>{wordsOf(shown.language).isLower}</p>}
          </div>
        </div>
        <main className={styles.main}>
          {aside}
          {children}
        </main>
        {bar && <footer className={styles.bar}>{bar}</footer>}
      </div>
    )
  }
  return (
    <div className={styles.page}>
      {!isHeadless && (
        <header className={styles.header}>
          {isCompact && heading ? <div className={styles.headerHeading}>{heading}</div> : <Brand {...shown} />}
          {isCompact && heading && <Sample {...shown} />}
          <Time {...shown} />
        </header>
      )}
      <main className={styles.main}>
        {!isCompact && heading}
        {aside}
        {reading}
        {children}
      </main>
      {bar && <footer className={styles.bar}>{bar}</footer>}
    </div>
  )
}

/** Centre, its kind where there is room, and whether this is only a sample. */
export function Brand({ panel, language, isLarge, centre }: Shown) {
  return (
    <div className={styles.brand}>
      <CentreMark logo={centre?.logo} size={panel.layout === 'compact' ? 'calc(var(--mm) * 10)' : 'calc(var(--mm) * 16)'} />
      <div>
        {centre && panel.layout !== 'compact' && !panel.isNarrow && !isLarge && (
          <div className={styles.kind}>{say(centre.kind, language)}</div>
        )}
        <div className={styles.name}>
          {centre ? say(centre.name, language) : 'Mời Số'}
          <Sample centre={centre} language={language} />
        </div>
      </div>
    </div>
  )
}

function Sample({ centre, language }: Pick<Shown, 'centre' | 'language'>) {
  return centre?.isSample ? <span className={styles.sample}>{wordsOf(language).sample}</span> : null
}

function Time({ panel, language, isLarge, centre, at }: Shown) {
  if (!centre || at === 0) return null
  return (
    <div className={styles.time}>
      <div className={styles.clock}>{clockText(at, centre.timeZone)}</div>
      {panel.layout !== 'compact' && !panel.isNarrow && !isLarge && (
        <div className={styles.date}>
          {weekdayText(at, centre.timeZone, language)} {dateText(at, centre.timeZone)}
        </div>
      )}
    </div>
  )
}
