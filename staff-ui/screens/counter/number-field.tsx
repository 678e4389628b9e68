// A ticket's number typed into a dialog, with a sentence beside it: what was meant, or why nothing was found.
import type { KeyboardEvent, ReactNode } from 'react'
import { useWords } from '../../words/words.ts'
import styles from './dialog.module.css'

export function NumberField(props: {
  value: string
  onType(number: string): void
  onKeyDown?(event: KeyboardEvent<HTMLInputElement>): void
  children: ReactNode
}) {
  const { t } = useWords()
  return (
    <label className={styles.field}>
      <span>{t.dialog.number}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        value={props.value}
        aria-describedby="number-hint"
        onChange={({ target }) => props.onType(target.value.toUpperCase().replace(/[^A-Z0-9]/g, ''))}
        onKeyDown={props.onKeyDown}
      />
      <small id="number-hint" role="status">
        {props.children}
      </small>
    </label>
  )
}
