// The server runs and nobody has claimed it yet: the console's code, or a backup. Knows no network.
import { check } from '#ui-kit/look/icons.ts'
import { LotusMark, LotusPetals } from '#ui-kit/look/lotus.tsx'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { CodeCells } from '../../parts/code-cells.tsx'
import { MainButton, PlainButton } from '../../parts/fields.tsx'
import { useClaimWords } from '../../words/claim-words.ts'
import { restore } from '../admin/icons.ts'
import styles from './claim.module.css'

export const CODE_LENGTH = 12

export function CodeScreen(props: {
  code: string
  /** A backup is put in instead of the wizard. */
  isRestore: boolean
  /** The code was right: only the file is missing. */
  isIn?: boolean
  note: string | undefined
  slowed: { times: number; seconds: number } | undefined
  isDoing: boolean
  onCode(code: string): void
  onClaim(): void
  onRestore(): void
  onFile?(file: File): void
}) {
  const { t } = useClaimWords()
  const { code, isRestore, isIn = false, note, slowed, isDoing } = props
  const left = CODE_LENGTH - code.length
  return (
    <div className={styles.door}>
      <aside className={styles.side}>
        <p className={styles.brand}>
          <LotusMark size="3.25rem" /> Mời Số
        </p>
        <p className={styles.runs}>{t.runs}</p>
        <p className={styles.text}>{t['runs-text']}</p>
        <div className={styles.petals}>
          <LotusPetals />
        </div>
      </aside>
      <main className={styles.main}>
        <h1>{isRestore ? t.restore : t.title}</h1>
        <p className={styles.hint}>{isIn ? t['restore-hint'] : t['code-hint']}</p>
        {!isIn && (
          <>
            <div className={styles.console} aria-hidden="true">
              <p>{t['console-runs']}</p>
              <p>
                {t['console-code']} <strong>{t['console-here']}</strong>
              </p>
            </div>
            <form
              className={styles.form}
              onSubmit={(event) => {
                event.preventDefault()
                props.onClaim()
              }}
            >
              <CodeCells label={t.code} groups={[4, 4, 4]} code={code} isShut={slowed !== undefined} onCode={props.onCode} />
              <Said note={note} slowed={slowed} />
              <MainButton
                label={isDoing ? t.doing : isRestore ? t['claim-then-restore'] : t.claim}
                isDoing={isDoing}
                missing={slowed ? t['missing-wait'](slowed.seconds) : left > 0 ? t['missing-code'](left) : undefined}
              />
            </form>
          </>
        )}
        {isIn && (
          <div className={styles.form}>
            <Said note={note} slowed={undefined} />
            <label className={styles.file} data-shut={isDoing || undefined}>
              <Pictogram name={restore} size="1.75rem" />
              <span>{isDoing ? t.doing : t['restore-choose']}</span>
              <input
                type="file"
                accept=".moi-so"
                disabled={isDoing}
                onChange={(event) => {
                  const [file] = event.target.files ?? []
                  event.target.value = ''
                  if (file) props.onFile?.(file)
                }}
              />
            </label>
          </div>
        )}
        <div className={styles.others}>
          <PlainButton
            icon={<Pictogram name={isRestore ? check : restore} size="1.5rem" />}
            label={isRestore ? t['restore-not'] : t.restore}
            onPress={props.onRestore}
          />
        </div>
      </main>
    </div>
  )
}

function Said({ note, slowed }: { note: string | undefined; slowed: { times: number; seconds: number } | undefined }) {
  const { t } = useClaimWords()
  return (
    <p role="status" className={note || slowed ? styles.note : styles.unseen}>
      {slowed ? t.slowed(slowed.times, slowed.seconds) : (note ?? '')}
    </p>
  )
}
