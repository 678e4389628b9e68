// One person: name, who sends them, what they may, and how they sign in.
import { useState } from 'react'
import type { AccountAnswer } from '#contract/commands/people-answers.ts'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { say } from '#ui-kit/words/words.ts'
import { Choices } from '../../parts/choices.tsx'
import { MainButton, PlainButton, SelectField, TextField } from '../../parts/fields.tsx'
import { useAdminWords } from '../../words/admin-words.ts'
import { RoomHead } from './frame.tsx'
import { useOffice } from './office.ts'
import { changeOf, draftOf, employers, makingOf, missingOfPerson, needsPin, type PersonDraft, personRoles } from './people-rows.ts'
import styles from './person-form.module.css'

const OWN = 'own words'

/** `person` missing: a new one. */
export function PersonForm({ person, onDone }: { person: AccountAnswer | undefined; onDone(): void }) {
  const { t, language } = useAdminWords()
  const { acts, document, go } = useOffice()
  const [draft, setDraft] = useState<PersonDraft>(() => draftOf(person))
  const change = (part: Partial<PersonDraft>) => setDraft((former) => ({ ...former, ...part }))
  const isOwn = !(employers as readonly string[]).includes(draft.employer)
  const missing = missingOfPerson(draft, person)
  const changed = person && changeOf(draft, person)
  const isNothing = person !== undefined && changed === undefined
  const leave = () => go({ room: 'people' })
  const doing = acts.doing?.id === 'person'
  function keep() {
    if (missing || isNothing) return
    const done = () => {
      onDone()
      leave()
    }
    const name = draft.name.trim()
    if (!person) acts.give({ id: 'person', route: 'make-account', body: makingOf(draft), done: t['person-made'](name), onDone: done })
    else if (changed)
      acts.give({
        id: 'person',
        route: 'change-account',
        params: { account: person.id },
        body: changed,
        done: t['person-changed'](name),
        onDone: done,
      })
  }
  const toggled = (list: readonly string[], id: string) => (list.includes(id) ? list.filter((one) => one !== id) : [...list, id])
  const { lines, helps } = draft
  return (
    <>
      <RoomHead title={person ? t['person-change'](person.name) : t['person-new']} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <div className={styles.column}>
          <TextField
            label={t['person-name']}
            value={draft.name}
            onValue={(name) => change({ name })}
            more={{ maxLength: 80, autoComplete: 'off', autoFocus: !person }}
          />
          <div className={styles.two}>
            <SelectField
              label={t['column-employer']}
              value={isOwn ? OWN : draft.employer}
              answers={[
                ...employers.map((one) => ({ value: one as string, label: t.employer(one) })),
                { value: OWN, label: t['employer-own'] },
              ]}
              onValue={(employer) => change({ employer: employer === OWN ? '' : employer })}
            />
            <SelectField
              label={t['column-role']}
              value={draft.role}
              answers={personRoles.map((role) => ({ value: role, label: t.role[role] }))}
              onValue={(role) => change({ role })}
            />
          </div>
          {isOwn && (
            <TextField
              label={t['employer-own-name']}
              value={draft.employer}
              onValue={(employer) => change({ employer })}
              more={{ maxLength: 60 }}
            />
          )}
          <p className={styles.may}>{t['role-may'][draft.role]}</p>
          <div className={styles.two}>
            {needsPin(draft.role) && (
              <TextField
                label={t['person-pin']}
                hint={person?.hasPin ? t['person-pin-has'] : t['person-pin-hint']}
                value={draft.pin}
                onValue={(pin) => change({ pin: pin.replace(/\D/g, '').slice(0, 6) })}
                more={{ inputMode: 'numeric', autoComplete: 'off' }}
              />
            )}
            <TextField
              label={t['person-password']}
              hint={person?.hasPassword ? t['person-password-has'] : t['person-password-hint']}
              value={draft.password}
              onValue={(password) => change({ password })}
              more={{ autoComplete: 'new-password', maxLength: 200, spellCheck: false, autoCapitalize: 'none' }}
            />
          </div>
        </div>
        <div className={`${styles.column} ${styles.lines}`}>
          {draft.role !== 'admin' && (
            <section>
              <h2>{t['column-lines']}</h2>
              <Choices
                label={t['column-lines']}
                isTight
                answers={[
                  { value: 'all', label: t['lines-all'] },
                  { value: 'some', label: t['lines-some'] },
                ]}
                chosen={[lines ? 'some' : 'all']}
                onChoose={(value) => change({ lines: value === 'all' ? undefined : [] })}
              />
              {lines && document && (
                <Choices
                  label={t['lines-some']}
                  isMany
                  isTight
                  answers={document.lines.map((line) => ({
                    value: line.id,
                    label: line.shortName,
                    mark: <LinePlate line={line} size="1.75rem" />,
                  }))}
                  chosen={lines}
                  onChoose={(id) => change({ lines: toggled(lines, id) })}
                />
              )}
            </section>
          )}
          {draft.role === 'specialist' && (document?.helps?.length ?? 0) > 0 && (
            <section>
              <h2>{t['person-helps']}</h2>
              <Choices
                label={t['person-helps']}
                isMany
                isTight
                answers={(document?.helps ?? []).map((help) => ({ value: help.id, label: say(help.name, language) }))}
                chosen={helps ?? (document?.helps ?? []).map(({ id }) => id)}
                onChoose={(id) => change({ helps: toggled(helps ?? (document?.helps ?? []).map((help) => help.id), id) })}
              />
            </section>
          )}
        </div>
        <div className={styles.acts}>
          <PlainButton label={t.back} onPress={leave} />
          <MainButton
            label={doing ? t.doing : person ? t['person-keep'] : t['person-make']}
            isDoing={doing}
            missing={missing ? t[`person-missing-${missing}`] : isNothing ? t['nothing-changed'] : undefined}
          />
        </div>
      </form>
    </>
  )
}
