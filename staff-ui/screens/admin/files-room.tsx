// The centre as a file: a copy of everything, and the document out and in again.
import { useState } from 'react'
import { pathOf } from '#contract/commands/routes.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { download } from '../../icons.ts'
import { PlainButton } from '../../parts/fields.tsx'
import { PickFile } from '../../parts/pick-file.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useAdminWords, useCentreWords } from '../../words/admin-words.ts'
import styles from './document.module.css'
import { KeepBar } from './document-rooms.tsx'
import { RoomHead } from './frame.tsx'
import { fileDown, fileUp } from './icons.ts'
import { useOffice } from './office.ts'
import { saveAddress, saveText } from './save.ts'
import type { Editing } from './use-document.ts'

export function FilesRoom({ editing }: { editing: Editing }) {
  const { t } = useAdminWords()
  const { t: words } = useCentreWords()
  const { asker, acts, mayChange } = useOffice()
  const [asked, ask] = useState<object>()
  const { document, replace } = editing
  async function backup() {
    acts.tell(words['backup-doing'])
    const problem = await saveAddress(pathOf('backup', { centre: asker.centre }), asker, `${asker.centre}.moi-so`)
    acts.tell(problem ?? words['backup-done'])
  }
  async function take(file: File) {
    const read = readFile(await file.text(), document.id)
    if ('document' in read) ask(read.document)
    else acts.tell(read.why === 'no-document' ? words['import-no-document'] : words['import-other'](read.id, document.id))
  }
  return (
    <>
      <RoomHead title={t.room.files} />
      <div className={styles.files}>
        {mayChange && (
          <section className={styles.file}>
            <h2>{words.backup}</h2>
            <p>{words['backup-text']}</p>
            <div>
              <PlainButton
                isLeaf
                icon={<Pictogram name={download} size="1.375rem" />}
                label={words['backup-save']}
                onPress={() => void backup()}
              />
            </div>
          </section>
        )}
        <section className={styles.file}>
          <h2>{words.document}</h2>
          <p>{words['document-text']}</p>
          <div className={styles.acts}>
            <PlainButton
              isLeaf
              icon={<Pictogram name={fileDown} size="1.375rem" />}
              label={words.export}
              onPress={() => saveText(`${JSON.stringify(document, null, 2)}\n`, 'centre.json')}
            />
            {mayChange && (
              <PickFile label={words.import} icon={fileUp} accept=".json,application/json" onFile={(file) => void take(file)} />
            )}
          </div>
        </section>
      </div>
      {mayChange && <KeepBar editing={editing} />}
      {asked && (
        <Sheet
          title={words['import-ask']}
          text={words['import-text']}
          back={words.back}
          confirm={{
            label: words['change-keep'],
            isReady: true,
            onPress: () => {
              if (replace(asked)) ask(undefined)
            },
          }}
          onClose={() => ask(undefined)}
        />
      )}
    </>
  )
}

/** Something that says it is this centre's document, or why it is none; whether it can be used the server says. */
export function readFile(text: string, id: string): { document: object } | { why: 'no-document' } | { why: 'other-centre'; id: string } {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null || !('id' in read) || !('format' in read)) return { why: 'no-document' }
    return read.id === id ? { document: read } : { why: 'other-centre', id: String(read.id) }
  } catch {
    return { why: 'no-document' }
  }
}
