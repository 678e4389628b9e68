// Fields of a form, and its one green button that says what is still missing.
import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import styles from './fields.module.css'

interface Labelled {
  label: string
  hint?: string | undefined
  /** What is wrong with it, at its place. */
  fault?: string | undefined
}

export function TextField(
  props: Labelled & {
    value: string
    onValue(value: string): void
    more?: InputHTMLAttributes<HTMLInputElement>
  },
) {
  const id = useId()
  const { label, hint, fault, value, onValue, more } = props
  return (
    <div className={styles.field} data-fault={fault !== undefined || undefined}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={hint === undefined && fault === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onValue(event.target.value)}
        {...more}
      />
      <FieldHint id={`${id}-hint`} hint={hint} fault={fault} />
    </div>
  )
}

export function SelectField<Value extends string>(
  props: Labelled & { value: Value; answers: readonly { value: Value; label: string }[]; onValue(value: Value): void },
) {
  const id = useId()
  const { label, hint, fault, value, answers, onValue } = props
  return (
    <div className={styles.field} data-fault={fault !== undefined || undefined}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onValue(event.target.value as Value)}>
        {answers.map((answer) => (
          <option key={answer.value} value={answer.value}>
            {answer.label}
          </option>
        ))}
      </select>
      <FieldHint id={`${id}-hint`} hint={hint} fault={fault} />
    </div>
  )
}

function FieldHint({ id, hint, fault }: { id: string; hint: string | undefined; fault: string | undefined }) {
  const text = fault ?? hint
  return text === undefined ? null : (
    <p id={id} className={fault === undefined ? styles.hint : styles.fault}>
      {text}
    </p>
  )
}

/** `missing`: what is still to be done before it may be pressed, in a few words. A submit button where `onPress` is missing. */
export function MainButton(props: {
  label: string
  missing?: string | undefined
  isDoing?: boolean
  icon?: ReactNode
  onPress?: () => void
}) {
  const isBarred = props.missing !== undefined || props.isDoing === true
  return (
    <button
      type={props.onPress ? 'button' : 'submit'}
      className={styles.main}
      aria-disabled={isBarred}
      onClick={(event) => {
        if (isBarred) event.preventDefault()
        else props.onPress?.()
      }}
    >
      {props.icon}
      <span className={styles.mainWords}>
        <span>{props.label}</span>
        {props.missing !== undefined && <small>{props.missing}</small>}
      </span>
    </button>
  )
}

export function PlainButton(props: {
  label: string
  icon?: ReactNode
  isLeaf?: boolean
  isSmall?: boolean
  name?: string
  onPress(): void
}) {
  return (
    <button
      type="button"
      className={styles.plain}
      data-leaf={props.isLeaf || undefined}
      data-small={props.isSmall || undefined}
      aria-label={props.name}
      onClick={props.onPress}
    >
      {props.icon}
      <span>{props.label}</span>
    </button>
  )
}
