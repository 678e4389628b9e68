// The main screen: the question, the field, what was found, and below the way to a number given before.
import { useEffect, useRef } from 'react'
import { cross, search, ticket as ticketIcon, undo } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { useGreeterWords } from '../../words/greeter-words.ts'
import { Act } from './act.tsx'
import styles from './greeter.module.css'
import { useGreeterPage } from './greeter.ts'
import { Bands } from './head.tsx'
import list from './list.module.css'
import { Results } from './results.tsx'
import { Start } from './start.tsx'

/** The search refuses more. */
const LETTERS_MAX = 100

export function SearchScreen() {
  const { t } = useGreeterWords()
  const { query, line, open, ask, go, last } = useGreeterPage()
  const field = useRef<HTMLInputElement>(null)
  // The next person is asked at once: the field is ready whenever this screen comes.
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const isAsked = query.trim() !== '' || line !== undefined || open !== undefined
  return (
    <>
      <main className={styles.main}>
        <h1 className={list.question}>{t.question}</h1>
        <form
          className={list.field}
          onSubmit={(event) => {
            event.preventDefault()
            // The system's keyboard goes away: what is found is seen whole.
            field.current?.blur()
          }}
        >
          <Pictogram name={search} size="var(--icon)" />
          <input
            ref={field}
            type="search"
            aria-label={t.search}
            placeholder={t.search}
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="done"
            maxLength={LETTERS_MAX}
            value={query}
            onChange={(event) => ask(event.target.value)}
          />
          {isAsked && (
            <button
              type="button"
              onClick={() => {
                ask('')
                field.current?.focus()
              }}
            >
              <Pictogram name={cross} size="var(--icon)" />
              <span className={list.clearWord}>{t.clear}</span>
            </button>
          )}
        </form>
        <Bands />
        {isAsked ? <Results /> : <Start />}
      </main>
      <footer className={styles.foot}>
        {last && (
          <div className={styles.lastIssued}>
            {t['just-issued']} <strong>{last.answer.ticket.number}</strong>
            <span>{last.name}</span>
            <button type="button" onClick={() => go({ at: 'issued', issued: last })}>
              {t.reopen}
            </button>
          </div>
        )}
        <Act icon={ticketIcon} label={t.find} onPress={() => go({ at: 'find' })} />
        <Act icon={undo} label={t.reentry} onPress={() => go({ at: 'reentry' })} />
      </footer>
    </>
  )
}
