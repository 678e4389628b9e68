// A button of the console: icon, word, key. What cannot be done now stays readable, dashed, with the reason under the word.
import { type IconName, Pictogram } from '#ui-kit/look/pictogram.tsx'
import { useWords } from '../../words/words.ts'
import type { Act } from './acts.ts'
import buttons from './buttons.module.css'
import styles from './console.module.css'
import { keepFocus, useDesk } from './desk.ts'
import type { Intent } from './keys.ts'
import { reasonText } from './sentences.ts'

/** The cap of a key. `dark`: on green. */
export function Key({ name, dark = false }: { name: string; dark?: boolean }) {
  return <kbd className={dark ? `${buttons.key} ${buttons.keyDark}` : buttons.key}>{name}</kbd>
}

/** `reasonBelow`: whether there is room for the reason under the word; else it is only told to screen readers and said when pressed. */
export function ActButton(props: {
  act: Act
  intent: Intent
  icon: IconName
  letter: string
  label?: string
  className?: string | undefined
  reasonBelow?: boolean
  isOnGreen?: boolean
}) {
  const { t } = useWords()
  const desk = useDesk()
  const state = desk.stateOf(props.act)
  if (state.is === 'absent') return null
  const isBarred = state.is === 'barred'
  const label = desk.doing?.act === props.act ? t.counter.doing[props.act] : (props.label ?? t.counter.act[props.act])
  const reason = isBarred && state.reason.why !== 'lost' ? reasonText(state.reason, t) : undefined
  return (
    <button
      type="button"
      className={`${buttons.act} ${props.isOnGreen ? buttons.onGreen : ''} ${props.className ?? ''}`}
      aria-disabled={isBarred}
      aria-keyshortcuts={props.letter}
      onMouseDown={keepFocus}
      onClick={() => desk.wish(props.intent)}
    >
      <Pictogram name={props.icon} size="1.5rem" />
      <span className={buttons.actWords}>
        <span>{label}</span>
        {reason && <small className={props.reasonBelow ? '' : styles.unseen}>{reason}</small>}
      </span>
      <Key name={props.letter} />
    </button>
  )
}
