// The slip as it would be printed, shown on the screen.
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../controls/button.tsx'
import type { Words } from '../../words/kiosk.vi.ts'
import styles from './slip-dialog.module.css'

export function SlipDialog({ source, number, words, onClose }: { source: string; number: string; words: Words; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isFailed, fail] = useState(false)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={words.slipOf(number)} onClose={onClose}>
      <div className={styles.inside}>
        {isFailed ? (
          <p className={styles.failed}>{words.slipFailed}</p>
        ) : (
          <img className={styles.slip} src={source} alt={words.slipOf(number)} onError={() => fail(true)} />
        )}
        <Button look="main" wide onPress={() => dialog.current?.close()}>
          {words.close}
        </Button>
      </div>
    </dialog>
  )
}
