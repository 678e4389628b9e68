// The number, to be seen across a desk; its code, to be photographed; and a minute to take it back.
import { receipt, siren, triangleAlert } from '#ui-kit/look/icons.ts'
import { LotusMark, LotusPetals } from '#ui-kit/look/lotus.tsx'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText, joinPhrase } from '#ui-kit/words/words.ts'
import { useGreeterWords } from '../../words/greeter-words.ts'
import { Act } from './act.tsx'
import { type Issued, UNDO_SECONDS, useGreeterPage } from './greeter.ts'
import { Bands } from './head.tsx'
import { printer as printerIcon } from './icons.ts'
import styles from './issued.module.css'
import { QrCode } from './qr-code.tsx'

export function IssuedScreen({ issued }: { issued: Issued }) {
  const { t } = useGreeterWords()
  const { view, now, next, undo, lostSinceAt, doing } = useGreeterPage()
  const { answer, name, isUrgent, isLate, isBlocked } = issued
  const { ticket, ahead, wait, links } = answer
  const line = view.lines.find(({ id }) => id === ticket.line)
  const secondsLeft = Math.ceil(UNDO_SECONDS - (now - ticket.arrivedAt) / 1000)
  const isPrinted = issued.way === 'print' && issued.printer !== undefined
  return (
    <>
      <main className={styles.issued}>
        <div className={styles.poster}>
          <div className={styles.petals}>
            <LotusPetals />
          </div>
          <header className={styles.head}>
            <LotusMark size="var(--mark)" />
            <p>{t.title}</p>
            <p className={styles.clock}>{clockText(now, view.centre.timeZone)}</p>
          </header>
          <h1>
            <span>{t.number}</span>
            <strong data-digits={ticket.number.length}>{ticket.number}</strong>
          </h1>
          <p className={styles.about}>
            {line && <LinePlate line={line} size="calc(var(--plate) * 0.75)" />}
            <span>{joinPhrase(name)}</span>
          </p>
        </div>
        <div className={styles.below}>
          <Bands />
          {isPrinted && (
            <p className={styles.printed}>
              <Pictogram name={printerIcon} size="var(--icon)" />
              {t.printed(issued.printer ?? '')}
            </p>
          )}
          <QrCode className={styles.qr} text={links.page} label={t['qr-label'](ticket.number)} />
          <div className={styles.words}>
            <strong>{t['show-qr']}</strong>
            <p>{isPrinted ? null : t['no-phone'](ticket.number)}</p>
            {!isUrgent && <p>{joinPhrase(wait ? t['ahead-wait'](ahead, wait.lowMinutes, wait.highMinutes) : t.ahead(ahead))}</p>}
          </div>
          {isUrgent && <Mark icon={siren} text={t['issued-urgent']} />}
          {isLate && <Mark icon={triangleAlert} text={t['issued-late']} />}
          {isBlocked && <Mark icon={triangleAlert} text={t['issued-blocked']} />}
        </div>
      </main>
      <footer className={styles.foot}>
        {secondsLeft > 0 && lostSinceAt === undefined && (
          <Act
            className={styles.undo}
            label={doing?.act === 'other' ? t.working : t['undo-left'](secondsLeft)}
            onPress={() => undo(issued)}
          />
        )}
        <a className={styles.slip} href={links.slip} target="_blank" rel="noreferrer">
          <Pictogram name={receipt} size="var(--icon)" />
          {t['open-slip']}
        </a>
        <Act tone="main" label={t.next} onPress={next} />
      </footer>
    </>
  )
}

function Mark({ icon, text }: { icon: typeof siren; text: string }) {
  return (
    <p className={styles.mark}>
      <Pictogram name={icon} size="var(--icon)" />
      {text}
    </p>
  )
}
