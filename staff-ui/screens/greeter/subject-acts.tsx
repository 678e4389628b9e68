// Who the person is, and the number: toggles, files, the green button, the code, or advice alone.
import { useState } from 'react'
import { check, chevronsUp, qrCode, siren, triangleAlert } from '#ui-kit/look/icons.ts'
import { say } from '#ui-kit/words/words.ts'
import { useGreeterWords } from '../../words/greeter-words.ts'
import { Act } from './act.tsx'
import { FILES_MAX, type Subject } from './choice.ts'
import { barOf } from './facts.ts'
import { useGreeterPage } from './greeter.ts'
import { building, minus, plus, printer as printerIcon } from './icons.ts'
import { PrinterSheet } from './printer-sheet.tsx'
import styles from './subject-acts.module.css'
import { UrgentSheet } from './urgent-sheet.tsx'

export function SubjectActs({ subject }: { subject: Subject }) {
  const { t, language } = useGreeterWords()
  const greeter = useGreeterPage()
  const { view, choice, change, printer, printers, doing, take, guide, lostSinceAt } = greeter
  const [sheet, setSheet] = useState<'urgent' | 'printer'>()
  const bar = barOf(view, lostSinceAt)
  const barred = bar && (bar === 'lost' ? t['when-connected'] : t['when-open'])
  const way = printer === undefined ? 'code' : 'print'
  const isTaking = doing?.act === 'take'
  const taking = doing?.isSlow ? t.slow : t.taking
  return (
    <div className={styles.acts}>
      <div className={styles.toggles}>
        {view.classes.map(({ id, name }) => (
          <Act
            key={id}
            icon={choice.class === id ? check : chevronsUp}
            label={say(name, language)}
            isOn={choice.class === id}
            onPress={() => change({ class: choice.class === id ? undefined : id })}
          />
        ))}
        <Act icon={siren} label={t.urgent} barred={barred} onPress={() => setSheet('urgent')} />
        <Files className={styles.onTablet} />
      </div>
      <div className={`${styles.toggles} ${styles.onTablet}`}>
        <More />
      </div>
      <div className={styles.take}>
        <Act
          tone="main"
          icon={way === 'print' ? printerIcon : qrCode}
          label={isTaking ? taking : way === 'print' ? t.print : t['take-code']}
          isBusy={isTaking}
          barred={barred}
          onPress={() => take(subject, way)}
        />
        {way === 'print' && <Act tone="second" icon={qrCode} label={t.code} barred={barred} onPress={() => take(subject, 'code')} />}
      </div>
      <details className={styles.onPhone} open={choice.files > 1 || choice.isOrganisation || choice.isLate || undefined}>
        <summary>{t.options}</summary>
        <div className={styles.toggles}>
          <Files />
          <More />
        </div>
      </details>
      <Act
        icon={check}
        label={doing?.act === 'other' ? t.working : t.guide}
        barred={bar === 'lost' ? t['when-connected'] : undefined}
        onPress={() => guide(subject)}
      />
      {printer !== undefined && (
        <p className={styles.printer}>
          {t.printer(printer)}
          {printers.length > 1 && (
            <button type="button" onClick={() => setSheet('printer')}>
              {t['printer-change']}
            </button>
          )}
        </p>
      )}
      {sheet === 'urgent' && (
        <UrgentSheet
          label={t['take-urgent']}
          onClose={() => setSheet(undefined)}
          onDo={(reason) => {
            setSheet(undefined)
            take(subject, way, reason)
          }}
        />
      )}
      {sheet === 'printer' && <PrinterSheet onClose={() => setSheet(undefined)} />}
    </div>
  )
}

function More() {
  const { t } = useGreeterWords()
  const { choice, change } = useGreeterPage()
  return (
    <>
      <Act
        icon={choice.isOrganisation ? check : building}
        label={t.organisation}
        isOn={choice.isOrganisation}
        onPress={() => change({ isOrganisation: !choice.isOrganisation })}
      />
      <Act
        icon={choice.isLate ? check : triangleAlert}
        label={t.late}
        isOn={choice.isLate}
        onPress={() => change({ isLate: !choice.isLate })}
      />
    </>
  )
}

/** Meant to be pressed in a row: the guard against a second press leaves it alone. */
function Files({ className = '' }: { className?: string | undefined }) {
  const { t } = useGreeterWords()
  const { choice, change } = useGreeterPage()
  const { files } = choice
  return (
    <fieldset className={`${styles.files} ${className}`} data-repeats aria-label={t.files(files)}>
      <Act icon={minus} label={t['files-fewer']} barred={files === 1 ? '' : undefined} onPress={() => change({ files: files - 1 })} />
      <output>{t.files(files)}</output>
      <Act icon={plus} label={t['files-more']} barred={files === FILES_MAX ? '' : undefined} onPress={() => change({ files: files + 1 })} />
    </fieldset>
  )
}
