// What to bring, before the number is taken; how many wait; the 15:00 rule; then the number. Also for a line without a procedure.
import type { ProcedureFound } from '#contract/commands/answers.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'
import type { KioskLine, KioskView } from '#contract/views/kiosk.ts'
import { arrowLeft, clock, hand } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText, joinPhrase, say } from '#ui-kit/words/words.ts'
import { Band } from '../../controls/band.tsx'
import { Button } from '../../controls/button.tsx'
import { everydayName, isLongName, officialName } from '../../controls/procedure-name.ts'
import { Title } from '../../controls/title.tsx'
import { Frame, type Shown } from '../../frame/frame.tsx'
import { IncidentBand } from '../../incidents/incident-band.tsx'
import type { Concern } from '../../incidents/incidents.ts'
import { sameDay } from '../../session/same-day.ts'
import { wordsOf } from '../../words/words.ts'
import { Papers } from './papers.tsx'
import styles from './procedure.module.css'
import { isOnItsWay, TakeButton, TakeFailed } from './take-button.tsx'

/** Whether a number is on its way. `asked`: under 400 ms, nothing is said yet. `slow`: after 3 s. */
export type Taking =
  | { state: 'no' }
  | { state: 'asked' }
  | { state: 'working' }
  | { state: 'slow' }
  | { state: 'failed'; problem: ProblemDetails }

export interface ProcedureProps extends Shown {
  line: KioskLine
  /** Missing: a number of the line itself. */
  procedure?: ProcedureFound | undefined
  classes: KioskView['classes']
  /** An outside system that is down and that the procedure depends on. */
  concern?: Concern | undefined
  /** Why no numbers are given, in words; missing while they are. */
  shut?: string | undefined
  taking: Taking
  /** `priority`: a class of the centre. */
  onTake: (priority: string | undefined) => void
  onBack: () => void
  onHelp: () => void
}

export function Procedure({ line, procedure, classes, concern, shut, taking, onTake, onBack, onHelp, ...shown }: ProcedureProps) {
  const { language, isLarge, panel, centre, at } = shown
  const words = wordsOf(language)
  const isCompact = panel.layout === 'compact'
  const isBusy = isOnItsWay(taking)
  // What went wrong, here or outside, takes the place of the facts where there is no room for both.
  const isCrowded = (taking.state === 'failed' || concern !== undefined) && (panel.isLandscape || panel.isNarrow)
  const official = procedure && !isLarge ? officialName(procedure, language) : undefined
  const lineWords = words.lineOf(say(line.name, language))
  const name = procedure ? everydayName(procedure, language) : say(line.tile, language)
  const incident = concern && (
    <IncidentBand {...shown} incidents={[concern.incident]}>
      {concern.isBlocked ? words.incidentBlocks : words.incidentDelays}
    </IncidentBand>
  )
  return (
    <Frame
      {...shown}
      heading={
        <Title
          line={line}
          small={
            isLarge
              ? undefined
              : procedure
                ? isCompact && official !== undefined && !isLongName(name)
                  ? official
                  : joined(isCompact ? undefined : official, lineWords, language)
                : say(line.name, language)
          }
        >
          {joinPhrase(name)}
        </Title>
      }
      reading={
        isCompact ? undefined : (
          <>
            {panel.layout !== 'low' && incident}
            <Papers procedure={procedure} {...shown} />
          </>
        )
      }
      bar={
        <>
          <Button onPress={onBack} off={isBusy}>
            <Pictogram name={arrowLeft} size="var(--icon)" />
            {words.back}
          </Button>
          <span className={styles.between} />
          <Button onPress={onHelp} off={isBusy}>
            <Pictogram name={hand} size="var(--icon)" />
            {words.askHelp}
          </Button>
        </>
      }
    >
      {panel.layout === 'low' && incident}
      <div className={isCompact ? styles.besidePapers : styles.stacked}>
        {isCompact && <Papers procedure={procedure} {...shown} />}
        <div className={styles.told}>
          {isCompact && incident}
          {!isCrowded && (
            <div className={styles.facts}>
              {line.waiting > 0 && (
                <div className={styles.fact}>
                  <strong>{line.waiting}</strong>
                  <span>{words.peopleWaiting}</span>
                </div>
              )}
              {line.waiting === 0 && line.countersOpen > 0 && <div className={`${styles.fact} ${styles.factWords}`}>{words.noWait}</div>}
              {!isLarge && !isCompact && line.countersOpen > 0 && (
                <div className={styles.fact}>
                  <strong>{line.countersOpen}</strong>
                  <span>{words.countersOpen}</span>
                </div>
              )}
              {line.countersOpen === 0 && <div className={`${styles.fact} ${styles.factWords}`}>{words.countersNone}</div>}
            </div>
          )}
          {procedure?.sameDayUntil && centre && at > 0 && !isCrowded && (
            <SameDayRule until={procedure.sameDayUntil} clockNow={clockText(at, centre.timeZone)} language={language} />
          )}
          <TakeFailed taking={taking} language={language} />
        </div>
      </div>
      <div className={`${styles.take} ${panel.isLandscape ? styles.takeRow : ''}`}>
        {shut !== undefined ? (
          <Button wide big off why={shut} onPress={() => undefined}>
            {words.takeShut}
          </Button>
        ) : (
          <TakeButton taking={taking} onTake={() => onTake(undefined)} language={language} />
        )}
        {shut === undefined && classes.length > 0 && (
          <div className={styles.classes}>
            {classes.map((one) => (
              <Button
                key={one.id}
                look="line"
                off={isBusy}
                onPress={() => onTake(one.id)}
                why={isLarge || isCompact || classes.length > 1 ? undefined : lowerFirst(say(one.who, language))}
              >
                {words.takeClass(say(one.name, language))}
              </Button>
            ))}
          </div>
        )}
      </div>
    </Frame>
  )
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** "Đăng ký khai sinh, lĩnh vực Hộ tịch", "Lĩnh vực Hộ tịch"; in English "Civil status (Đăng ký khai sinh)". */
function joined(official: string | undefined, line: string, language: 'vi' | 'en'): string {
  if (official === undefined) return line.charAt(0).toLocaleUpperCase('vi') + line.slice(1)
  return language === 'en' ? `${line} (${official})` : `${official}, ${line}`
}

function SameDayRule({ until, clockNow, language }: { until: string; clockNow: string; language: 'vi' | 'en' }) {
  const words = wordsOf(language)
  const rule = sameDay(until, clockNow)
  return (
    <Band icon={clock} strong={rule.state === 'soon'}>
      {rule.state === 'before' && words.sameDay(rule.time)}
      {rule.state === 'soon' && words.sameDaySoon(rule.time, rule.minutesLeft)}
      {rule.state === 'over' && words.sameDayOver(rule.time)}
    </Band>
  )
}
