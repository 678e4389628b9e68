// Who stands before a staff page: by the pass in its link (the sample hall, a paired screen, a greeter's card), or by the session of somebody
// who signed in. A page inside the gate has a seat; outside it nothing is shown but the way in. The gate keeps looking: who is idle for long,
// whose access ended or whose screen was sent away stands outside again within half a minute, or with the next thing refused.
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { Me, PersonSign } from '#contract/commands/people-answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'
import { centreOfPage, forgetPass, type Opened, takePass } from '#ui-kit/link/pass.ts'
import { fetchOnce, send } from '#ui-kit/link/send.ts'
import { Sentence } from '../screens/counter/sentence.tsx'
import { CardOver } from '../screens/sign-in/card-over.tsx'
import { SignInPage } from '../screens/sign-in/sign-in-page.tsx'
import { useWords } from '../words/words.ts'
import { afterRefusal, onRefusal } from './door.ts'

/** What a page needs to ask and to know what it may: `pass` is missing where the session's cookie speaks. */
export interface Seat extends Opened {
  me: Me
  /** Missing where nobody signed in: a sample hall's link, a greeter's card. */
  signOut: (() => void) | undefined
}

type Asked =
  | { state: 'asking' }
  | { state: 'in'; seat: Seat }
  | { state: 'out'; isIdle: boolean; known: PersonSign | undefined; shared?: Me }
  | { state: 'card-over' }
  | { state: 'stuck'; problem: ProblemDetails }

/** Asking who is here is no use of a session, so it may be done often. @unit ms */
const LOOK_EVERY_MS = 30_000

/** Shows `children` once it is known who asks; `page` is the name under which this browser keeps the pass (`lead`, `greeter`). */
export function Gate({ page, children }: { page: string; children: (seat: Seat) => ReactNode }) {
  const { language } = useWords()
  const [opened, setOpened] = useState<Opened>(() => takePass(page) ?? fromPage())
  const [asked, setAsked] = useState<Asked>({ state: 'asking' })
  const last = useRef<PersonSign>(undefined)
  const mayStayShared = useRef(false)
  const isCards = useRef(false)

  const enter = useCallback(
    (me: Me) => {
      // A tablet of the hall: who takes it says so, so that the record names a person. It works without, too.
      const former = last.current
      if (isNobodys(me) && (former !== undefined || !mayStayShared.current))
        return setAsked({ state: 'out', isIdle: former !== undefined, known: former, shared: me })
      isCards.current = isOfCard(me, opened)
      last.current = me.account && { id: me.account.id, name: me.account.name }
      const signOut = isSession(me, opened) ? () => void leave() : undefined
      const leave = async () => {
        await send('sign-out', { centre: opened.centre }, {}, { pass: opened.pass, language, giveUpSeconds: 10 })
        last.current = undefined
        setAsked({ state: 'out', isIdle: false, known: undefined })
      }
      setAsked((former) => (isSame(former, me, opened) ? former : { state: 'in', seat: { ...opened, me, signOut } }))
    },
    [opened, language],
  )
  const look = useCallback(async () => {
    const sent = await fetchOnce<Me>(pathOf('me', { centre: opened.centre }), { pass: opened.pass, language })
    if (sent.ok) return enter(sent.body)
    const { problem } = sent
    const after = afterRefusal(problem.code)
    if (after === 'sign-in') setAsked({ state: 'out', isIdle: problem.code === 'session-idle', known: last.current })
    else if (after === 'forget' && (opened.pass !== undefined || opened.centre !== fromPage().centre)) {
      forgetPass(page)
      if (isCards.current) setAsked({ state: 'card-over' })
      else setOpened(fromPage())
    } else setAsked((former) => (former.state === 'in' || former.state === 'out' ? former : { state: 'stuck', problem }))
  }, [opened, language, page, enter])

  useEffect(() => {
    let isHere = true
    const again = () => isHere && document.visibilityState === 'visible' && void look()
    void look()
    const timer = setInterval(again, LOOK_EVERY_MS)
    const stop = onRefusal(() => isHere && void look())
    document.addEventListener('visibilitychange', again)
    return () => {
      isHere = false
      clearInterval(timer)
      stop()
      document.removeEventListener('visibilitychange', again)
    }
  }, [look])

  if (asked.state === 'asking') return null
  if (asked.state === 'card-over') {
    const signIn = () => {
      isCards.current = false
      last.current = undefined
      setOpened(fromPage())
    }
    return <CardOver onSignIn={signIn} />
  }
  if (asked.state === 'stuck') return <Sentence title={asked.problem.title} />
  if (asked.state === 'out') {
    const { shared } = asked
    const share = () => {
      mayStayShared.current = true
      last.current = undefined
      if (shared) enter(shared)
    }
    return <SignInPage opened={opened} isIdle={asked.isIdle} known={asked.known} onIn={enter} onShare={shared && share} />
  }
  return children(asked.seat)
}

/** Looked at again and again: only another person, place or right makes the page anew. */
const isSame = (former: Asked, me: Me, { pass }: Opened): boolean =>
  former.state === 'in' && former.seat.pass === pass && JSON.stringify(former.seat.me) === JSON.stringify(me)

/** A person by a session; a day greeter's phone has a pass of its own and no screen. */
const isSession = ({ account, device }: Me, { pass }: Opened): boolean =>
  account !== undefined && (pass === undefined || device !== undefined)

/** A greeter for a day, on a phone of their own. */
const isOfCard = ({ account, device }: Me, { pass }: Opened): boolean => pass !== undefined && account !== undefined && device === undefined

const isNobodys = ({ role, device, account }: Me): boolean => role === 'greeter' && device !== undefined && account === undefined

const fromPage = (): Opened => ({ centre: centreOfPage(), pass: undefined })
