// A page that only says something: what happened, what is safe, what to do.
import type { ReactNode } from 'react'
import { LotusPetals } from '#ui-kit/look/lotus.tsx'
import { type IconName, Pictogram } from '#ui-kit/look/pictogram.tsx'
import { Frame, type Shown } from '../frame/frame.tsx'
import styles from './facts.module.css'

interface FactsProps extends Shown {
  /** A sign over the title: what is wrong, since when. */
  sign?: { icon: IconName; text: string } | undefined
  title: string
  lead?: string | undefined
  facts: { icon: IconName; text: ReactNode }[]
  children?: ReactNode
  bar?: ReactNode
}

export function Facts({ sign, title, lead, facts, children, bar, ...shown }: FactsProps) {
  // The header stays where it is on other pages; the work takes the whole width, for there is nothing beside it.
  const layout =
    shown.panel.layout === 'wide' ? 'compact' : shown.panel.layout === 'low' && shown.panel.isLandscape ? 'compact' : shown.panel.layout
  return (
    <Frame {...shown} panel={{ ...shown.panel, layout: layout === 'low' ? 'portrait' : layout }} bar={bar}>
      <div className={styles.page}>
        <div className={styles.ground}>
          <LotusPetals />
        </div>
        {sign && (
          <p className={styles.sign} role="status">
            <Pictogram name={sign.icon} size="var(--icon)" />
            {sign.text}
          </p>
        )}
        <h1 className={styles.title}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        <ul className={styles.facts}>
          {facts.map(({ icon, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fixed sentences in fixed places
            <li key={index}>
              <Pictogram name={icon} size="var(--sign)" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
        {children && <div className={`${styles.ways} ${shown.panel.layout === 'low' ? styles.waysLow : ''}`}>{children}</div>}
      </div>
    </Frame>
  )
}
