// A sheet from below: one question, its choices, back on the left. Native dialog: focus stays inside, Esc goes back.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { check } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import styles from './sheet.module.css'

export function Sheet(props: { title: string; hint: string; children: ReactNode; acts: ReactNode; onClose(): void }) {
  const ref = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    ref.current?.showModal()
  }, [])
  return (
    <dialog
      ref={ref}
      className={styles.sheet}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
    >
      <h2 id={title}>{props.title}</h2>
      <p>{props.hint}</p>
      {props.children}
      <div className={styles.acts}>{props.acts}</div>
    </dialog>
  )
}

export interface SheetChoice {
  value: string
  label: string
  mark?: ReactNode
  barred?: string | undefined
}

/** One of several: radio buttons underneath, so that every helper knows what they are. */
export function SheetChoices(props: { label: string; choices: SheetChoice[]; chosen: string | undefined; onChoose(value: string): void }) {
  const name = useId()
  return (
    <fieldset className={styles.choices} aria-label={props.label}>
      {props.choices.map(({ value, label, mark, barred }) => (
        <label key={value} className={styles.choice} data-barred={barred !== undefined || undefined}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={props.chosen === value}
            disabled={barred !== undefined}
            onChange={() => props.onChoose(value)}
          />
          {mark}
          <span>
            {label}
            {barred && <small>{barred}</small>}
          </span>
          {props.chosen === value && <Pictogram name={check} size="28px" stroke={3} />}
        </label>
      ))}
    </fieldset>
  )
}
