// Name and logo, as every screen shows them: in the admin's pages and in the wizard.
import { useState } from 'react'
import type { CentreDocument } from '#contract/centre/document.ts'
import { CentreMark } from '#ui-kit/look/centre-mark.tsx'
import { PlainButton, TextField } from '../../parts/fields.tsx'
import { PickFile } from '../../parts/pick-file.tsx'
import { useCentreWords } from '../../words/admin-words.ts'
import { picture } from './icons.ts'
import { logoAddress, logoOf } from './logo-picture.ts'
import styles from './name-editor.module.css'

interface Props {
  document: CentreDocument
  onDocument(document: CentreDocument): void
}

/** `isFirst`: nothing is there yet, so one begins to type. */
export function NameEditor({ document, onDocument, isFirst = false }: Props & { isFirst?: boolean }) {
  const { t } = useCentreWords()
  const { vi, en = '' } = document.name
  const call = (name: { vi: string; en: string }) =>
    onDocument({ ...document, name: { vi: name.vi, ...(name.en !== '' && { en: name.en }) } })
  return (
    <div className={styles.fields}>
      <TextField
        label={t['centre-name']}
        hint={t['centre-name-hint']}
        fault={!isFirst && vi.trim() === '' ? t['centre-name-empty'] : undefined}
        value={vi}
        onValue={(name) => call({ vi: name, en })}
        more={{ maxLength: 80, autoFocus: isFirst, placeholder: t['centre-name-such'] }}
      />
      <TextField label={t['centre-name-en']} value={en} onValue={(name) => call({ vi, en: name })} more={{ maxLength: 80, lang: 'en' }} />
      <TextField
        label={t['centre-kind']}
        fault={document.kind.vi.trim() === '' ? t['centre-kind-empty'] : undefined}
        value={document.kind.vi}
        onValue={(kind) => onDocument({ ...document, kind: { ...document.kind, vi: kind } })}
        more={{ maxLength: 120 }}
      />
      <LogoField document={document} onDocument={onDocument} />
    </div>
  )
}

function LogoField({ document, onDocument }: Props) {
  const { t } = useCentreWords()
  const [note, setNote] = useState<string>()
  const { logo, ...bare } = document
  async function take(file: File) {
    const made = await logoOf(file)
    setNote(made === undefined ? t['logo-unreadable'] : undefined)
    if (made !== undefined) onDocument({ ...document, logo: made })
  }
  return (
    <fieldset className={styles.logo}>
      <legend>{t.logo}</legend>
      <span className={styles.ground}>
        <CentreMark logo={logo === undefined ? undefined : logoAddress(logo)} size="4.5rem" />
      </span>
      <div className={styles.acts}>
        <div className={styles.buttons}>
          <PickFile
            label={logo === undefined ? t['logo-choose'] : t['logo-another']}
            icon={picture}
            accept="image/png,image/jpeg,image/svg+xml,image/webp"
            onFile={(file) => void take(file)}
          />
          {logo !== undefined && (
            <PlainButton
              label={t['logo-drop']}
              onPress={() => {
                setNote(undefined)
                onDocument(bare)
              }}
            />
          )}
        </div>
        <p role="status" className={note === undefined ? styles.hint : styles.fault}>
          {note ?? (logo === undefined ? t['logo-none'] : t['logo-where'])}
        </p>
      </div>
    </fieldset>
  )
}
