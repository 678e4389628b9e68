// The one green button. While its act is under way it says so and stays where it is.
import type { ReactNode } from 'react'
import { useWords } from '../../words/words.ts'
import { Key } from './act-button.tsx'
import type { Act } from './acts.ts'
import buttons from './buttons.module.css'
import { keepFocus, useDesk } from './desk.ts'
import type { Intent } from './keys.ts'

/** `children` draws the label, `belowKeys` puts the caps under it, joined by "or". Reads as its label to a screen reader. */
export function MainButton(props: {
  act: Act
  intent: Intent
  keys: string[]
  label?: string
  className?: string | undefined
  belowKeys?: boolean
  children?: (label: string, isDoing: boolean) => ReactNode
}) {
  const { t } = useWords()
  const desk = useDesk()
  const isDoing = desk.doing?.act === props.act
  const label = isDoing ? t.counter.doing[props.act] : (props.label ?? t.counter.act[props.act])
  const isBarred = desk.stateOf(props.act).is !== 'ready'
  return (
    <button
      type="button"
      className={`${buttons.main} ${props.className ?? ''}`}
      aria-disabled={isBarred}
      aria-busy={isDoing}
      onMouseDown={keepFocus}
      onClick={() => desk.wish(props.intent)}
    >
      {props.children ? props.children(label, isDoing) : <span>{label}</span>}
      <span className={buttons.mainKeys}>
        {props.keys.map((key, index) => (
          <span key={key}>
            {index > 0 && <span className={buttons.or}>{t.counter.or}</span>}
            <Key name={key} dark />
          </span>
        ))}
      </span>
    </button>
  )
}
