// Finding a procedure by what people say. Our own keyboard: the system's would cover what one reads, and asks for marks.
import { useState } from 'react'
import type { ProcedureFound, ProceduresFound } from '#contract/commands/answers.ts'
import type { KioskLine } from '#contract/views/kiosk.ts'
import { arrowLeft, chevronDown, cross, hand, layoutGrid, search as magnifier } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { Button } from '../../controls/button.tsx'
import { Title } from '../../controls/title.tsx'
import { Frame, type Shown } from '../../frame/frame.tsx'
import { concernOf, type Incident } from '../../incidents/incidents.ts'
import { Paged } from '../../paging/paged.tsx'
import { wordsOf } from '../../words/words.ts'
import { Found } from './found.tsx'
import { Keyboard } from './keyboard.tsx'
import styles from './search.module.css'

export interface SearchProps extends Shown {
  lines: KioskLine[]
  /** Outside systems that are down now. */
  incidents: Incident[]
  query: string
  /** What was found for the query, `undefined` while nothing was asked or answered yet. */
  found: ProceduresFound | 'failed' | undefined
  onQuery: (query: string) => void
  onChoose: (procedure: ProcedureFound) => void
  onBack: () => void
  onLines: () => void
  onHelp: () => void
}

const RESULTS_MAX = 4
const QUERY_MAX = 40

export function Search({ lines, incidents, query, found, onQuery, onChoose, onBack, onLines, onHelp, ...shown }: SearchProps) {
  const words = wordsOf(shown.language)
  const { layout, isLandscape } = shown.panel
  // "See n more" folds the keyboard away: all results, page by page.
  const [isFolded, fold] = useState(false)
  const isBeside = layout === 'wide' || (layout === 'low' && isLandscape)
  const isTight = layout === 'compact' && !isFolded
  const answer = found === 'failed' ? undefined : found
  const procedures = answer?.procedures ?? []
  const isBlocked = ({ id }: ProcedureFound) => concernOf(incidents, id)?.isBlocked === true
  // Of many matches the server lists the best: what one can see is what is counted.
  const count = procedures.length

  const back = (
    <Button onPress={onBack}>
      <Pictogram name={arrowLeft} size="var(--icon)" />
      {words.back}
    </Button>
  )
  const field = (
    <div className={styles.field}>
      {layout !== 'low' && <h1 className={styles.unseen} aria-label={words.search} />}
      {isTight ? back : <Pictogram name={magnifier} size="calc(var(--mm) * 11)" />}
      <output className={styles.query} aria-label={words.search}>
        {query || (isTight ? <span className={styles.hint}>{words.search}</span> : '')}
        <span className={styles.caret} />
      </output>
      {query !== '' && (
        <Button className={styles.clear} onPress={() => onQuery('')}>
          <Pictogram name={cross} size="calc(var(--mm) * 7)" />
          {words.clear}
        </Button>
      )}
    </div>
  )
  const results = (
    <div className={styles.results}>
      {!isTight && !shown.isLarge && (
        <p className={styles.hint} role="status">
          {words.searchHint} {count > 0 && words.searchFound(count)}
        </p>
      )}
      {found && count === 0 ? (
        <div className={styles.ways}>
          <div>
            <p className={styles.none}>{found === 'failed' ? words.listFailed : words.searchNone}</p>
            {!isTight && found !== 'failed' && <p className={styles.hint}>{words.searchNoneHint}</p>}
          </div>
          <Button look="line" className={styles.way} onPress={onLines}>
            <Pictogram name={layoutGrid} size="var(--icon)" />
            {words.allLines}
          </Button>
          <Button look="line" className={styles.way} onPress={onHelp}>
            <Pictogram name={hand} size="var(--icon)" />
            {words.askPerson}
          </Button>
        </div>
      ) : isTight && procedures[0] ? (
        <div className={styles.tight}>
          <Found
            procedure={procedures[0]}
            lines={lines}
            query={query}
            onChoose={onChoose}
            isBlocked={isBlocked(procedures[0])}
            isShort
            {...shown}
          />
          {count > 1 && (
            <Button look="line" onPress={() => fold(true)}>
              {words.searchMore(count - 1)}
            </Button>
          )}
        </div>
      ) : procedures.length > 0 ? (
        <Paged
          of={`${query}/${isFolded}/${shown.isLarge}`}
          gapMm={5}
          rowsMax={isFolded ? undefined : RESULTS_MAX}
          onMore={isFolded || isBeside ? undefined : () => fold(true)}
          more={(rows) => (
            <>
              <Pictogram name={chevronDown} size="var(--icon)" />
              {words.searchMore(rows)}
            </>
          )}
          first={words.seeFirst}
          columns={isFolded && isLandscape ? 2 : 1}
          rows={procedures.map((procedure) => (
            <Found
              key={procedure.id}
              procedure={procedure}
              lines={lines}
              query={query}
              onChoose={onChoose}
              isBlocked={isBlocked(procedure)}
              {...shown}
            />
          ))}
        />
      ) : null}
    </div>
  )
  const keyboard = (
    <Keyboard
      words={words}
      isNarrow={shown.panel.isNarrow}
      onLetter={(letter) => {
        if (query.length < QUERY_MAX && !(letter === ' ' && (query === '' || query.endsWith(' ')))) onQuery(query + letter)
      }}
      onDelete={() => onQuery(query.slice(0, -1))}
      onBack={isTight ? undefined : onBack}
    />
  )
  if (isBeside) {
    return (
      <Frame {...shown} panel={{ ...shown.panel, layout: layout === 'wide' ? 'compact' : 'low' }}>
        <div className={styles.beside}>
          <div className={styles.typing}>
            {field}
            <div className={styles.keysOpen}>{keyboard}</div>
          </div>
          {results}
        </div>
      </Frame>
    )
  }
  return (
    <Frame
      {...shown}
      isHeadless={isTight}
      heading={layout === 'low' ? <Title isCentred>{words.search}</Title> : undefined}
      bar={
        isFolded ? (
          <>
            {back}
            <span className={styles.between} />
            <Button onPress={() => fold(false)}>{words.typeOn}</Button>
          </>
        ) : undefined
      }
    >
      <div className={`${styles.above} ${isTight ? styles.aboveTight : ''}`}>
        {field}
        {results}
      </div>
      {!isFolded && <div className={styles.keys}>{keyboard}</div>}
    </Frame>
  )
}
