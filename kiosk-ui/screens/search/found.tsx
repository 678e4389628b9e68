// One result: what people say, large, the found letters underlined with amber; what the papers say, in full; how many wait.
import type { ProcedureFound } from '#contract/commands/answers.ts'
import type { KioskLine } from '#contract/views/kiosk.ts'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { everydayName, officialName } from '../../controls/procedure-name.ts'
import tile from '../../controls/tile.module.css'
import { Waiting } from '../../controls/waiting.tsx'
import type { Shown } from '../../frame/frame.tsx'
import { IncidentMark } from '../../incidents/incident-band.tsx'
import { wordsOf } from '../../words/words.ts'
import styles from './found.module.css'
import { foundLetters } from './found-letters.ts'

interface FoundProps extends Shown {
  procedure: ProcedureFound
  lines: KioskLine[]
  query: string
  onChoose: (procedure: ProcedureFound) => void
  /** Nothing can be done while an outside system is down. */
  isBlocked: boolean
  /** One line high, where the keyboard leaves no more. */
  isShort?: boolean
}

export function Found({ procedure, lines, query, onChoose, isBlocked, isShort, language, isLarge }: FoundProps) {
  const line = lines.find(({ id }) => id === procedure.line)
  const official = officialName(procedure, language)
  return (
    <button type="button" className={`${tile.tile} ${styles.found}`} onClick={() => onChoose(procedure)}>
      {line && <LinePlate line={line} size={isShort ? 'calc(var(--mm) * 14)' : 'calc(var(--mm) * 20)'} />}
      <span className={tile.words}>
        <span className={`${tile.name} ${styles.name}`}>
          <Underlined text={everydayName(procedure, language)} query={query} />
        </span>
        {isBlocked && !isShort && <IncidentMark language={language} />}
        {official && !isBlocked && !isShort && !isLarge && (
          <span className={tile.small}>
            <Underlined text={official} query={query} />
          </span>
        )}
      </span>
      {line && !isShort && !isLarge && (
        <span className={`${tile.small} ${styles.waiting}`}>
          {line.waiting > 0 ? (
            <>
              <strong>{line.waiting}</strong>
              {wordsOf(language).waitingShort}
            </>
          ) : (
            <Waiting line={line} language={language} />
          )}
        </span>
      )}
    </button>
  )
}

function Underlined({ text, query }: { text: string; query: string }) {
  return foundLetters(text, query).map(({ text: piece, isFound }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the name
    isFound ? <mark key={index}>{piece}</mark> : piece,
  )
}
