// On one of the hall's own screens: up to four names, then a PIN. Knows no network, so that examples and tests can draw it.
import type { PersonSign } from '#contract/commands/people-answers.ts'
import { NameList, PinPad } from '../../parts/who-sits.tsx'
import { useSignInWords } from '../../words/sign-in-words.ts'
import styles from './sign-in.module.css'
import { SignInFrame, TryNote } from './sign-in-frame.tsx'
import type { Trying } from './use-sign-in.ts'

export function WhoScreen(props: {
  names: readonly PersonSign[]
  chosen: PersonSign | undefined
  isIdle: boolean
  pinCount: number
  trying: Pick<Trying, 'note' | 'slowed' | 'isChecking'>
  onName(person: PersonSign): void
  onKey(key: string): void
  onOther(): void
  onPassword(): void
  onShare?: (() => void) | undefined
}) {
  const t = useSignInWords()
  const { chosen, isIdle, trying } = props
  const isGoingOn = isIdle && chosen !== undefined
  return (
    <SignInFrame
      title={isGoingOn ? t['title-idle'](chosen.name) : t['title-who']}
      hint={isGoingOn ? t['hint-idle'] : t[chosen ? 'hint-pin' : 'hint-who']}
    >
      {chosen ? (
        <PinPad person={chosen} pinCount={props.pinCount} isShut={trying.slowed !== undefined || trying.isChecking} onKey={props.onKey}>
          <TryNote trying={trying} />
        </PinPad>
      ) : (
        <NameList names={props.names} onName={props.onName} />
      )}
      <div className={styles.others}>
        {chosen && (
          <button type="button" className={styles.other} onClick={props.onOther}>
            {t.other}
          </button>
        )}
        {props.onShare && !chosen && (
          <button type="button" className={styles.other} onClick={props.onShare}>
            {t.share}
          </button>
        )}
        <button type="button" className={styles.other} onClick={props.onPassword}>
          {t['by-password']}
        </button>
      </div>
    </SignInFrame>
  )
}
