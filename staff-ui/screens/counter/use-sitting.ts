// Who sits at this counter. In a sample hall nobody is asked; on a paired screen somebody signs in, and signs out when the counter closes.
import { useCallback, useEffect, useState } from 'react'
import type { Me, PersonSign } from '#contract/commands/people-answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import type { Opened } from '#ui-kit/link/pass.ts'
import { fetchOnce, send } from '#ui-kit/link/send.ts'
import { afterRefusal } from '../../session/door.ts'
import { useWords } from '../../words/words.ts'
import { needOf, type SignInNeed } from './sign-in.ts'
import type { OnAnswered } from './use-orders.ts'

export interface Sitting extends Opened {
  /** Who signed in here; missing where nobody signs in. */
  officer: PersonSign | undefined
  /** `asking`: not known yet who sits here. Else: why the sign-in stands before the console, and with whom it begins. */
  need: 'asking' | SignInNeed | undefined
  /** Another person takes over. */
  swap(): void
  /** The sign-in was turned back: who sat here goes on. */
  stay(): void
  /** `note`: what the hall said no to meanwhile. */
  signedIn(me: Me, note?: string): void
  note: string | undefined
  onAnswered: OnAnswered
}

export function useSitting(opened: Opened): Sitting {
  const { language } = useWords()
  const { centre, pass } = opened
  const [officer, setOfficer] = useState<PersonSign>()
  const [need, setNeed] = useState<Sitting['need']>('asking')
  const [note, setNote] = useState<string>()
  useEffect(() => {
    let isHere = true
    fetchOnce<Me>(pathOf('me', { centre }), { pass, language }).then((sent) => {
      if (!isHere) return
      // Whom the server lets in is said by its link too: without an answer the console says what that one says.
      const me = sent.ok ? sent.body : undefined
      setOfficer(me?.account && { id: me.account.id, name: me.account.name })
      setNeed(me && needOf(me))
    })
    return () => {
      isHere = false
    }
  }, [centre, pass, language])

  const onAnswered: OnAnswered = (order, problem) => {
    setNote(undefined)
    if (problem && afterRefusal(problem.code) === 'sign-in')
      setNeed({ why: problem.code === 'session-idle' ? 'idle' : 'nobody', known: officer })
    if (order.do !== 'close' || problem || !officer) return
    void send('sign-out', { centre }, {}, { pass, language, giveUpSeconds: 10 })
    setOfficer(undefined)
    setNeed({ why: 'nobody', known: undefined })
  }
  return {
    ...opened,
    officer,
    need,
    note,
    swap: useCallback(() => setNeed({ why: 'swap', known: undefined }), []),
    stay: useCallback(() => setNeed(undefined), []),
    signedIn: useCallback((me: Me, said?: string) => {
      setNote(said)
      setOfficer(me.account && { id: me.account.id, name: me.account.name })
      setNeed(undefined)
    }, []),
    onAnswered,
  }
}
