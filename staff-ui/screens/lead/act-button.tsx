// A button that sends one command. While that is under way it says so and stays where it is.
import { type IconName, Pictogram } from '#ui-kit/look/pictogram.tsx'
import type { HallAct } from '../../parts/use-acts.ts'
import { useLeadWords } from '../../words/lead-words.ts'
import styles from './alarms.module.css'
import { useLead } from './lead-desk.ts'

/** `name`: what a screen reader says where the label alone would not tell of what. */
export function ActButton(props: {
  act: HallAct
  label: string
  name?: string
  icon?: IconName
  isMain?: boolean
  className?: string | undefined
}) {
  const { t } = useLeadWords()
  const { doing, isLost, give } = useLead()
  const isDoing = doing?.id === props.act.id
  return (
    <button
      type="button"
      className={props.className ?? (props.isMain ? styles.main : styles.second)}
      disabled={isLost}
      aria-busy={isDoing}
      aria-label={props.name}
      onClick={() => give(props.act)}
    >
      {props.icon && <Pictogram name={props.icon} size="1.75rem" stroke={2.6} />}
      {isDoing ? t.doing : props.label}
    </button>
  )
}
