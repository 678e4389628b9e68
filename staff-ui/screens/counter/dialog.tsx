// The frame of every dialog: title, what is kept, the content, back and one green button. Native: focus stays inside, Esc goes back.
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../../words/words.ts'
import { Key } from './act-button.tsx'
import { useDesk } from './desk.ts'
import styles from './dialog.module.css'

export function Dialog(props: {
  title: string
  kept?: string
  /** The green button's words; a dialog without one is answered by a touch on its content. */
  confirm?: string
  isReady: boolean
  /** A second way to end it. `isReady` where it asks for less than the green button. */
  second?: { label: string; isReady?: boolean; onPress(): void } | undefined
  children: ReactNode
  onConfirm?(): void
  onClose(): void
}) {
  const { t } = useWords()
  const { lostSinceAt } = useDesk()
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    // Enter must mean the green button from the start, not the way back that stands before it.
    const confirm = dialog?.querySelector<HTMLElement>('[type="submit"]:not(:disabled)')
    // Without a green button a touch is the answer: Enter must not be one by chance.
    if (!dialog?.querySelector('[type="submit"]')) return dialog?.focus()
    ;(confirm ?? dialog?.querySelector<HTMLElement>('input:not(:disabled)'))?.focus()
  }, [])
  const isReady = props.isReady && lostSinceAt === undefined
  return (
    <dialog
      ref={ref}
      tabIndex={-1}
      className={styles.dialog}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) props.onConfirm?.()
        }}
      >
        <div className={styles.head}>
          <h2 id="dialog-title">{props.title}</h2>
          {props.kept && <p>{props.kept}</p>}
        </div>
        {props.children}
        <div className={styles.acts}>
          <button type="button" className={styles.back} onClick={props.onClose}>
            {t.dialog.back} <Key name="Esc" />
          </button>
          {props.second && (
            <button
              type="button"
              className={styles.back}
              disabled={!(props.second.isReady ?? props.isReady) || lostSinceAt !== undefined}
              onClick={props.second.onPress}
            >
              {props.second.label}
            </button>
          )}
          {props.confirm !== undefined && (
            <button type="submit" className={styles.confirm} disabled={!isReady}>
              <span>{lostSinceAt === undefined ? props.confirm : t.counter.lost}</span> <Key name="Enter" dark={isReady} />
            </button>
          )}
        </div>
      </form>
    </dialog>
  )
}
