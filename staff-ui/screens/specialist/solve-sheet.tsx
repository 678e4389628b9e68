// How a snag was solved: one reason, one green button. The specialist's page and the lead's ask the same way.
import { useState } from 'react'
import { snagEnds } from '#contract/reasons.ts'
import type { OpenSnag } from '#contract/views/parts.ts'
import { Choices } from '../../parts/choices.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { minutesSince } from '../../parts/times.ts'
import { useSnagWords } from '../../words/specialist-snag-words.ts'

export function SolveSheet(props: {
  snag: OpenSnag
  now: number
  /** Whoever asks stands at the counter, and leaves it by this. */
  isThere: boolean
  isLost: boolean
  onSolve(how: string): void
  onClose(): void
}) {
  const t = useSnagWords()
  const { snag, now, isThere } = props
  const [how, setHow] = useState<string>()
  const confirm = isThere ? t['how-do'](snag.sign) : t['how-record']
  return (
    <Sheet
      title={t.how}
      text={
        snag.arrivedAt === undefined
          ? t['how-of'](snag.sign, snag.number)
          : t['how-after'](snag.sign, snag.number, minutesSince(snag.arrivedAt, now))
      }
      back={t.back}
      confirm={{
        label: how === undefined ? t['how-none'] : confirm,
        isReady: how !== undefined && !props.isLost,
        onPress: () => how !== undefined && props.onSolve(how),
      }}
      onClose={props.onClose}
    >
      <Choices
        label={t.how}
        answers={snagEnds.map((value) => ({ value, label: t.end[value] }))}
        chosen={how === undefined ? [] : [how]}
        onChoose={setHow}
      />
    </Sheet>
  )
}
