// The code of a return slip: who was asked for papers comes back with a place that is earlier.
import { useState } from 'react'
import { undo } from '#ui-kit/look/icons.ts'
import { useGreeterWords } from '../../words/greeter-words.ts'
import { Act } from './act.tsx'
import { REENTRY_LENGTH, reentryOf } from './choice.ts'
import { barOf } from './facts.ts'
import styles from './find.module.css'
import page from './greeter.module.css'
import { useGreeterPage } from './greeter.ts'
import { Bands } from './head.tsx'

export function ReentryScreen() {
  const { t } = useGreeterWords()
  const { view, lostSinceAt, go, takeAgain, doing } = useGreeterPage()
  const [typed, setTyped] = useState('')
  const code = reentryOf(typed)
  const bar = barOf(view, lostSinceAt)
  const left = REENTRY_LENGTH - code.length
  const barred = bar ? t[bar === 'lost' ? 'when-connected' : 'when-open'] : left > 0 ? t['reentry-short'](left) : undefined
  const isTaking = doing?.act === 'take'
  return (
    <>
      <main className={page.main}>
        <h1 className={styles.title}>{t['reentry-title']}</h1>
        <p>{t['reentry-hint']}</p>
        <form
          className={styles.ask}
          onSubmit={(event) => {
            event.preventDefault()
            if (barred === undefined) takeAgain(code)
          }}
        >
          <input
            className={styles.code}
            aria-label={t['reentry-title']}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            // biome-ignore lint/a11y/noAutofocus: this screen is one field
            autoFocus
            value={code.replace(/(.{4})(?=.)/, '$1 ')}
            onChange={(event) => setTyped(event.target.value)}
          />
        </form>
        <Bands />
        <Act
          tone="main"
          icon={undo}
          label={isTaking ? (doing?.isSlow ? t.slow : t.taking) : t['reentry-take']}
          isBusy={isTaking}
          barred={barred}
          onPress={() => takeAgain(code)}
        />
      </main>
      <footer className={page.foot}>
        <Act label={t.back} onPress={() => go({ at: 'search' })} />
      </footer>
    </>
  )
}
