// Urgent, for any number of today that waits or is held: why is asked as a code and kept where it can be erased.
import { useRef, useState } from 'react'
import { urgentReasons } from '#contract/reasons.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import { Choices, digits } from './choices.tsx'
import { useDesk } from './desk.ts'
import { Dialog } from './dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { useMeant } from './find-number.ts'
import { NumberField } from './number-field.tsx'
import { errandOf } from './sentences.ts'

export function UrgentDialog({ number: first, give, close }: DialogProps & { number?: string | undefined }) {
  const { t, language } = useWords()
  const trouble = useTroubleWords()
  const { view } = useDesk()
  const [number, setNumber] = useState(first ?? '')
  const [reason, setReason] = useState<string>()
  const box = useRef<HTMLDivElement>(null)
  const meant = useMeant(number)
  const found = meant.ticket && (meant.ticket.state === 'waiting' || meant.ticket.state === 'held') ? meant.ticket : undefined
  const isReady = found !== undefined && !found.isUrgent && reason !== undefined
  function hintOf(): string {
    switch (meant.is) {
      case 'empty':
        return t.dialog['urgent-empty']
      case 'here':
        return t.dialog['urgent-here'](number)
      case 'unknown':
        return t.dialog['urgent-unknown'](number)
      case 'found':
        if (meant.ticket.isUrgent) return t.dialog['urgent-already'](number)
        return `${errandOf(meant.ticket, view, language)}, ${trouble.other.state[meant.ticket.state]}`
      default:
        return trouble.other[meant.is]
    }
  }
  const toReasons = () => box.current?.querySelector<HTMLInputElement>('input[type="radio"]')?.focus()
  return (
    <Dialog
      title={t.dialog['urgent-title']}
      kept={t.dialog['urgent-kept']}
      confirm={found ? t.dialog['urgent-do'](found.number) : t.dialog['urgent-do-none']}
      isReady={isReady}
      onConfirm={() => {
        if (found && reason) give({ do: 'urgent', ticket: found.id, reason })
      }}
      onClose={close}
    >
      <NumberField
        value={number}
        onType={setNumber}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isReady) {
            event.preventDefault()
            if (found) toReasons()
          }
        }}
      >
        {hintOf()}
      </NumberField>
      <div ref={box}>
        <Choices
          label={t.dialog['urgent-title']}
          chosen={reason}
          onChoose={setReason}
          choices={urgentReasons.map((code, index) => ({ value: code, digit: digits[index], label: t.dialog.urgent[code] }))}
        />
      </div>
    </Dialog>
  )
}
