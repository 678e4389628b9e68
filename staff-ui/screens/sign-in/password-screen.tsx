// Name and password, or the password alone where the person is known. Knows no network, so that examples and tests can draw it.
import { useState } from 'react'
import type { PersonSign } from '#contract/commands/people-answers.ts'
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
  const [isShown, setIsShown] = useState(false)
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
          <label className={styles.field}>
            <span>{t.name}</span>
            <input
              type="text"
              autoComplete="username"
              autoCapitalize="words"
              spellCheck={false}
              maxLength={80}
              value={name}
              onChange={(event) => props.onName(event.target.value)}
              // biome-ignore lint/a11y/noAutofocus: the only thing to do here
              autoFocus
            />
          </label>
        )}
        <label className={styles.field}>
          <span>{t.password}</span>
          <input
            type={isShown ? 'text' : 'password'}
            autoComplete="current-password"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
            value={password}
            data-shut={slowed !== undefined || undefined}
            readOnly={slowed !== undefined || isChecking}
            onChange={(event) => props.onPassword(event.target.value)}
            // biome-ignore lint/a11y/noAutofocus: the only thing to do here
            autoFocus={person !== undefined}
          />
        </label>
        <label className={styles.shown}>
          <input type="checkbox" checked={isShown} onChange={() => setIsShown(!isShown)} />
          <span>{t.show}</span>
        </label>
        <TryNote trying={trying} />
        <button type="submit" className={styles.enter} aria-disabled={missing !== undefined || isChecking}>
          <span>{isChecking ? t.checking : person ? t['enter-idle'] : t.enter}</span>
          {missing && <small>{missing}</small>}
        </button>
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
