// A button of the greeter's page: icon and word. What cannot be done now stays readable, dashed, with the reason under the word.
import { type IconName, Pictogram } from '#ui-kit/look/pictogram.tsx'
import styles from './act.module.css'

const tones = { main: styles.main, second: styles.second, plain: styles.plain, chosen: styles.chosen }

export function Act(props: {
  label: string
  icon?: IconName | undefined
  /** One `main` on a screen: the green one. */
  tone?: keyof typeof tones
  /** Why it cannot be pressed now. */
  barred?: string | undefined
  /** For a toggle: whether it is on. */
  isOn?: boolean | undefined
  isBusy?: boolean
  className?: string | undefined
  onPress(): void
}) {
  const { label, icon, tone = 'plain', barred, isOn, isBusy, className = '', onPress } = props
  const isBarred = barred !== undefined
  return (
    <button
      type="button"
      className={`${styles.act} ${isOn ? styles.chosen : tones[tone]} ${className}`}
      aria-disabled={isBarred || undefined}
      aria-pressed={isOn}
      aria-busy={isBusy || undefined}
      onClick={isBarred || isBusy ? undefined : onPress}
    >
      {icon && <Pictogram name={icon} size="var(--icon)" />}
      <span className={styles.words}>
        <span>{label}</span>
        {barred && <small>{barred}</small>}
      </span>
    </button>
  )
}
