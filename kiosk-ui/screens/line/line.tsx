// The procedures of one line, by what people say. Whoever does not know takes a number of the line.
import type { ProcedureFound } from '#contract/commands/answers.ts'
import type { KioskLine } from '#contract/views/kiosk.ts'
import { arrowLeft, chevronDown, chevronRight, hand } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { joinPhrase, say } from '#ui-kit/words/words.ts'
import { Band } from '../../controls/band.tsx'
import { Button } from '../../controls/button.tsx'
import { everydayName, officialName } from '../../controls/procedure-name.ts'
import tile from '../../controls/tile.module.css'
import { Title } from '../../controls/title.tsx'
import { Waiting } from '../../controls/waiting.tsx'
import { Frame, type Shown } from '../../frame/frame.tsx'
import { Paged } from '../../paging/paged.tsx'
import { wordsOf } from '../../words/words.ts'
import styles from './line.module.css'

export interface LineProps extends Shown {
  line: KioskLine
  /** `undefined` while they are on their way, `failed` where they did not come. */
  procedures: ProcedureFound[] | 'failed' | undefined
  /** Without a procedure: a number of the line itself. */
  onChoose: (procedure: ProcedureFound | undefined) => void
  onRetry: () => void
  onBack: () => void
  onHelp: () => void
}

export function Line({ line, procedures, onChoose, onRetry, onBack, onHelp, ...shown }: LineProps) {
  const words = wordsOf(shown.language)
  return (
    <Frame
      {...shown}
      heading={
        <Title
          line={line}
          small={
            <>
              <Waiting line={line} language={shown.language} />. {words.chooseOne}
            </>
          }
        >
          {joinPhrase(say(line.tile, shown.language))}
        </Title>
      }
      bar={
        <>
          <Button onPress={onBack}>
            <Pictogram name={arrowLeft} size="var(--icon)" />
            {words.back}
          </Button>
          <Button look="line" className={styles.unsure} onPress={() => onChoose(undefined)}>
            {words.unsureLine}
          </Button>
          <Button onPress={onHelp}>
            <Pictogram name={hand} size="var(--icon)" />
            {words.askHelp}
          </Button>
        </>
      }
    >
      {procedures === undefined && <p role="status">{words.connecting}</p>}
      {procedures === 'failed' && (
        <>
          <Band>
            {words.listFailed} {words.listFailedSafe}
          </Band>
          <Button look="line" onPress={onRetry}>
            {words.tryAgain}
          </Button>
        </>
      )}
      {Array.isArray(procedures) && (
        <Paged
          of={`${line.id}/${shown.language}/${shown.isLarge}/${shown.panel.layout}`}
          more={(rows) => (
            <>
              <Pictogram name={chevronDown} size="var(--icon)" />
              {words.seeMore(rows)}
            </>
          )}
          first={words.seeFirst}
          columns={shown.panel.isLandscape ? 2 : 1}
          rows={procedures.map((procedure) => (
            <Row
              key={procedure.id}
              title={everydayName(procedure, shown.language)}
              small={shown.isLarge ? undefined : officialName(procedure, shown.language)}
              onPress={() => onChoose(procedure)}
            />
          ))}
        />
      )}
    </Frame>
  )
}

function Row({ title, small, onPress }: { title: string; small: string | undefined; onPress: () => void }) {
  return (
    <button type="button" className={`${tile.tile} ${styles.row}`} onClick={onPress}>
      <span className={tile.words}>
        <span className={tile.name}>{title}</span>
        {small && <span className={tile.small}>{small}</span>}
      </span>
      <Pictogram name={chevronRight} size="var(--icon)" />
    </button>
  )
}
