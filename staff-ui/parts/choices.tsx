// A few answers, one or several of them chosen, large enough for a thumb. Radio buttons or boxes underneath, so that every reader knows them.
import { type ReactNode, useId } from 'react'
import { check } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import styles from './choices.module.css'

export interface Answer {
  value: string
  label: string
  hint?: string | undefined
  mark?: ReactNode
}

export function Choices(props: {
  label: string
  answers: readonly Answer[]
  chosen: readonly string[]
  isMany?: boolean
  isTight?: boolean
  onChoose(value: string): void
}) {
  const name = useId()
  return (
    <fieldset className={styles.choices} aria-label={props.label} data-tight={props.isTight || undefined}>
      {props.answers.map(({ value, label, hint, mark }) => {
        const isChosen = props.chosen.includes(value)
        return (
          <label key={value} className={styles.choice}>
            <input
              type={props.isMany ? 'checkbox' : 'radio'}
              name={name}
              value={value}
              checked={isChosen}
              onChange={() => props.onChoose(value)}
            />
            {mark}
            <span className={styles.words}>
              <span>{label}</span>
              {hint && <small>{hint}</small>}
            </span>
            {isChosen && <Pictogram name={check} size="1.5rem" stroke={2.6} />}
          </label>
        )
      })}
    </fieldset>
  )
}
