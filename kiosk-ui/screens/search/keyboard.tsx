// Letters without marks, digits behind "1 2 3". Keys are 20 mm, 16 where 20 do not fit, with 5 mm between. A narrow panel has no room for
// ten keys even of 16 mm: there seven stand beside each other, in the order of the alphabet.
import { type ReactNode, useState } from 'react'
import { arrowLeft, deleteLeft } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import type { Words } from '../../words/kiosk.vi.ts'
import styles from './keyboard.module.css'

const LETTERS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const DIGITS = ['1234567890', '', '']
const LETTERS_NARROW = ['abcdefg', 'hijklmn', 'opqrstu', 'vwxyz']
const DIGITS_NARROW = ['1234567', '890', '', '']
/** Numbers and codes need digits and letters together, and no space. */
const capitals = (rows: string[]) => rows.map((row) => row.toUpperCase())
const CODE = ['1234567890', ...capitals(LETTERS)]
const CODE_NARROW = ['1234567', '890', ...capitals(LETTERS_NARROW)]

interface KeyboardProps {
  words: Words
  onLetter: (letter: string) => void
  onDelete: () => void
  /** *Quay lại* stands left below, as on every page; missing where it stands elsewhere. */
  onBack?: (() => void) | undefined
  isNarrow: boolean
  /** For numbers and codes. */
  isCode?: boolean
}

export function Keyboard({ words, onLetter, onDelete, onBack, isNarrow, isCode }: KeyboardProps) {
  const [isDigits, showDigits] = useState(false)
  const rows = isCode
    ? isNarrow
      ? CODE_NARROW
      : CODE
    : isNarrow
      ? isDigits
        ? DIGITS_NARROW
        : LETTERS_NARROW
      : isDigits
        ? DIGITS
        : LETTERS
  return (
    <div className={styles.keyboard} data-keys>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the keyboard
        <div key={index} className={styles.row}>
          {Array.from(row, (letter) => (
            <Key key={letter} onPress={() => onLetter(letter)}>
              {letter}
            </Key>
          ))}
          {index === rows.length - 1 && (
            <Key isWide label={words.backspace} onPress={onDelete}>
              <Pictogram name={deleteLeft} size="calc(var(--key) * 0.5)" />
            </Key>
          )}
        </div>
      ))}
      {!isCode && (
        <div className={`${styles.row} ${styles.rowFull}`}>
          {onBack && (
            <Key isWord onPress={onBack}>
              <Pictogram name={arrowLeft} size="calc(var(--key) * 0.38)" />
              {words.back}
            </Key>
          )}
          <Key isWide isWord onPress={() => showDigits(!isDigits)}>
            {isDigits ? words.lettersKey : words.digits}
          </Key>
          <Key isSpace isWord onPress={() => onLetter(' ')}>
            {words.space}
          </Key>
        </div>
      )}
    </div>
  )
}

function Key({
  children,
  onPress,
  label,
  isWide,
  isWord,
  isSpace,
}: {
  children: ReactNode
  onPress: () => void
  label?: string
  isWide?: boolean
  isWord?: boolean
  isSpace?: boolean
}) {
  const classes = [styles.key, isWide && styles.isWide, isWord && styles.isWord, isSpace && styles.isSpace]
  return (
    <button type="button" className={classes.filter(Boolean).join(' ')} onClick={onPress} aria-label={label}>
      {children}
    </button>
  )
}
