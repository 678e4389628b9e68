// A group of choices on digits and arrows, one of them chosen: radio buttons underneath, so that every helper knows what they are.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { check } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { Key } from './act-button.tsx'
import list from './choices.module.css'
import { besides, type Direction } from './grid.ts'

export interface Choice {
  value: string
  /** The key that chooses it: a digit, or a capital letter where the digits belong to another group. */
  digit?: string | undefined
  label: string
  hint?: string | undefined
  mark?: ReactNode
  isBarred?: boolean
}

/** The digits in order: ten choices have one, further ones are reached by arrows. */
export const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const

const directions: Partial<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

/** In a field for text, digits and letters belong to the text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'

export function Choices(props: {
  label: string
  choices: Choice[]
  chosen: string | undefined
  className?: string | undefined
  onChoose(value: string): void
  /** A digit does it at once, instead of choosing only; arrows and pointer still choose. */
  onDigit?: ((value: string) => void) | undefined
}) {
  const { label, choices, chosen, onChoose, onDigit } = props
  const name = useId()
  const hasKeys = choices.some(({ digit }) => digit)
  const box = useRef<HTMLFieldSetElement>(null)
  const choose = (choice: Choice | undefined) => {
    if (!choice || choice.isBarred) return
    onChoose(choice.value)
    box.current?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(choice.value)}"]`)?.focus()
  }
  const byDigit = (choice: Choice | undefined) => {
    if (onDigit && choice && !choice.isBarred) onDigit(choice.value)
    else choose(choice)
  }
  const latest = useRef({ choices, byDigit })
  latest.current = { choices, byDigit }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
      if (isTyping(event.target)) return
      latest.current.byDigit(latest.current.choices.find(({ digit }) => digit === event.key.toUpperCase()))
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  const byArrow = (event: { key: string; preventDefault(): void }, index: number) => {
    const direction = directions[event.key]
    if (!direction) return
    event.preventDefault()
    choose(
      choices[
        besides(
          choices.map(({ isBarred }) => !isBarred),
          index,
          direction,
        )
      ],
    )
  }
  return (
    <fieldset ref={box} className={`${list.choices} ${props.className ?? ''}`} aria-label={label}>
      {choices.map((choice, index) => (
        <label key={choice.value} className={list.choice} data-barred={choice.isBarred || undefined}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={chosen === choice.value}
            disabled={choice.isBarred}
            onChange={() => onChoose(choice.value)}
            onKeyDown={(event) => byArrow(event, index)}
          />
          {choice.digit ? <Key name={choice.digit} /> : hasKeys && <span className={list.noKey} />}
          {choice.mark}
          <span className={list.choiceWords}>
            <span>{choice.label}</span>
            {choice.hint && <small>{choice.hint}</small>}
          </span>
          {chosen === choice.value && <Pictogram name={check} size="1.75rem" stroke={3} />}
        </label>
      ))}
    </fieldset>
  )
}
