// Name and password, or the password alone where the person is known. Knows no network, so that examples and tests can draw it.
import type { PersonSign } from '#contract/commands/people-answers.ts'
import { MainButton, TextField } from '../../parts/fields.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { useSignInWords } from '../../words/sign-in-words.ts'
import styles from './sign-in.module.css'
import { SignInFrame, TryNote } from './sign-in-frame.tsx'
import type { Trying } from './use-sign-in.ts'

export function PasswordScreen(props: {
  /** Who was here before a pause. */
  person: PersonSign | undefined
  name: string
  password: string
  trying: Pick<Trying, 'note' | 'slowed' | 'isChecking'>
  onName(name: string): void
  onPassword(password: string): void
  onEnter(): void
  onOther(): void
}) {
  const t = useSignInWords()
  const { person, name, password, trying } = props
  const { slowed, isChecking } = trying
  const missing = slowed
    ? t['missing-wait'](slowed.seconds)
    : !person && name.trim() === ''
      ? t['missing-name']
      : password === ''
        ? t['missing-password']
        : undefined
  return (
    <SignInFrame title={person ? t['title-idle'](person.name) : t.title} hint={person ? t['hint-idle'] : t.hint}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!missing && !isChecking) props.onEnter()
        }}
      >
        {person ? (
          // Password keepers look for the name.
          <input
            className={styles.unseen}
            type="text"
            autoComplete="username"
            value={person.name}
            readOnly
            tabIndex={-1}
            aria-hidden="true"
          />
        ) : (
          <TextField
            label={t.name}
            value={name}
            onValue={props.onName}
            more={{ autoComplete: 'username', autoCapitalize: 'words', spellCheck: false, maxLength: 80, autoFocus: true }}
          />
        )}
        <PasswordField
          label={t.password}
          show={t.show}
          value={password}
          isReadOnly={slowed !== undefined || isChecking}
          hasFocus={person !== undefined}
          onValue={props.onPassword}
        />
        <TryNote trying={trying} />
        <MainButton label={isChecking ? t.checking : person ? t['enter-idle'] : t.enter} missing={missing} isDoing={isChecking} />
        {person ? (
          <button type="button" className={styles.other} onClick={props.onOther}>
            {t.other}
          </button>
        ) : (
          <p className={styles.help}>
            {t['password-help']} <a href="/pair">{t.pair}</a>
          </p>
        )}
      </form>
    </SignInFrame>
  )
}
