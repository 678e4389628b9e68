// Who was let in, changed what, was refused what: the newest first. Ids stand in the chain, names are looked up when it is read.
import { useState } from 'react'
import type { Audit, AuditEntry } from '#contract/commands/people-answers.ts'
import { clockText, dateText } from '#ui-kit/words/words.ts'
import { PlainButton } from '../../parts/fields.tsx'
import { useAdminWords, useAuditWords } from '../../words/admin-words.ts'
import { groupOf, type Heard } from './audit-text.ts'
import { RoomHead } from './frame.tsx'
import { useOffice } from './office.ts'
import styles from './table.module.css'
import type { Asked } from './use-asked.ts'

const groups = ['all', 'refused', 'changes', 'sign-ins'] as const

export function AuditRoom({ audit }: { audit: Asked<Audit> }) {
  const { t } = useAdminWords()
  const { body, problem } = audit
  return body ? <AuditList entries={body.entries} /> : <p role="status">{problem?.title ?? t.asking}</p>
}

export function AuditList({ entries }: { entries: readonly AuditEntry[] }) {
  const { t } = useAdminWords()
  const words = useAuditWords()
  const { centre, document } = useOffice()
  const [group, setGroup] = useState<(typeof groups)[number]>('all')
  const lineOf = (id: string) => document?.lines.find((line) => line.id === id)?.shortName ?? id
  const newest = [...entries].sort((a, b) => b.event.seq - a.event.seq)
  const shown = newest.filter(({ event }) => group === 'all' || groupOf(event.type) === group)
  return (
    <>
      <RoomHead title={t.room.audit} aside={words.count(newest.length)}>
        <PlainButton label={words.ledger} onPress={() => location.assign('/debug/ledger')} />
      </RoomHead>
      <fieldset className={styles.filters} aria-label={t.room.audit}>
        {groups.map((one) => (
          <button key={one} type="button" aria-pressed={group === one} onClick={() => setGroup(one)}>
            {words.group[one]}
          </button>
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <div className={styles.empty} role="status">
          <h2>{words.none}</h2>
        </div>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{words.when}</th>
              <th>{words.who}</th>
              <th>{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ event, names, from }) => {
              const heard: Heard = { event, account: names.account, device: names.device, from, lineOf }
              return (
                <tr key={event.seq}>
                  <td className={styles.when}>
                    {clockText(event.at, centre.timeZone)} <span>{dateText(event.at, centre.timeZone).slice(0, 5)}</span>
                  </td>
                  <td className={styles.strong}>{names.by ?? words.by(event.by)}</td>
                  <td className={event.type === 'refused' ? styles.refused : undefined}>{words.says(heard)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </>
  )
}
