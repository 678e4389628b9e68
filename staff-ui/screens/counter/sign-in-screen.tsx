// The counter's screen while nobody sits there: who sits here, then a PIN. Knows no network, so that examples and tests can draw it.
import type { PersonSign } from '#contract/commands/people-answers.ts'
import { CounterPlate } from '#ui-kit/look/plates.tsx'
import { NameList, PinPad } from '../../parts/who-sits.tsx'
import { useSittingWords } from '../../words/sitting-words.ts'
import { useWords } from '../../words/words.ts'
import { SignInFrame, TryNote } from '../sign-in/sign-in-frame.tsx'
import type { Trying } from '../sign-in/use-sign-in.ts'
import { Key } from './act-button.tsx'
import styles from './sign-in.module.css'

export interface SignInPicture {
  sign: string
  clock: string
  why: 'nobody' | 'idle' | 'swap'
  /** Who sits here now, where somebody takes over. */
  sitting: string | undefined
  /** Undefined while they are looked for. */
  names: PersonSign[] | undefined
  /** Whose PIN is asked. */
  chosen: PersonSign | undefined
  pinCount: number
  trying: Pick<Trying, 'note' | 'slowed' | 'isChecking'>
}

export function SignInScreen(props: SignInPicture & { onName(person: PersonSign): void; onKey(key: string): void; onBack(): void }) {
  const { t: words } = useWords()
  const t = useSittingWords()
  const { sign, clock, why, chosen, sitting, trying } = props
  return (
    <SignInFrame
      title={t[why === 'swap' ? 'title-swap' : 'title'](sign)}
      hint={why === 'idle' && chosen ? t['pin-idle'] : chosen ? t.pin : sitting ? t['swap-from'](sitting) : t.hint}
      head={
        <>
          <p className={styles.counter}>
            {words.counter.counter} <CounterPlate sign={sign} tone="white" size="2.75rem" />
          </p>
          <p className={styles.clock}>{clock}</p>
        </>
      }
    >
      {chosen ? (
        <PinPad person={chosen} pinCount={props.pinCount} isShut={trying.slowed !== undefined || trying.isChecking} onKey={props.onKey}>
          <TryNote trying={trying} />
        </PinPad>
      ) : (
        <Names names={props.names} onName={props.onName} />
      )}
      {(chosen || why === 'swap') && (
        <button type="button" className={styles.back} onClick={props.onBack}>
          {chosen && why !== 'swap' ? t.others : words.dialog.back} <Key name="Esc" />
        </button>
      )}
    </SignInFrame>
  )
}

function Names({ names, onName }: Pick<SignInPicture, 'names'> & { onName(person: PersonSign): void }) {
  const t = useSittingWords()
  if (!names) return <p role="status">{t.asking}</p>
  if (names.length > 0) return <NameList names={names} onName={onName} />
  return (
    <div role="status" className={styles.nobody}>
      <h2>{t['no-names']}</h2>
      <p>{t['no-names-do']}</p>
    </div>
  )
}
