// A button. It acts when the finger lifts on it and shows the press at once; `press.ts` ignores the second press of a trembling finger.
import type { ReactNode } from 'react'
import styles from './button.module.css'

export interface ButtonProps {
  children: ReactNode
  onPress: () => void
  /** `main` the one main action, `line` second to it, `plain` the rest, `chosen` a state that is on, `dark` on green ground, `now` amber. */
  look?: 'main' | 'line' | 'plain' | 'chosen' | 'dark' | 'now'
  /** Over the whole width. */
  wide?: boolean
  /** At least 25 mm high with the letters of the main action. */
  big?: boolean
  /** Cannot be pressed now; `why` stands under the label. */
  off?: boolean
  why?: string | undefined
  /** Pressed-state of a toggle, for screen readers. */
  isOn?: boolean
  /** What it does, where the label alone does not say it. */
  label?: string
  className?: string | undefined
}

export function Button({ children, onPress, look = 'plain', wide, big, off, why, isOn, label, className = '' }: ButtonProps) {
  const classes = [styles.button, styles[look], wide && styles.wide, big && styles.big, off && styles.off, className]
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      onClick={off ? undefined : onPress}
      aria-disabled={off || undefined}
      aria-pressed={isOn}
      aria-label={label}
    >
      {why === undefined ? (
        children
      ) : (
        <span className={styles.reasoned}>
          <span className={styles.label}>{children}</span>
          <span className={styles.why}>{why}</span>
        </span>
      )}
    </button>
  )
}
