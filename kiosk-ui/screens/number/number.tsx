// The number is the picture: across the full width, then what happens next. Trouble never moves it.
import { useState } from 'react'
import type { ProcedureFound, TicketIssued } from '#contract/commands/answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import type { KioskLine } from '#contract/views/kiosk.ts'
import { armchair, qrCode, receipt, undo, volume, wifiOff } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { QrCode } from '#ui-kit/look/qr-code.tsx'
import { waitText } from '#ui-kit/words/wait.ts'
import { clockText, joinPhrase, say } from '#ui-kit/words/words.ts'
import { Band } from '../../controls/band.tsx'
import { Button } from '../../controls/button.tsx'
import { everydayName } from '../../controls/procedure-name.ts'
import type { Shown } from '../../frame/frame.tsx'
import { wordsOf } from '../../words/words.ts'
import styles from './number.module.css'
import { Poster } from './poster.tsx'
import { SlipDialog } from './slip-dialog.tsx'
import { Step } from './step.tsx'
import { useStay } from './use-stay.ts'

/** Taken by mistake: `no` while it may still be said, `over` when it no longer can be. */
export type Mistake = 'no' | 'working' | 'cancelled' | 'over' | { failed: string }

export interface NumberProps extends Shown {
  issued: TicketIssued
  line: KioskLine
  procedure?: ProcedureFound | undefined
  hasPrinter: boolean
  /** The hall is away: what is shown still holds. */
  isLost: boolean
  mistake: Mistake
  onMistake: () => void
  onDone: () => void
}

/** How long the page stays, and how long a mistake may be said. A touch anywhere begins the time anew. */
const STAY_SECONDS = 15

export function NumberPage({ issued, line, procedure, hasPrinter, isLost, mistake, onMistake, onDone, ...shown }: NumberProps) {
  const { language, panel, centre, isLarge } = shown
  const words = wordsOf(language)
  const { ticket, ahead, wait, links } = issued
  const [isSlipOpen, openSlip] = useState(false)
  const secondsLeft = useStay(STAY_SECONDS, isSlipOpen || mistake === 'working', onDone)
  const isCompact = panel.layout === 'compact'
  // First goes the QR's text and the third step, then the signs on buttons.
  const isTight = isCompact || panel.isNarrow || (isLarge && panel.isLandscape)
  const isCancelled = mistake === 'cancelled'
  const turnAt = wait && ticket.arrivedAt + ((wait.lowMinutes + wait.highMinutes) / 2) * 60_000
  return (
    <main className={`${styles.page} ${panel.isLandscape ? styles.beside : ''}`}>
      <Poster
        language={language}
        centre={centre}
        at={ticket.arrivedAt}
        number={ticket.number}
        label={isCancelled ? words.cancelled(ticket.number) : words.number}
        isStruck={isCancelled}
        isTight={isTight}
        what={{ line, text: procedure ? everydayName(procedure, language) : joinPhrase(say(line.tile, language)) }}
      />
      <div className={styles.below}>
        <div className={styles.steps}>
          {isLost && <Band icon={wifiOff}>{words.lostNumber(ticket.number)}</Band>}
          {isCancelled ? (
            <p className={styles.cancelled}>{words.cancelledHint}</p>
          ) : (
            <>
              <Step icon={hasPrinter ? receipt : qrCode} small={hasPrinter || isLarge ? undefined : words.rememberHint}>
                {hasPrinter ? words.takeSlip : words.remember(ticket.number)}
              </Step>
              <Step
                icon={armchair}
                small={
                  wait && centre && turnAt
                    ? joinPhrase(words.wait(waitText(wait, language), clockText(turnAt, centre.timeZone)))
                    : line.countersOpen === 0
                      ? words.countersNone
                      : undefined
                }
              >
                {words.ahead(ahead)}
              </Step>
              {(!isTight || language === 'en') && !((isLost || typeof mistake === 'object') && panel.isLandscape) && (
                <Step icon={volume} small={isLarge ? undefined : words.listenHint(ticket.number)}>
                  {words.listen}
                </Step>
              )}
              <div className={styles.follow}>
                <QrCode text={links.page} label={words.qrLabel} className={`${styles.qr} ${hasPrinter ? '' : styles.qrLarge}`} />
                {!isTight && (
                  <div>
                    <p className={styles.followTitle}>{words.follow}</p>
                    {!isLarge && <p className={styles.small}>{words.followHint}</p>}
                  </div>
                )}
              </div>
              {typeof mistake === 'object' && <Band>{mistake.failed}</Band>}
            </>
          )}
        </div>
        <footer className={styles.bar}>
          {!isCancelled && (
            <div className={styles.barRow}>
              <Button onPress={() => openSlip(true)}>
                {!isCompact && <Pictogram name={receipt} size="var(--icon)" />}
                {words.seeSlip}
              </Button>
              {(mistake === 'no' || mistake === 'working') && (
                <Button onPress={onMistake} off={mistake === 'working'}>
                  {!isCompact && <Pictogram name={undo} size="var(--icon)" />}
                  {mistake === 'working' ? words.mistakeWorking : words.mistake}
                </Button>
              )}
            </div>
          )}
          <Button look="main" wide className={styles.done} onPress={onDone}>
            {words.done}
            <span className={styles.timeBar} style={{ width: `${(100 * secondsLeft) / STAY_SECONDS}%` }} />
          </Button>
          <p className={styles.keep}>{words.keepOpen}</p>
        </footer>
      </div>
      {isSlipOpen && centre && (
        <SlipDialog
          source={pathOf('slip-preview', { centre: centre.id, ticket: ticket.id }) + searchOf(links.slip)}
          number={ticket.number}
          words={words}
          onClose={() => openSlip(false)}
        />
      )}
    </main>
  )
}

/** The slip's own settings (its language), as its link carries them; the host is always the one this page came from. */
function searchOf(link: string): string {
  const at = link.indexOf('?')
  return at < 0 ? '' : link.slice(at)
}
