// A page that cannot be shown yet: one sentence, and what to do.
import { LotusMark } from '#ui-kit/look/lotus.tsx'
import styles from './greeter.module.css'

export function Sentence({ title, text }: { title: string; text?: string }) {
  return (
    <div className={styles.page}>
      <main className={styles.sentence}>
        <LotusMark size={64} />
        <div role="status">
          <h1>{title}</h1>
          {text && <p>{text}</p>}
        </div>
      </main>
    </div>
  )
}
