// What the visit was about, in one touch: the line's procedures on digits, those this counter recorded most often first.
import { useState } from 'react'
import type { ProcedureFound, ProceduresFound } from '#contract/commands/answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import type { TicketHere } from '#contract/views/counter.ts'
import { say } from '#ui-kit/words/words.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import { digits } from './choices.tsx'
import { useDesk } from './desk.ts'
import { Dialog } from './dialog.tsx'
import type { About } from './finishing.ts'
import { byUse, keptUse, noteUse } from './frequent.ts'
import { PickList } from './pick-list.tsx'
import { SearchField } from './search-field.tsx'
import { sentenceCase } from './sentences.ts'
import { useLooked } from './use-looked.ts'

export function ProcedureDialog(props: { ticket: TicketHere; mayLeaveOpen: boolean; tell(about: About | null): void; close(): void }) {
  const { ticket, mayLeaveOpen, tell, close } = props
  const { language } = useWords()
  const t = useTroubleWords()
  const { view } = useDesk()
  const [typed, setTyped] = useState('')
  const [use] = useState(keptUse)
  const asked = new URLSearchParams({ line: ticket.line, ...(typed.trim() && { q: typed.trim() }) })
  const { body, isCurrent } = useLooked<ProceduresFound>(`${pathOf('procedures', { centre: view.centre.id })}?${asked}`)
  const found = body?.procedures ?? []
  const shown = (typed.trim() ? found : byUse(found, use)).slice(0, digits.length)
  const pick = (procedure: ProcedureFound | undefined) => {
    if (!procedure) return
    noteUse(procedure.id)
    tell({ id: procedure.id, documents: procedure.documents })
  }
  return (
    <Dialog
      title={t.procedure.title(ticket.number)}
      kept={t.procedure.kept}
      isReady={false}
      second={mayLeaveOpen ? { label: t.procedure.skip, isReady: true, onPress: () => tell(null) } : undefined}
      onClose={close}
    >
      <PickList
        label={t.procedure.title(ticket.number)}
        picks={shown.map(({ id, name, says, found: heard }) => ({
          value: id,
          label: sentenceCase(heard ?? says[0] ?? say(name, language)),
          hint: say(name, language),
        }))}
        onPick={(id) => pick(found.find((one) => one.id === id))}
      />
      <SearchField label={t.procedure.search} value={typed} onType={setTyped} onEnter={() => isCurrent && pick(shown[0])}>
        {shown.length > 0 ? t.errand.hint : isCurrent ? t.errand.none : t.procedure.loading}
      </SearchField>
    </Dialog>
  )
}
