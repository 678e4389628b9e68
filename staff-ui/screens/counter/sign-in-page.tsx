// Wires the sign-in at a counter: names and PIN by touch or keys, the wait after wrong ones, then the counter opens for who sits there.
import { useEffect, useRef, useState } from 'react'
import type { PersonSign, SignInNames } from '#contract/commands/people-answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import type { CounterView } from '#contract/views/counter.ts'
import { fetchOnce, send } from '#ui-kit/link/send.ts'
import { clockText } from '#ui-kit/words/words.ts'
import { PIN_LENGTH, pinAfter } from '../../parts/sign-in.ts'
import { useWords } from '../../words/words.ts'
import { useSignIn } from '../sign-in/use-sign-in.ts'
import type { SignInNeed } from './sign-in.ts'
import { SignInScreen } from './sign-in-screen.tsx'
import type { Sitting } from './use-sitting.ts'

export function SignInPage(props: { need: SignInNeed; sitting: Sitting; view: CounterView; now: number }) {
  const { need, sitting, view, now } = props
  const { language } = useWords()
  const { centre, pass } = sitting
  const [names, setNames] = useState<PersonSign[]>()
  const [chosen, setChosen] = useState(need.why === 'idle' ? need.known : undefined)
  const [pin, setPin] = useState('')
  const trying = useSignIn(sitting, (me) => void enter(me))

  useEffect(() => {
    let isHere = true
    fetchOnce<SignInNames>(pathOf('sign-in-names', { centre }), { pass, language }).then((sent) => {
      if (isHere) setNames(sent.ok ? sent.body.names : [])
    })
    return () => {
      isHere = false
    }
  }, [centre, pass, language])

  /** Whoever sits here has the counter: it opens, or is told who sits there now. */
  async function enter(me: Parameters<Sitting['signedIn']>[0]) {
    const { state, officer } = view.counter
    const isTheirs = state !== 'closed' && officer === me.account?.id
    const opened = isTheirs
      ? undefined
      : await send('open-counter', { centre, counter: view.counter.id }, {}, { pass, language, giveUpSeconds: 10 })
    sitting.signedIn(me, opened && !opened.ok ? opened.problem.title : undefined)
  }
  function onName(person: PersonSign) {
    setChosen(person)
    setPin('')
    trying.clear()
  }
  function onBack() {
    if (trying.isChecking) return
    setPin('')
    trying.clear()
    if (chosen) setChosen(undefined)
    else if (need.why === 'swap') sitting.stay()
  }
  async function onKey(key: string) {
    if (!chosen || trying.isChecking || trying.slowed) return
    const next = pinAfter(pin, key)
    setPin(next)
    if (next.length < PIN_LENGTH) return
    await trying.attempt({ account: chosen.id, pin: next })
    setPin('')
  }
  const keys = useRef((_: string) => {})
  keys.current = (key) => {
    if (key === 'Escape') return onBack()
    if (chosen) return void onKey(key)
    const person = names?.[Number(key) - 1]
    if (person) onName(person)
  }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey) keys.current(event.key)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  return (
    <SignInScreen
      sign={view.counter.sign}
      clock={clockText(now, view.centre.timeZone)}
      why={need.why}
      sitting={need.why === 'swap' ? sitting.officer?.name : undefined}
      names={names}
      chosen={chosen}
      pinCount={pin.length}
      trying={trying}
      onName={onName}
      onKey={(key) => void onKey(key)}
      onBack={onBack}
    />
  )
}
