// Calls a specialist to the citizen: which kind on digits, what blocks the matter on letters. The citizen stays seated.
import { useState } from 'react'
import { type SnagReason, snagReasons } from '#contract/reasons.ts'
import type { TicketHere } from '#contract/views/counter.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { say } from '#ui-kit/words/words.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import { Choices, digits } from './choices.tsx'
import { useDesk } from './desk.ts'
import styles from './dialog.module.css'
import { Dialog } from './dialog.tsx'
import type { DialogProps } from './dialog-props.ts'

const letters = ['A', 'S', 'D', 'F', 'G', 'H'] as const

export function SnagDialog({ ticket, give, close }: DialogProps & { ticket: TicketHere }) {
  const { language } = useWords()
  const t = useTroubleWords()
  const { view } = useDesk()
  const [help, setHelp] = useState<string>()
  const [reason, setReason] = useState<SnagReason>()
  const { sign } = view.counter
  const called = view.helps.find(({ id }) => id === help)
  return (
    <Dialog
      title={t.snag.title(sign)}
      kept={t.snag.kept(ticket.number)}
      isReady={called !== undefined && reason !== undefined}
      confirm={called && reason ? t.snag.do(say(called.name, language).toLocaleLowerCase('vi'), sign) : t.snag['do-none']}
      onConfirm={() => help && reason && give({ do: 'snag', help, reason })}
      onClose={close}
    >
      <Choices
        label={t.snag.title(sign)}
        chosen={help}
        onChoose={setHelp}
        choices={view.helps.map(({ id, name, pictogram }, index) => ({
          value: id,
          digit: digits[index],
          label: say(name, language),
          mark: <Pictogram name={pictogram} size="1.875rem" />,
        }))}
      />
      <div className={styles.group}>
        <h3>{t.snag.what}</h3>
        <Choices
          label={t.snag.what}
          chosen={reason}
          onChoose={(value) => setReason(value as SnagReason)}
          choices={snagReasons.map((code, index) => ({ value: code, digit: letters[index], label: t.snag.reason[code] }))}
        />
        <p>{t.snag.note}</p>
      </div>
    </Dialog>
  )
}
