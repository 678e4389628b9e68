// More papers: which of the procedure's are missing, ticked on digits. They make the return slip and the code to come back with.
import { useState } from 'react'
import type { Phrase } from '#contract/basics.ts'
import type { TicketHere } from '#contract/views/counter.ts'
import { check } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { say } from '#ui-kit/words/words.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import { Key } from './act-button.tsx'
import list from './choices.module.css'
import { digits } from './choices.tsx'
import { useDesk } from './desk.ts'
import styles from './dialog.module.css'
import { Dialog } from './dialog.tsx'
import { useLetter } from './use-letter.ts'

export function MissingDialog(props: {
  ticket: TicketHere
  documents: Phrase[]
  callsNext: boolean
  tell(missing: number[] | null): void
  close(): void
}) {
  const { ticket, documents, callsNext, tell, close } = props
  const t = useTroubleWords()
  const { view } = useDesk()
  const [missing, setMissing] = useState<readonly number[]>([])
  const toggle = (index: number) =>
    setMissing((now) => (now.includes(index) ? now.filter((one) => one !== index) : [...now, index].sort((a, b) => a - b)))
  const count = missing.length
  return (
    <Dialog
      title={t.missing.title(ticket.number)}
      kept={t.missing.kept}
      isReady={count > 0}
      confirm={
        count === 0
          ? t.missing['do-none']
          : callsNext && view.next
            ? t.missing['do-call-next'](count, view.next.number)
            : t.missing.do(count)
      }
      onConfirm={() => tell([...missing])}
      second={{ label: t.missing.none, isReady: true, onPress: () => tell(null) }}
      onClose={close}
    >
      <ul className={list.choices}>
        {documents.map((document, index) => (
          <li key={document.vi}>
            <Paper document={document} digit={digits[index]} isMissing={missing.includes(index)} onToggle={() => toggle(index)} />
          </li>
        ))}
      </ul>
      <p className={styles.small}>{t.missing.note}</p>
    </Dialog>
  )
}

function Paper(props: { document: Phrase; digit: string | undefined; isMissing: boolean; onToggle(): void }) {
  const { language } = useWords()
  useLetter(props.digit ?? 'none', props.onToggle)
  return (
    <label className={list.choice}>
      <input type="checkbox" checked={props.isMissing} onChange={props.onToggle} />
      {props.digit ? <Key name={props.digit} /> : <span className={list.noKey} />}
      <span className={list.choiceWords}>{say(props.document, language)}</span>
      {props.isMissing && <Pictogram name={check} size="1.75rem" stroke={3} />}
    </label>
  )
}
