// A question over the page: rises from the bottom of a phone, stands in the middle of a desk's screen. Native: focus stays inside, Esc goes back.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './sheet.module.css'

export function Sheet(props: {
  title: string
  text?: string | undefined
  back: string
  /** The one green button; missing: the sheet only shows, or its acts stand in its content. */
  confirm?: { label: string; isReady: boolean; onPress(): void } | undefined
  onClose(): void
  children?: ReactNode
}) {
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
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (props.confirm?.isReady) props.confirm.onPress()
        }}
      >
        <h2 id={title}>{props.title}</h2>
        {props.text && <p className={styles.text}>{props.text}</p>}
        {props.children}
        <div className={styles.acts}>
          <button type="button" className={styles.back} onClick={props.onClose}>
            {props.back}
          </button>
          {props.confirm && (
            <button type="submit" className={styles.confirm} disabled={!props.confirm.isReady}>
              {props.confirm.label}
            </button>
          )}
        </div>
      </form>
    </dialog>
  )
}
