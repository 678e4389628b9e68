// Urgent, for a waiting or held number typed in: why is asked as a code and kept where it can be erased.
import { useRef, useState } from 'react'
import type { vi } from '../../words/vi.ts'
import { useWords } from '../../words/words.ts'
import { Choices, digits } from './choices.tsx'
import { useDesk } from './desk.ts'
import { Dialog } from './dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { findNumber } from './find-number.ts'
import { NumberField } from './number-field.tsx'

type UrgentReason = keyof typeof vi.dialog.urgent
const reasons: readonly UrgentReason[] = ['death', 'illness', 'travel', 'deadline', 'other-urgent']

export function UrgentDialog({ give, close }: DialogProps) {
  const { t } = useWords()
  const { view } = useDesk()
  const [number, setNumber] = useState('')
  const [reason, setReason] = useState<string>()
  const box = useRef<HTMLDivElement>(null)
  const meant = findNumber(number, view)
  const found = meant === 'here' ? undefined : meant
  const isReady = found !== undefined && !found.isUrgent && reason !== undefined
  function hintOf(): string {
    if (number === '') return t.dialog['urgent-empty']
    if (meant === 'here') return t.dialog['urgent-here'](number)
    if (!found) return t.dialog['urgent-unknown'](number)
    return found.isUrgent ? t.dialog['urgent-already'](found.number) : ''
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
          choices={reasons.map((code, index) => ({ value: code, digit: digits[index], label: t.dialog.urgent[code] }))}
        />
      </div>
    </Dialog>
  )
}
