// The way in, wired: on one of the hall's own screens names and a PIN, elsewhere name and password. Who was idle only says the secret again.
import { useEffect, useRef, useState } from 'react'
import type { Me, PersonSign, SignInNames } from '#contract/commands/people-answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import type { Opened } from '#ui-kit/link/pass.ts'
import { fetchOnce } from '#ui-kit/link/send.ts'
import { PIN_LENGTH, pinAfter } from '../../parts/sign-in.ts'
import { useSignInWords } from '../../words/sign-in-words.ts'
import { useWords } from '../../words/words.ts'
import { PasswordScreen } from './password-screen.tsx'
import { useSignIn } from './use-sign-in.ts'
import { WhoScreen } from './who-screen.tsx'

/** `onShare`: this screen also works for nobody in particular; where nobody has a PIN, it does so at once. */
export function SignInPage(props: Way & { onShare?: (() => void) | undefined }) {
  const { opened, onShare } = props
  const { language } = useWords()
  const t = useSignInWords()
  const isScreen = opened.pass !== undefined
  const [names, setNames] = useState<readonly PersonSign[] | undefined>(isScreen ? undefined : [])
  const [byPassword, setByPassword] = useState(false)
  useEffect(() => {
    if (!isScreen) return
    let isHere = true
    fetchOnce<SignInNames>(pathOf('sign-in-names', { centre: opened.centre }), { pass: opened.pass, language }).then((sent) => {
      if (isHere) setNames(sent.ok ? sent.body.names : [])
    })
    return () => {
      isHere = false
    }
  }, [opened, isScreen, language])

  const isOnlyShared = names?.length === 0 && onShare !== undefined
  const share = useRef(onShare)
  share.current = onShare
  useEffect(() => {
    if (isOnlyShared) share.current?.()
  }, [isOnlyShared])

  if (names === undefined || isOnlyShared) return null
  return (
    <>
      <title>{t['page-title']}</title>
      {names.length > 0 && !byPassword ? (
        <ByPin {...props} names={names} onPassword={() => setByPassword(true)} />
      ) : (
        <ByPassword {...props} />
      )}
    </>
  )
}

/** Who may come in here, and what then. */
interface Way {
  opened: Opened
  isIdle: boolean
  known: PersonSign | undefined
  onIn(me: Me): void
}

function ByPassword({ opened, isIdle, known, onIn }: Way) {
  const trying = useSignIn(opened, onIn)
  const [person, setPerson] = useState(isIdle ? known : undefined)
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  return (
    <PasswordScreen
      person={person}
      name={name}
      password={password}
      trying={trying}
      onName={setName}
      onPassword={setPassword}
      onEnter={async () => {
        await trying.attempt(person ? { account: person.id, password } : { name: name.trim(), password })
        setPassword('')
      }}
      onOther={() => {
        setPerson(undefined)
        setPassword('')
        trying.clear()
      }}
    />
  )
}

function ByPin(props: Way & { names: readonly PersonSign[]; onPassword(): void; onShare?: (() => void) | undefined }) {
  const { opened, isIdle, known, onIn, names } = props
  const trying = useSignIn(opened, onIn)
  const [chosen, setChosen] = useState(isIdle ? known : undefined)
  const [pin, setPin] = useState('')
  function choose(person: PersonSign | undefined) {
    setChosen(person)
    setPin('')
    trying.clear()
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
    if (key === 'Escape') choose(undefined)
    else if (chosen) void onKey(key)
    else if (names[Number(key) - 1]) choose(names[Number(key) - 1])
  }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey) keys.current(event.key)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  return (
    <WhoScreen
      names={names}
      chosen={chosen}
      isIdle={isIdle}
      pinCount={pin.length}
      trying={trying}
      onName={choose}
      onKey={(key) => void onKey(key)}
      onOther={() => choose(undefined)}
      onPassword={props.onPassword}
      onShare={props.onShare}
    />
  )
}
