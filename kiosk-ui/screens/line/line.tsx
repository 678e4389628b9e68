// The procedures of one line, by what people say. Whoever does not know takes a number of the line.
import type { ReactNode } from 'react'
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
import { IncidentBand, IncidentMark } from '../../incidents/incident-band.tsx'
import { concernOf, concernsIn, type Incident } from '../../incidents/incidents.ts'
import { Paged } from '../../paging/paged.tsx'
import { wordsOf } from '../../words/words.ts'
import styles from './line.module.css'

export interface LineProps extends Shown {
  line: KioskLine
  /** `undefined` while they are on their way, `failed` where they did not come. */
  procedures: ProcedureFound[] | 'failed' | undefined
  /** Outside systems that are down now. */
  incidents: Incident[]
  /** Without a procedure: a number of the line itself. */
  onChoose: (procedure: ProcedureFound | undefined) => void
  onRetry: () => void
  onBack: () => void
  onHelp: () => void
}

export function Line({ line, procedures, incidents, onChoose, onRetry, onBack, onHelp, ...shown }: LineProps) {
  const words = wordsOf(shown.language)
  const concerns = Array.isArray(procedures) ? concernsIn(incidents, procedures) : undefined
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
      {concerns && (
        <IncidentBand {...shown} incidents={concerns.incidents}>
          {words.incidentLine(concerns.blocked, concerns.all)}
        </IncidentBand>
      )}
      {Array.isArray(procedures) && (
        <Paged
          of={`${concerns?.blocked}/${line.id}/${shown.language}/${shown.isLarge}/${shown.panel.layout}`}
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
              small={
                concernOf(incidents, procedure.id)?.isBlocked ? (
                  <IncidentMark language={shown.language} />
                ) : (
                  !shown.isLarge && officialName(procedure, shown.language)
                )
              }
              onPress={() => onChoose(procedure)}
            />
          ))}
        />
      )}
    </Frame>
  )
}

function Row({ title, small, onPress }: { title: string; small: ReactNode; onPress: () => void }) {
  return (
    <button type="button" className={`${tile.tile} ${styles.row}`} onClick={onPress}>
      <span className={tile.words}>
        <span className={tile.name}>{title}</span>
        {typeof small === 'string' ? <span className={tile.small}>{small}</span> : small}
      </span>
      <Pictogram name={chevronRight} size="var(--icon)" />
    </button>
  )
}
