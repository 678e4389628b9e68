// One more errand on the same number: how the present one ended, then what comes next, by what the person says or by line.
import { useState } from 'react'
import type { ProceduresFound } from '#contract/commands/answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import type { CounterView, TicketHere } from '#contract/views/counter.ts'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText, say } from '#ui-kit/words/words.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import { type Choice, Choices } from './choices.tsx'
import { useDesk } from './desk.ts'
import { Dialog } from './dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { type Ending, endings } from './outcomes.ts'
import { PickList } from './pick-list.tsx'
import { SearchField } from './search-field.tsx'
import { errandOf, sentenceCase } from './sentences.ts'
import { useLooked } from './use-looked.ts'

/** As many as stand beside the field without scrolling. */
const SHOWN_MAX = 6
type ErrandEnding = Exclude<Ending, 'sign'>

/** `chosen`: the ending already chosen on the page; signing keeps the number elsewhere and is no end of an errand. */
export function ErrandDialog({ ticket, give, close }: DialogProps & { ticket: TicketHere }) {
  const { t: words } = useWords()
  const t = useTroubleWords()
  const { chosen } = useDesk()
  const [outcome, setOutcome] = useState(chosen === 'sign' ? undefined : chosen)
  if (outcome) return <NextErrand ticket={ticket} outcome={outcome} give={give} close={close} />
  const ends = endings.filter((one): one is typeof one & { ending: ErrandEnding } => one.ending !== 'sign')
  return (
    <Dialog title={t.errand['title-first'](ticket.number)} kept={t.errand.kept} isReady={false} onClose={close}>
      <PickList
        label={t.errand['title-first'](ticket.number)}
        picks={ends.map(({ ending }) => ({ value: ending, label: words.counter.ending[ending] }))}
        onPick={(value) => setOutcome(value as ErrandEnding)}
      />
    </Dialog>
  )
}

function NextErrand({ ticket, outcome, give, close }: DialogProps & { ticket: TicketHere; outcome: ErrandEnding }) {
  const { language } = useWords()
  const t = useTroubleWords()
  const { view } = useDesk()
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<string>()
  const said = typed.trim()
  const { body, isCurrent } = useLooked<ProceduresFound>(
    said ? `${pathOf('procedures', { centre: view.centre.id })}?${new URLSearchParams({ q: said, limit: String(SHOWN_MAX) })}` : undefined,
  )
  const hintOf = (line: string) =>
    isReached(view, line)
      ? t.errand['stays-here']
      : `${t.errand['waits-at'](errandOf({ line }, view, language))} ${clockText(ticket.arrivedAt, view.centre.timeZone)}`
  const row = (value: string, label: string, line: string): Choice & { line: string } => {
    const plate = view.lines.find(({ id }) => id === line)
    return {
      value,
      label,
      line,
      hint: hintOf(line),
      isBarred: plate?.countersOpen === 0,
      mark: plate && <LinePlate line={plate} size="2.5rem" />,
    }
  }
  const rows = said
    ? (body?.procedures ?? []).map(({ id, line, name, says, found }) =>
        row(id, sentenceCase(found ?? says[0] ?? say(name, language)), line),
      )
    : [...view.lines]
        .sort((a, b) => Number(isReached(view, b.id)) - Number(isReached(view, a.id)))
        .slice(0, SHOWN_MAX)
        .map(({ id }) => row(id, errandOf({ line: id }, view, language), id))
  // The best match needs no choosing; a line is chosen by hand.
  const target = rows.find(({ value }) => value === picked) ?? (said && isCurrent ? rows.find(({ isBarred }) => !isBarred) : undefined)
  return (
    <Dialog
      title={t.errand.title(ticket.number)}
      kept={`${t.errand.outcome[outcome]}. ${t.errand.kept}`}
      isReady={target !== undefined}
      confirm={target ? t.errand.do(target.label) : t.errand['do-none']}
      onConfirm={() => target && give({ do: 'errand', outcome, next: said ? { procedure: target.value } : { line: target.value } })}
      onClose={close}
    >
      <SearchField
        label={t.errand.search}
        value={typed}
        onType={(text) => {
          setTyped(text)
          setPicked(undefined)
        }}
      >
        {!said || rows.length > 0 ? t.errand.hint : isCurrent ? t.errand.none : t.procedure.loading}
      </SearchField>
      <Choices label={t.errand.title(ticket.number)} chosen={target?.value} onChoose={setPicked} choices={rows} />
    </Dialog>
  )
}

/** Whether this counter goes on with that line itself. */
const isReached = ({ counter }: CounterView, line: string): boolean =>
  counter.lines.includes(line) || counter.helps.some((helped) => helped.line === line)
