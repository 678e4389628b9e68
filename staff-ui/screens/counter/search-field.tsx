// What somebody says they came for, typed: a field with a sentence beside it. Enter takes the first that was found.
import type { ReactNode } from 'react'
import styles from './dialog.module.css'

export function SearchField(props: { label: string; value: string; onType(text: string): void; onEnter?(): void; children: ReactNode }) {
  return (
    <label className={`${styles.field} ${styles.search}`}>
      <span>{props.label}</span>
      <input
        type="text"
        autoComplete="off"
        maxLength={80}
        value={props.value}
        aria-describedby="search-hint"
        onChange={({ target }) => props.onType(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !props.onEnter || event.nativeEvent.isComposing) return
          event.preventDefault()
          props.onEnter()
        }}
      />
      <small id="search-hint" role="status">
        {props.children}
      </small>
    </label>
  )
}
