// A procedure of which nothing can be done while an outside system is down. Three answers, all of them full ones: a number that keeps the
// place, the list of papers to take home, another day. No minutes: nobody knows them.
import { useState } from 'react'
import type { ProcedureFound } from '#contract/commands/answers.ts'
import type { KioskLine, KioskView } from '#contract/views/kiosk.ts'
import { arrowLeft, calendarClock, hand, qrCode, siren } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText, joinPhrase, say } from '#ui-kit/words/words.ts'
import { Band } from '../../controls/band.tsx'
import { Button } from '../../controls/button.tsx'
import { everydayName, officialName } from '../../controls/procedure-name.ts'
import { Title } from '../../controls/title.tsx'
import { Frame, type Shown } from '../../frame/frame.tsx'
import { IncidentBand } from '../../incidents/incident-band.tsx'
import type { Incident } from '../../incidents/incidents.ts'
import { wordsOf } from '../../words/words.ts'
import { Papers } from './papers.tsx'
import { PapersDialog } from './papers-dialog.tsx'
import styles from './procedure.module.css'
import type { Taking } from './procedure.tsx'
import { isOnItsWay, TakeButton, TakeFailed } from './take-button.tsx'

export interface StoppedProps extends Shown {
  line: KioskLine
  procedure: ProcedureFound
  incident: Incident
  classes: KioskView['classes']
  taking: Taking
  onTake: (priority: string | undefined) => void
  onAnotherDay: () => void
  onBack: () => void
  onHelp: () => void
}

export function Stopped({ line, procedure, incident, classes, taking, onTake, onAnotherDay, onBack, onHelp, ...shown }: StoppedProps) {
  const { language, isLarge, panel, centre, at } = shown
  const words = wordsOf(language)
  const [isListOpen, openList] = useState(false)
  const { layout, isLandscape } = panel
  const isBusy = isOnItsWay(taking)
  const isRoomy = (layout === 'portrait' || layout === 'wide') && !isLarge && !panel.isNarrow
  const hasPapers = procedure.documents.length > 0
  const band = (
    <IncidentBand {...shown} incidents={[incident]}>
      {words.incidentBlocks}
    </IncidentBand>
  )
  const papers = <Papers procedure={procedure} isBare {...shown} />
  return (
    <Frame
      {...shown}
      heading={
        <Title line={line} small={isLarge || layout === 'low' ? undefined : officialName(procedure, language)}>
          {joinPhrase(everydayName(procedure, language))}
        </Title>
      }
      reading={layout === 'low' ? band : undefined}
      bar={
        <>
          <Button onPress={onBack} off={isBusy}>
            <Pictogram name={arrowLeft} size="var(--icon)" />
            {words.back}
          </Button>
          <Button className={styles.between} onPress={onAnotherDay} off={isBusy}>
            {!isLarge && !panel.isNarrow && <Pictogram name={calendarClock} size="var(--icon)" />}
            {words.anotherDay}
          </Button>
          <Button onPress={onHelp} off={isBusy}>
            <Pictogram name={hand} size="var(--icon)" />
            {words.askHelp}
          </Button>
        </>
      }
    >
      {layout !== 'low' && !(layout === 'compact' && taking.state === 'failed') && band}
      {isRoomy && layout === 'portrait' && <h2 className={styles.ways}>{words.chooseWay}</h2>}
      {layout === 'wide' && isRoomy && hasPapers && papers}
      <TakeFailed taking={taking} language={language} />
      <div className={`${styles.take} ${isLandscape ? styles.takeRow : ''}`}>
        <TakeButton
          taking={taking}
          onTake={() => onTake(undefined)}
          why={centre && at > 0 && !(isLarge && isLandscape) ? words.keepsPlace(clockText(at, centre.timeZone)) : undefined}
          language={language}
        />
        <div className={styles.waysBeside}>
          {hasPapers && (
            <Button
              look="line"
              onPress={() => openList(true)}
              off={isBusy}
              why={isRoomy && layout === 'portrait' ? words.papersHomeWhy : undefined}
            >
              <Pictogram name={qrCode} size="var(--icon)" />
              {words.papersHome}
            </Button>
          )}
          {classes.map((one) => (
            <Button key={one.id} onPress={() => onTake(one.id)} off={isBusy}>
              {words.takeClass(say(one.name, language))}
            </Button>
          ))}
        </div>
      </div>
      {layout === 'portrait' && isRoomy && hasPapers && papers}
      {!isLarge && taking.state !== 'failed' && (layout === 'portrait' || layout === 'wide') && (
        <Band icon={siren} tone="mint">
          <strong>{words.urgentElse[0]}</strong>
          {words.urgentElse[1]}
        </Band>
      )}
      {isListOpen && <PapersDialog procedure={procedure} {...shown} onClose={() => openList(false)} onAnotherDay={onAnotherDay} />}
    </Frame>
  )
}
