// The papers to bring, for a phone: the code holds the list itself, so it needs no network. Then the person may go.
import { useEffect, useRef } from 'react'
import type { ProcedureFound } from '#contract/commands/answers.ts'
import { QrCode } from '#ui-kit/look/qr-code.tsx'
import { say } from '#ui-kit/words/words.ts'
import { Button } from '../../controls/button.tsx'
import { everydayName } from '../../controls/procedure-name.ts'
import type { Shown } from '../../frame/frame.tsx'
import { wordsOf } from '../../words/words.ts'
import dialogs from '../number/slip-dialog.module.css'
import styles from './papers-dialog.module.css'

interface PapersDialogProps extends Shown {
  procedure: ProcedureFound
  onClose: () => void
  onAnotherDay: () => void
}

export function PapersDialog({ procedure, language, onClose, onAnotherDay }: PapersDialogProps) {
  const words = wordsOf(language)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const name = everydayName(procedure, language)
  const list = [`${name}. ${words.papers}:`, ...procedure.documents.map((paper) => `- ${say(paper, language)}`)].join('\n')
  return (
    <dialog ref={dialog} className={dialogs.dialog} aria-label={words.papersHome} onClose={onClose}>
      <div className={dialogs.inside}>
        <QrCode className={styles.qr} text={list} label={words.papersHomeLabel} />
        <p className={styles.scan}>{words.papersHomeScan}</p>
        <Button look="main" wide onPress={onAnotherDay}>
          {words.startPage}
        </Button>
        <Button wide onPress={() => dialog.current?.close()}>
          {words.close}
        </Button>
      </div>
    </dialog>
  )
}
