// Closes a snag: how it was solved, on digits. Where several are open, which one, on letters.
import { useState } from 'react'
import { snagEnds } from '#contract/reasons.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import { Choices, digits } from './choices.tsx'
import { useDesk } from './desk.ts'
import { Dialog } from './dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { errandOf } from './sentences.ts'
import { helpName, snagReasonText } from './snag-text.ts'

/** As many as have a letter; the others come up as these are closed. */
const letters = ['A', 'S', 'D', 'F'] as const

export function SolveDialog({ snag, give, close }: DialogProps & { snag: string | undefined }) {
  const { language } = useWords()
  const t = useTroubleWords()
  const { view } = useDesk()
  const shown = view.snags.slice(0, letters.length)
  const [which, setWhich] = useState(snag ?? shown[0]?.id)
  const [how, setHow] = useState<string>()
  const open = view.snags.find(({ id }) => id === which)
  return (
    <Dialog
      title={t.snag['solve-title']}
      {...(open && { kept: t.snag['solve-kept'](open.number, helpName(open.help, view, language)) })}
      isReady={open !== undefined && how !== undefined}
      confirm={t.snag['solve-do']}
      onConfirm={() => open && how && give({ do: 'solve', snag: open.id, how })}
      onClose={close}
    >
      {shown.length > 1 && (
        <Choices
          label={t.snag['solve-which']}
          chosen={which}
          onChoose={setWhich}
          choices={shown.map((one, index) => ({
            value: one.id,
            digit: letters[index],
            label: `${one.number} ${errandOf(one, view, language)}`,
            hint: `${helpName(one.help, view, language)}: ${snagReasonText(one.reason, t)}`,
          }))}
        />
      )}
      <Choices
        label={t.snag['solve-title']}
        chosen={how}
        onChoose={setHow}
        choices={snagEnds.map((code, index) => ({ value: code, digit: digits[index], label: t.snag.end[code] }))}
      />
    </Dialog>
  )
}
