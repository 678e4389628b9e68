// One question of the set-up: the usual answers as buttons (a remote control has arrows only), any other one as a number.
import { useId } from 'react'
import './set-up.css'

export interface ChoiceProps {
  label: string
  usual: readonly number[]
  value: string
  onChange: (value: string) => void
}

export function Choice({ label, usual, value, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="set-up-choice">
      <label htmlFor={id} className="set-up-label">
        {label}
      </label>
      <div className="set-up-answers">
        {usual.map((answer) => (
          <button
            key={answer}
            type="button"
            className="set-up-answer"
            aria-pressed={value === String(answer)}
            onClick={() => onChange(String(answer))}
          >
            {answer}
          </button>
        ))}
        <input
          id={id}
          className="set-up-other"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  )
}
