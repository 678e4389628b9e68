// A button that opens the system's choice of a file. The same file may be chosen twice in a row.
import { type IconName, Pictogram } from '#ui-kit/look/pictogram.tsx'
import styles from './pick-file.module.css'

/** `accept`: as of an input of files. */
export function PickFile(props: { label: string; icon: IconName; accept: string; onFile(file: File): void }) {
  return (
    <span className={styles.pick}>
      <Pictogram name={props.icon} size="1.375rem" />
      <span aria-hidden="true">{props.label}</span>
      <input
        type="file"
        accept={props.accept}
        aria-label={props.label}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) props.onFile(file)
        }}
      />
    </span>
  )
}
