// What every way in shares: whose page it is, the question, one sentence.
import type { ReactNode } from 'react'
import { LotusMark } from '#ui-kit/look/lotus.tsx'
import { useSignInWords } from '../../words/sign-in-words.ts'
import styles from './sign-in.module.css'
import type { Trying } from './use-sign-in.ts'

/** `head`: where it is, on a counter's screen; else whose product it is. */
export function SignInFrame(props: { title: string; hint: string; head?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <LotusMark size="2.25rem" />
        {props.head ?? <p>Mời Số</p>}
      </header>
      <main className={styles.main}>
        <h1>{props.title}</h1>
        <p className={styles.hint}>{props.hint}</p>
        {props.children}
      </main>
    </div>
  )
}

/** Wrong, or slowed: in sand, without alarm. Always in the page, so that screen readers hear it change. */
export function TryNote({ trying: { note, slowed, isChecking } }: { trying: Pick<Trying, 'note' | 'slowed' | 'isChecking'> }) {
  const t = useSignInWords()
  return (
    <p role="status" className={styles.note} data-sand={slowed !== undefined || note !== undefined || undefined}>
      {slowed ? (
        <>
          {slowed.times > 1 ? t.slowed(slowed.times, slowed.seconds) : t['slowed-once'](slowed.seconds)}
          <br />
          {t['nobody-locked']}
        </>
      ) : isChecking ? (
        t.checking
      ) : (
        (note ?? '')
      )}
    </p>
  )
}
