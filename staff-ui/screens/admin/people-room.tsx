// Who works here, sent by whom, as what, for which lines, where they are now. Greeters for a day are one row.
import { useState } from 'react'
import type { AccountAnswer, Accounts, Devices } from '#contract/commands/people-answers.ts'
import { people as peopleIcon } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { PlainButton } from '../../parts/fields.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useAdminWords } from '../../words/admin-words.ts'
import { RoomHead } from './frame.tsx'
import { GreetersRoom } from './greeters-room.tsx'
import { plus } from './icons.ts'
import { useOffice } from './office.ts'
import { peopleRows } from './people-rows.ts'
import { PersonForm } from './person-form.tsx'
import styles from './table.module.css'
import type { Asked } from './use-asked.ts'

export function PeopleRoom({ at, accounts, devices }: { at: string | undefined; accounts: Asked<Accounts>; devices: Asked<Devices> }) {
  const { t } = useAdminWords()
  const { mayChange } = useOffice()
  if (at === 'greeters') return <GreetersRoom onMade={accounts.again} />
  const { body, problem, again } = accounts
  if (!body) return <p role="status">{problem?.title ?? t.asking}</p>
  const person = body.accounts.find(({ id }) => id === at)
  if (mayChange && (at === 'new' || person)) return <PersonForm key={at} person={person} onDone={again} />
  return <PersonList accounts={body.accounts} devices={devices.body} again={again} />
}

export function PersonList(props: { accounts: readonly AccountAnswer[]; devices: Devices | undefined; again(): void }) {
  const { t } = useAdminWords()
  const { centre, mayChange, go, acts } = useOffice()
  const [employer, setEmployer] = useState<string>()
  const [isEndedShown, setIsEndedShown] = useState(false)
  const [leaving, setLeaving] = useState<AccountAnswer | 'day'>()
  const all = peopleRows(props.accounts)
  const rows = peopleRows(props.accounts, employer)
  const clock = (moment: number) => clockText(moment, centre.timeZone)
  const nameOf = (device: string) => props.devices?.devices.find(({ id }) => id === device)?.name
  const shown = isEndedShown ? [...rows.people, ...rows.ended] : rows.people
  const until = Math.max(...rows.day.map((row) => row.until ?? 0))
  const end = (person: AccountAnswer) => {
    const isSent = acts.give({
      id: person.id,
      route: 'end-account',
      params: { account: person.id },
      done: t['person-ended'](person.name),
      onDone: props.again,
    })
    if (isSent) setLeaving(undefined)
  }
  const endDay = () => {
    if (acts.give({ id: 'day', route: 'end-greeters', done: t['greeters-ended'], onDone: props.again })) setLeaving(undefined)
  }
  return (
    <>
      <RoomHead title={t.room.people} aside={t['people-count'](all.people.length)}>
        <PlainButton
          isLeaf
          icon={<Pictogram name={peopleIcon} size="1.5rem" />}
          label={t.greeters}
          onPress={() => go({ room: 'people', at: 'greeters' })}
        />
        {mayChange && (
          <button type="button" className={styles.green} onClick={() => go({ room: 'people', at: 'new' })}>
            <Pictogram name={plus} size="1.5rem" />
            {t['person-new']}
          </button>
        )}
      </RoomHead>
      {all.employers.length > 1 && (
        <fieldset className={styles.filters} aria-label={t['column-employer']}>
          {[undefined, ...all.employers].map((one) => (
            <button key={one ?? ''} type="button" aria-pressed={employer === one} onClick={() => setEmployer(one)}>
              {one === undefined ? t['employer-all'] : t.employer(one)}
            </button>
          ))}
        </fieldset>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{t['column-name']}</th>
            <th>{t['column-employer']}</th>
            <th>{t['column-role']}</th>
            <th>{t['column-lines']}</th>
            <th>{t['column-now']}</th>
            <th>
              <span className={styles.unseen}>{t['column-verbs']}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((person) => (
            <tr key={person.id}>
              <td className={styles.strong}>{person.name}</td>
              <td>{t.employer(person.employer)}</td>
              <td>{t.role[person.role]}</td>
              <td>
                <LinesOf person={person} />
              </td>
              <td>{nowOf(person, t, nameOf, clock)}</td>
              <td>
                {mayChange && person.endedAt === undefined && (
                  <span className={styles.verbs}>
                    <PlainButton
                      isSmall
                      label={t.change}
                      name={`${t.change}: ${person.name}`}
                      onPress={() => go({ room: 'people', at: person.id })}
                    />
                    <PlainButton
                      isSmall
                      label={t['person-end']}
                      name={`${t['person-end']}: ${person.name}`}
                      onPress={() => setLeaving(person)}
                    />
                  </span>
                )}
              </td>
            </tr>
          ))}
          {rows.day.length > 0 && (
            <tr className={styles.group}>
              <td className={styles.strong}>{t['greeters-row'](rows.day.length)}</td>
              <td>{[...new Set(rows.day.map((row) => t.employer(row.employer)))].join(', ')}</td>
              <td>{t.role.greeter}</td>
              <td>{t['greeters-may'](clock(until))}</td>
              <td>{t['greeters-phones'](rows.day.filter((row) => row.isOpened).length)}</td>
              <td>
                <span className={styles.verbs}>
                  <PlainButton isSmall label={t['greeters-end']} onPress={() => setLeaving('day')} />
                </span>
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <div className={styles.below}>
        {rows.ended.length > 0 && (
          <PlainButton
            label={isEndedShown ? t['ended-hide'] : t['ended-show'](rows.ended.length)}
            onPress={() => setIsEndedShown(!isEndedShown)}
          />
        )}
        <p>{t['people-verbs']}</p>
      </div>
      {leaving && (
        <Sheet
          title={leaving === 'day' ? t['greeters-end-ask'](rows.day.length) : t['person-end-ask'](leaving.name)}
          text={leaving === 'day' ? t['greeters-end-text'] : t['person-end-text']}
          back={t.back}
          confirm={{
            label: leaving === 'day' ? t['greeters-end'] : t['person-end'],
            isReady: true,
            onPress: () => (leaving === 'day' ? endDay() : end(leaving)),
          }}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </>
  )
}

function LinesOf({ person: { role, lines } }: { person: AccountAnswer }) {
  const { t } = useAdminWords()
  const { document } = useOffice()
  if (role === 'admin' || !lines) return t['lines-all']
  return lines.map((id) => document?.lines.find((line) => line.id === id)?.shortName ?? id).join(', ')
}

/** Where somebody is now, in a few words. */
function nowOf(
  { endedAt, where, lastUsedAt }: AccountAnswer,
  t: ReturnType<typeof useAdminWords>['t'],
  nameOf: (device: string) => string | undefined,
  clock: (moment: number) => string,
): string {
  if (endedAt !== undefined) return t['now-ended']
  const [here] = [...where].sort((a, b) => b.usedAt - a.usedAt)
  if (!here) return lastUsedAt === undefined ? t['now-never'] : t['now-last'](clock(lastUsedAt))
  if (here.counter !== undefined) return t['now-counter'](here.counter)
  return (here.device && nameOf(here.device)) ?? t['now-browser']
}
