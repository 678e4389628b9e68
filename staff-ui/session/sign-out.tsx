// Who is signed in, and the way out: for the head of every staff page. Nothing where nobody signed in.
import { LogOut } from 'lucide'
import type { IconNode } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { useSignInWords } from '../words/sign-in-words.ts'
import type { Seat } from './gate.tsx'
import styles from './sign-out.module.css'

/** Stands on the green of a header, or on paper. */
export function SignOut({ seat, isOnPaper = false }: { seat: Pick<Seat, 'me' | 'signOut'>; isOnPaper?: boolean }) {
  const t = useSignInWords()
  const { me, signOut } = seat
  return (
    <>
      {me.account && <span className={styles.name}>{me.account.name}</span>}
      {signOut && (
        <button type="button" className={styles.out} data-paper={isOnPaper || undefined} onClick={signOut}>
          <Pictogram name={LogOut as IconNode} size="1.25rem" />
          <span>{t['sign-out']}</span>
        </button>
      )}
    </>
  )
}
