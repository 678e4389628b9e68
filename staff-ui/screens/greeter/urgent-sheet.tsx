// Why urgent: a code, kept where it can be erased. One touch marks, one says why.
import { useState } from 'react'
import { urgentReasons } from '#contract/reasons.ts'
import { siren } from '#ui-kit/look/icons.ts'
import { useGreeterWords } from '../../words/greeter-words.ts'
import { Act } from './act.tsx'
import { Sheet, SheetChoices } from './sheet.tsx'

export function UrgentSheet({ label, onDo, onClose }: { label: string; onDo(reason: string): void; onClose(): void }) {
  const { t } = useGreeterWords()
  const [reason, setReason] = useState<string>()
  return (
    <Sheet
      title={t['why-urgent']}
      hint={t['why-urgent-hint']}
      onClose={onClose}
      acts={
        <>
          <Act label={t.back} onPress={onClose} />
          <Act
            tone="main"
            icon={siren}
            label={label}
            barred={reason === undefined ? t['choose-reason'] : undefined}
            onPress={() => reason !== undefined && onDo(reason)}
          />
        </>
      }
    >
      <SheetChoices
        label={t['why-urgent']}
        chosen={reason}
        onChoose={setReason}
        choices={urgentReasons.map((code) => ({ value: code, label: t['urgent-reason'][code] }))}
      />
    </Sheet>
  )
}
