// One switch per outside system: down, and working again, each with one touch.
import { triangleAlert } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText, say } from '#ui-kit/words/words.ts'
import { database } from '../../icons.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import { useDesk } from './desk.ts'
import styles from './dialog.module.css'
import { Dialog } from './dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { PickList } from './pick-list.tsx'

export function IncidentsDialog({ give, close }: DialogProps) {
  const { language } = useWords()
  const t = useTroubleWords()
  const { view } = useDesk()
  return (
    <Dialog title={t.incidents.title} kept={t.incidents.kept} isReady={false} onClose={close}>
      <PickList
        label={t.incidents.title}
        picks={view.systems.map(({ id, name, since }) => ({
          value: id,
          label: say(name, language),
          hint: since === undefined ? t.incidents.report : t.incidents.since(clockText(since, view.centre.timeZone)),
          mark: <Pictogram name={since === undefined ? database : triangleAlert} size="1.875rem" />,
          isPressed: since !== undefined,
        }))}
        onPick={(system) => give({ do: 'incident', system, isDown: view.systems.find(({ id }) => id === system)?.since === undefined })}
      />
      <p className={styles.small}>{t.incidents.note}</p>
    </Dialog>
  )
}
