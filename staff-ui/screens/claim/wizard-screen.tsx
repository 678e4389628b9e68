// The wizard's picture: six steps in the rail, one question, the ready answer, what is still missing in one line above the button.
import type { ReactNode } from 'react'
import type { CentreDocument } from '#contract/centre/document.ts'
import { CentreMark } from '#ui-kit/look/centre-mark.tsx'
import { check } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { Choices } from '../../parts/choices.tsx'
import { MainButton, PlainButton, TextField } from '../../parts/fields.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { useClaimWords } from '../../words/claim-words.ts'
import { faultsOfEdits } from '../admin/document-faults.ts'
import { HoursEditor } from '../admin/hours-editor.tsx'
import { logoAddress } from '../admin/logo-picture.ts'
import { NameEditor } from '../admin/name-editor.tsx'
import { CoverageLine, PlatesEditor } from '../admin/plates-editor.tsx'
import styles from './wizard.module.css'
import { type Gathered, type Missing, minutesLeft, named, printers, type Step, steps } from './wizard.ts'

export function WizardFrame(props: {
  step: Step
  document: Pick<CentreDocument, 'name' | 'logo'>
  note?: string | undefined
  missing?: Missing | undefined
  isDoing?: boolean
  /** Missing in the first step. */
  onBack?: (() => void) | undefined
  /** Missing where the step has its own button. */
  onNext?: () => void
  children: ReactNode
}) {
  const { t } = useClaimWords()
  const { step, document, note, missing, isDoing = false, onBack, onNext } = props
  const { name, logo } = document
  const at = steps.indexOf(step)
  const next = steps[at + 1]
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <CentreMark logo={logo === undefined ? undefined : logoAddress(logo)} size="2.25rem" />
        <p className={styles.name}>{name.vi.trim() || 'Mời Số'}</p>
        <p>{t['step-of'](at + 1, steps.length, minutesLeft(step))}</p>
      </header>
      <nav className={styles.rail} aria-label={t.steps}>
        <ol>
          {steps.map((one, index) => (
            <li key={one} aria-current={one === step ? 'step' : undefined} data-done={index < at || undefined}>
              {index < at ? <Pictogram name={check} size="1.5rem" stroke={2.6} /> : <span>{index + 1}</span>}
              {t.step[one]}
            </li>
          ))}
        </ol>
      </nav>
      <main className={styles.main}>
        <div className={styles.head}>
          <h1>{t.question[step]}</h1>
          <p>{t.ready[step]}</p>
        </div>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (!missing && !isDoing) onNext?.()
          }}
        >
          {step === 'screen' ? null : props.children}
        </form>
        {step === 'screen' && props.children}
        <p role="status" className={note ? styles.note : styles.unseen}>
          {note ?? ''}
        </p>
        {onNext && (
          <div className={styles.acts}>
            {onBack && <PlainButton label={t.back} onPress={onBack} />}
            <MainButton
              label={isDoing ? t.founding : step === 'printer' ? t.found : t.next(at + 1, next ? t.step[next] : '')}
              isDoing={isDoing}
              missing={missing && t.missing[missing]}
              onPress={onNext}
            />
          </div>
        )}
      </main>
    </div>
  )
}

export function WizardStep(props: {
  step: Step
  gathered: Gathered
  password: string
  onGathered(gathered: Gathered): void
  onPassword(password: string): void
}) {
  const { t } = useClaimWords()
  const { step, gathered, onGathered } = props
  const { document } = gathered
  const change = (part: Partial<Gathered>) => onGathered({ ...gathered, ...part })
  switch (step) {
    case 'name':
      return (
        <NameEditor
          isFirst
          document={document}
          onDocument={(next) => change({ document: named(next, { vi: next.name.vi, en: next.name.en ?? '' }) })}
        />
      )
    case 'hours':
      return (
        <HoursEditor
          hasDays={false}
          document={document}
          faults={faultsOfEdits(document)}
          onDocument={(next) => change({ document: next })}
        />
      )
    case 'counters':
      return (
        <>
          <PlatesEditor document={document} onDocument={(next) => change({ document: next })} />
          <CoverageLine document={document} onDocument={(next) => change({ document: next })} />
        </>
      )
    case 'admin':
      return (
        <div className={styles.fields}>
          <TextField
            label={t['admin-name']}
            value={gathered.admin}
            onValue={(admin) => change({ admin })}
            more={{ maxLength: 80, autoFocus: true, autoComplete: 'username' }}
          />
          <PasswordField
            isNew
            label={t['admin-password']}
            hint={t['admin-password-hint']}
            show={t['show-password']}
            value={props.password}
            onValue={props.onPassword}
          />
        </div>
      )
    case 'printer':
      return (
        <div className={styles.fields}>
          <Choices
            label={t.question.printer}
            answers={printers.map((one) => ({ value: one, label: t.printer[one], hint: t['printer-hint'][one] }))}
            chosen={[gathered.printer]}
            onChoose={(one) => change({ printer: one as Gathered['printer'] })}
          />
        </div>
      )
    default:
      return null
  }
}
