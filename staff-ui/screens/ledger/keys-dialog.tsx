// All keys of the page, on one sheet.
import { useEffect, useRef } from 'react'
import { useLedgerWords } from '../../words/ledger-words.ts'
import styles from './ledger.module.css'

export function KeysDialog({ close }: { close(): void }) {
  const { t } = useLedgerWords()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    box.current?.showModal()
    const listen = (event: KeyboardEvent) => {
      if (event.key === '?') close()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [close])
  return (
    <dialog ref={box} className={styles.sheet} aria-labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">{t['keys-title']}</h2>
      <dl>
        {t.keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className={styles.plain} onClick={close}>
        {t['keys-close']} <kbd>Esc</kbd>
      </button>
    </dialog>
  )
}
