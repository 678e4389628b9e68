// What happens next, one thing a row.
import { type IconName, Pictogram } from '#ui-kit/look/pictogram.tsx'
import styles from './number.module.css'

export function Step({ icon, children, small }: { icon: IconName; children: string; small: string | false | undefined }) {
  return (
    <div className={styles.step}>
      <Pictogram name={icon} size="var(--sign)" />
      <div>
        <p className={styles.stepTitle}>{children}</p>
        {small && <p className={styles.small}>{small}</p>}
      </div>
    </div>
  )
}
