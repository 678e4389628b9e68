// Somebody is back: from fixing a form, or after the calls were missed. They scan the slip or type what stands on it: the number, or the code
// of a return slip.
import { arrowLeft, check, cross, hand, qrCode, triangleAlert } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { Band } from '../../controls/band.tsx'
import { Button } from '../../controls/button.tsx'
import { Title } from '../../controls/title.tsx'
import { Frame, type Shown } from '../../frame/frame.tsx'
import { shownAs } from '../../session/returning.ts'
import type { Returning } from '../../session/use-return.ts'
import { wordsOf } from '../../words/words.ts'
import { Keyboard } from '../search/keyboard.tsx'
import styles from './return.module.css'
import { returnWords } from './words.ts'

export interface ReturnProps extends Shown {
  typed: string
  returning: Returning
  onType: (typed: string) => void
  onTell: () => void
  onBack: () => void
  onHelp: () => void
}

/** A code of eight signs, typed with its space. */
const TYPED_MAX = 9

export function Return({ typed, returning, onType, onTell, onBack, onHelp, ...shown }: ReturnProps) {
  const told = returnWords(shown.language)
  const words = wordsOf(shown.language)
  const { layout, isLandscape, isNarrow } = shown.panel
  const isCompact = layout === 'compact'
  const isShort = isCompact || layout === 'wide'
  // On its side the lower half is twice as wide as high: field and keys stand beside each other.
  const isBeside = layout === 'low' && isLandscape
  const isWorking = returning.state === 'working'
  const canTell = shownAs(typed) !== undefined && !isWorking
  const fault =
    returning.state === 'unreadable'
      ? told.returnUnreadable
      : returning.state === 'not-away'
        ? told.returnNotAway(returning.number)
        : returning.state === 'refused'
          ? returning.sentence
          : undefined
  const back = (
    <Button onPress={onBack} off={isWorking}>
      <Pictogram name={arrowLeft} size="var(--icon)" />
      {words.back}
    </Button>
  )
  const help = (
    <Button onPress={onHelp} off={isWorking}>
      <Pictogram name={hand} size="var(--icon)" />
      {words.askHelp}
    </Button>
  )
  const warning = fault !== undefined && (
    <Band icon={triangleAlert} strong>
      {fault}
    </Band>
  )
  const title = isShort ? <span className={styles.heading}>{told.returnTitle}</span> : told.returnTitle
  return (
    <Frame
      {...shown}
      panel={{ ...shown.panel, layout: layout === 'wide' ? 'compact' : layout }}
      heading={isCompact && warning ? <div className={styles.warning}>{warning}</div> : <Title isCentred={layout === 'low'}>{title}</Title>}
      bar={
        isCompact || isBeside ? undefined : (
          <>
            {back}
            <span className={styles.between} />
            {help}
          </>
        )
      }
    >
      <div className={isBeside ? styles.beside : styles.stack}>
        <div className={styles.telling}>
          {!isCompact && !isBeside && !(isNarrow && warning) && (
            <p className={styles.hint}>
              <Pictogram name={qrCode} size="calc(var(--mm) * 11)" />
              {told.returnHint}
            </p>
          )}
          <div className={styles.row}>
            {isCompact && back}
            <output className={styles.typed} aria-label={told.returnField}>
              {typed}
              <span className={styles.caret} />
            </output>
            {typed !== '' && !isNarrow && !isBeside && (
              <Button onPress={() => onType('')} off={isWorking}>
                <Pictogram name={cross} size="calc(var(--mm) * 7)" />
                {words.clear}
              </Button>
            )}
            <Button look="main" className={styles.tell} onPress={() => canTell && onTell()} off={!canTell}>
              {!isNarrow && <Pictogram name={check} size="var(--icon)" />}
              {isWorking ? told.returnWorking : told.returnTell}
            </Button>
          </div>
          {!isCompact && warning}
          {isBeside && (
            <div className={styles.row}>
              {back}
              <span className={styles.between} />
              {help}
            </div>
          )}
        </div>
        <div className={styles.keys}>
          <Keyboard
            words={words}
            isNarrow={isNarrow}
            isCode
            onLetter={(letter) => !isWorking && typed.length < TYPED_MAX && onType(typed + letter)}
            onDelete={() => !isWorking && onType(typed.slice(0, -1))}
          />
        </div>
      </div>
    </Frame>
  )
}
