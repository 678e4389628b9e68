// One try after the other: what is being checked, what was wrong, for how long nothing is looked at.
import { useRef, useState } from 'react'
import type { Me } from '#contract/commands/people-answers.ts'
import type { SignIn } from '#contract/commands/people-requests.ts'
import type { Opened } from '#ui-kit/link/pass.ts'
import { signIn } from '../../parts/sign-in.ts'
import { useCountdown } from '../../parts/use-countdown.ts'
import { useSignInWords } from '../../words/sign-in-words.ts'
import { useWords } from '../../words/words.ts'

export interface Trying {
  isChecking: boolean
  note: string | undefined
  /** `times`: how often it was wrong on this page. */
  slowed: { times: number; seconds: number } | undefined
  /** Resolves when it is answered; nothing is sent while one is checked or slowed. */
  attempt(body: SignIn): Promise<void>
  /** Another person begins. */
  clear(): void
}

export function useSignIn(opened: Opened, onIn: (me: Me) => void): Trying {
  const { language } = useWords()
  const t = useSignInWords()
  const [isChecking, setIsChecking] = useState(false)
  const [note, setNote] = useState<string>()
  const [wrongTimes, setWrongTimes] = useState(0)
  const [secondsLeft, slowFor] = useCountdown()
  const isBusy = useRef(false)

  async function attempt(body: SignIn): Promise<void> {
    if (isBusy.current || secondsLeft > 0) return
    isBusy.current = true
    setIsChecking(true)
    setNote(undefined)
    const result = await signIn(opened, body, language)
    isBusy.current = false
    setIsChecking(false)
    if (result.is === 'in') onIn(result.me)
    else if (result.is === 'slowed') slowFor(result.seconds)
    else if (result.is === 'wrong') {
      setWrongTimes((times) => times + 1)
      setNote(t['pin' in body ? 'wrong-pin' : 'wrong'])
    } else setNote(result.title ?? t['no-answer'])
  }
  function clear() {
    setNote(undefined)
    setWrongTimes(0)
  }
  return { isChecking, note, slowed: secondsLeft > 0 ? { times: wrongTimes, seconds: secondsLeft } : undefined, attempt, clear }
}
