// Language, letters, height; *Nhờ giúp* stands here where the letters are large.
import type { ReactNode } from 'react'
import { accessibility, arrowUp, check, hand, languages as languagesIcon, letters, ticketCheck } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import type { Language } from '#ui-kit/words/words.ts'
import { Button } from '../../controls/button.tsx'
import type { Shown } from '../../frame/frame.tsx'
import { wordsOf } from '../../words/words.ts'
import styles from './start.module.css'

interface BarProps extends Shown {
  /** The hall's languages. */
  languages: readonly Language[]
  isLow: boolean
  onLanguage: () => void
  onLarger: () => void
  onLower: () => void
  onHelp: () => void
  onReturn: () => void
  /** The turning of pages, where it has no row of its own. */
  paging: ReactNode
}

export function Bar({
  languages: spoken,
  panel,
  language,
  isLarge,
  isLow,
  onLanguage,
  onLarger,
  onLower,
  onHelp,
  onReturn,
  paging,
}: BarProps) {
  const words = wordsOf(language)
  return (
    <div className={styles.bar}>
      {spoken.length > 1 && (
        <Button onPress={onLanguage}>
          <Pictogram name={languagesIcon} size="var(--icon)" />
          <span lang={language === 'vi' ? 'en' : 'vi'}>{words.otherLanguage}</span>
        </Button>
      )}
      <Button onPress={onLarger} look={isLarge ? 'chosen' : 'plain'} isOn={isLarge}>
        <Pictogram name={isLarge ? check : letters} size="var(--icon)" />
        {words.larger}
      </Button>
      {isLarge && panel.layout === 'portrait' && (
        <Button onPress={onHelp}>
          <Pictogram name={hand} size="var(--icon)" />
          {words.askHelp}
        </Button>
      )}
      {panel.canLower && !(isLarge && panel.layout === 'portrait') && (
        <Button onPress={onLower} isOn={isLow}>
          <Pictogram name={isLow ? arrowUp : accessibility} size="var(--icon)" />
          {isLow ? words.raise : words.lower}
        </Button>
      )}
      {(!paging || (panel.layout === 'compact' && !isLarge)) && (
        <Button onPress={onReturn}>
          <Pictogram name={ticketCheck} size="var(--icon)" />
          {words.haveNumber}
        </Button>
      )}
      {paging}
    </div>
  )
}
