// Whom to send to a snag that nobody took: who of that kind works here today, and that the lead can go.
import type { OpenSnag } from '#contract/views/parts.ts'
import { Sheet } from '../../parts/sheet.tsx'
import { useLeadWords } from '../../words/lead-words.ts'
import { reasonWords, useSnagWords } from '../../words/specialist-snag-words.ts'
import { helpName } from '../specialist/sentences.ts'
import styles from './counters.module.css'
import { useLead } from './lead-desk.ts'
import { specialistsFor } from './specialists.ts'

export function AssignSheet({ snag, onClose }: { snag: OpenSnag; onClose(): void }) {
  const { t, language } = useLeadWords()
  const snagWords = useSnagWords()
  const { snags, people, isLost, give } = useLead()
  const called = specialistsFor(snag.help, people)
  return (
    <Sheet
      title={t['assign-title'](helpName(snag.help, snags?.helps ?? [], language), snag.sign)}
      text={t['assign-text'](snag.number, reasonWords(snag.reason, snagWords))}
      back={t.back}
      confirm={{
        label: t['accept-self'](snag.sign),
        isReady: !isLost,
        onPress() {
          if (give({ id: `accept-${snag.id}`, route: 'accept-snag', params: { snag: snag.id } })) onClose()
        },
      }}
      onClose={onClose}
    >
      {called.length === 0 ? (
        <p>{t['assign-none']}</p>
      ) : (
        <>
          <h3 className={styles.sheetHead}>{t['assign-people']}</h3>
          <ul className={styles.people}>
            {called.map(({ id, name, where }) => (
              <li key={id}>
                <span>{name}</span>
                <span>{where.length > 0 ? t['is-online'] : t['is-offline']}</span>
              </li>
            ))}
          </ul>
          <p>{t['assign-call']}</p>
        </>
      )}
    </Sheet>
  )
}
