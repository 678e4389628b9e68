// A password, and a tick that shows it while it is typed.
import { useState } from 'react'
import { TextField } from './fields.tsx'
import styles from './password-field.module.css'

/** `isNew`: it is being chosen, so a password keeper offers one. `show`: what the tick says. */
export function PasswordField(props: {
  label: string
  hint?: string
  show: string
  value: string
  isNew?: boolean
  isReadOnly?: boolean
  hasFocus?: boolean
  onValue(value: string): void
}) {
  const [isShown, setIsShown] = useState(false)
  return (
    <>
      <TextField
        label={props.label}
        hint={props.hint}
        value={props.value}
        onValue={props.onValue}
        more={{
          type: isShown ? 'text' : 'password',
          maxLength: 200,
          autoComplete: props.isNew ? 'new-password' : 'current-password',
          autoCapitalize: 'none',
          spellCheck: false,
          readOnly: props.isReadOnly,
          autoFocus: props.hasFocus,
        }}
      />
      <label className={styles.shown}>
        <input type="checkbox" checked={isShown} onChange={() => setIsShown(!isShown)} />
        <span>{props.show}</span>
      </label>
    </>
  )
}
