// What both ways in share: whose product it is, the question, one sentence.
import type { ReactNode } from 'react'
import { LotusMark } from '#ui-kit/look/lotus.tsx'
import { useSignInWords } from '../../words/sign-in-words.ts'
import styles from './sign-in.module.css'
import type { Trying } from './use-sign-in.ts'

export function SignInFrame({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <LotusMark size="2.25rem" />
        <p>Mời Số</p>
      </header>
      <main className={styles.main}>
        <h1>{title}</h1>
        <p className={styles.hint}>{hint}</p>
        {children}
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
