// The rooms that edit the centre document: name and logo, lines and counters, hours, notices. Below them one bar: what is wrong, keep, drop.
import type { CentreDocument } from '#contract/centre/document.ts'
import type { CentreFault } from '#contract/centre/fault.ts'
import { cross } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { MainButton, PlainButton, TextField } from '../../parts/fields.tsx'
import { useAdminWords, useCentreWords } from '../../words/admin-words.ts'
import styles from './document.module.css'
import { NOTICE_LETTERS_MAX } from './document-faults.ts'
import { tellFault } from './fault-words.ts'
import { RoomHead } from './frame.tsx'
import { HoursEditor } from './hours-editor.tsx'
import { plus } from './icons.ts'
import { NameEditor } from './name-editor.tsx'
import type { Room } from './places.ts'
import { CoverageLine, PlatesEditor } from './plates-editor.tsx'
import type { Editing } from './use-document.ts'

export function DocumentRoom({ room, editing, mayChange }: { room: Room; editing: Editing; mayChange: boolean }) {
  const { t } = useAdminWords()
  const { document, faults, change } = editing
  return (
    <>
      <RoomHead title={t.room[room]} />
      {/* A lead looks: nothing here can be pressed. */}
      <div className={styles.room} inert={!mayChange}>
        {room === 'name' && <NameEditor document={document} onDocument={change} />}
        {room === 'counters' && (
          <>
            <PlatesEditor document={document} onDocument={change} />
            <CoverageLine document={document} onDocument={change} />
          </>
        )}
        {room === 'hours' && <HoursEditor hasDays document={document} faults={faults} onDocument={change} />}
        {room === 'notices' && <NoticesEditor document={document} faults={faults} onDocument={change} />}
      </div>
      {mayChange && <KeepBar editing={editing} />}
    </>
  )
}

function NoticesEditor(props: { document: CentreDocument; faults: readonly CentreFault[]; onDocument(document: CentreDocument): void }) {
  const { t, language } = useCentreWords()
  const { document, faults, onDocument } = props
  const { notices } = document
  const change = (next: CentreDocument['notices']) => onDocument({ ...document, notices: next })
  const faultOf = (path: string) => {
    const fault = faults.find((one) => one.path === path)
    return fault && (language === 'en' ? fault.en : fault.vi)
  }
  const set = (index: number, part: Partial<CentreDocument['notices'][number]>) =>
    change(
      notices.map((notice, at) => {
        if (at !== index) return notice
        const { vi, en } = { ...notice, ...part }
        return { vi, ...(en && { en }) }
      }),
    )
  return (
    <div className={styles.notices}>
      <p className={styles.says}>{t['notices-say']}</p>
      {notices.length === 0 && <p>{t['notices-none']}</p>}
      {notices.map((notice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notices in their order
        <div key={index} className={styles.notice}>
          <TextField
            label={t['notice-vi'](index + 1)}
            hint={t.letters(notice.vi.length, NOTICE_LETTERS_MAX)}
            fault={notice.vi === '' ? t['notice-empty'] : faultOf(`/notices/${index}/vi`)}
            value={notice.vi}
            onValue={(vi) => set(index, { vi })}
          />
          <TextField
            label={t['notice-en']}
            hint={t.letters(notice.en?.length ?? 0, NOTICE_LETTERS_MAX)}
            fault={faultOf(`/notices/${index}/en`)}
            value={notice.en ?? ''}
            onValue={(en) => set(index, { en })}
          />
          <button
            type="button"
            className={styles.drop}
            aria-label={t['notice-drop'](index + 1)}
            onClick={() => change(notices.filter((_, at) => at !== index))}
          >
            <Pictogram name={cross} size="1.25rem" stroke={2.6} />
          </button>
        </div>
      ))}
      <div>
        <PlainButton
          isLeaf
          icon={<Pictogram name={plus} size="1.375rem" />}
          label={t['notice-add']}
          onPress={() => change([...notices, { vi: '' }])}
        />
      </div>
    </div>
  )
}

/** Only where something was changed; what is wrong stands in one line above the button. */
export function KeepBar({ editing }: { editing: Editing }) {
  const { t, language } = useCentreWords()
  const { unsaved, faults, isDoing, keep, drop } = editing
  if (unsaved.length === 0) return null
  const [first] = faults
  return (
    <div className={styles.keep}>
      {first && (
        <p role="status" className={styles.fault}>
          {tellFault(first, editing.document, t, language)} {faults.length > 1 && t['faults-more'](faults.length - 1)}
        </p>
      )}
      <div className={styles.acts}>
        <PlainButton label={t['change-drop']} onPress={drop} />
        <MainButton
          label={isDoing ? t.doing : t['change-keep']}
          isDoing={isDoing}
          missing={first ? t['change-missing'](faults.length) : undefined}
          onPress={keep}
        />
      </div>
    </div>
  )
}
