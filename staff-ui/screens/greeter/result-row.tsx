// A result that is not open: its name, its line, how many wait, and whether it waits for an outside system.
import type { ProcedureFound } from '#contract/commands/answers.ts'
import { triangleAlert } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { useGreeterWords } from '../../words/greeter-words.ts'
import { troubleOf } from './facts.ts'
import { useGreeterPage } from './greeter.ts'
import list from './list.module.css'
import { everydayName } from './procedure-name.ts'
import { Underlined } from './underlined.tsx'

export function ResultRow({ procedure }: { procedure: ProcedureFound }) {
  const { t, language } = useGreeterWords()
  const { view, query, choose } = useGreeterPage()
  const line = view.lines.find(({ id }) => id === procedure.line)
  const trouble = troubleOf(view, procedure.id)
  return (
    <button type="button" className={list.row} onClick={() => choose(procedure.id)}>
      {line && <LinePlate line={line} size="calc(var(--plate) * 0.86)" />}
      <span className={list.rowWords}>
        <strong>
          <Underlined text={everydayName(procedure, language)} query={query} />
        </strong>
        <small>{procedure.name.vi}</small>
        {trouble?.isBlocked && (
          <span className={list.mark}>
            <Pictogram name={triangleAlert} size="1.2em" />
            {t['blocked-short']}
          </span>
        )}
      </span>
      {line && <span className={list.rowWaiting}>{t['waiting-short'](line.waiting)}</span>}
    </button>
  )
}
