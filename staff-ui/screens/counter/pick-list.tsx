// A list on digits where one touch is the answer: nothing is chosen first and confirmed afterwards.
import { type ReactNode, useEffect, useRef } from 'react'
import { Key } from './act-button.tsx'
import list from './choices.module.css'
import { digits, isTyping } from './choices.tsx'
import styles from './dialog.module.css'

export interface Pick {
  value: string
  label: string
  hint?: string | undefined
  mark?: ReactNode
  isPressed?: boolean
}

/** `isPressed` where a touch switches something: the switch is on. */
export function PickList({ label, picks, onPick }: { label: string; picks: Pick[]; onPick(value: string): void }) {
  const latest = useRef({ picks, onPick })
  latest.current = { picks, onPick }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      const picked = latest.current.picks[(digits as readonly string[]).indexOf(event.key)]
      if (picked) latest.current.onPick(picked.value)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <ul className={list.choices} aria-label={label}>
      {picks.map(({ value, label: word, hint, mark, isPressed }, index) => (
        <li key={value}>
          <button
            type="button"
            className={styles.pick}
            aria-pressed={isPressed}
            aria-keyshortcuts={digits[index]}
            onClick={() => onPick(value)}
          >
            {digits[index] ? <Key name={digits[index]} /> : <span className={list.noKey} />}
            {mark}
            <span className={list.choiceWords}>
              <span>{word}</span>
              {hint && <small>{hint}</small>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
