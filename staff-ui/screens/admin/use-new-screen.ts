// Letting a screen in, wired: while code, role and name stand, the screen itself shows the name it is about to get.
import { useEffect, useRef, useState } from 'react'
import type { OneDevice } from '#contract/commands/people-answers.ts'
import type { DeviceRole } from '#contract/commands/people-requests.ts'
import { send } from '#ui-kit/link/send.ts'
import { emptyScreen, type NewScreen, namingOf, pairingOf } from './new-screen.ts'
import type { Asker } from './use-asked.ts'

/** Typing pauses so long before the screen is told: not at every letter. */
const SETTLED_MS = 600
const GIVE_UP_SECONDS = 10

export interface LettingIn {
  screen: NewScreen
  change(part: Partial<NewScreen>): void
  chooseRole(role: DeviceRole): void
  /** `told`: the screen shows the name now. */
  shown: 'no' | 'asking' | 'told'
  /** Why the code leads to no screen. */
  problem: string | undefined
  isDoing: boolean
  letIn(): void
}

/** `offered`: the name a screen of that role is offered. `onIn`: told who came in. */
export function useNewScreen(
  { centre, pass, language }: Asker,
  start: Partial<NewScreen>,
  offered: (screen: NewScreen) => string,
  onIn: (answer: OneDevice) => void,
): LettingIn {
  const [screen, setScreen] = useState<NewScreen>({ ...emptyScreen, ...start })
  const [shown, setShown] = useState<LettingIn['shown']>('no')
  const [problem, setProblem] = useState<string>()
  const [isDoing, setIsDoing] = useState(false)
  const naming = JSON.stringify(namingOf(screen) ?? null)
  const doing = useRef(false)

  useEffect(() => {
    setShown('no')
    if (naming === 'null') return
    let isHere = true
    const timer = setTimeout(async () => {
      setShown('asking')
      const sent = await send('name-device', { centre }, JSON.parse(naming), { pass, language, giveUpSeconds: GIVE_UP_SECONDS })
      if (!isHere) return
      setShown(sent.ok ? 'told' : 'no')
      setProblem(sent.ok ? undefined : sent.problem.title)
    }, SETTLED_MS)
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [naming, centre, pass, language])

  function change(part: Partial<NewScreen>) {
    if ('code' in part) setProblem(undefined)
    setScreen((former) => {
      const next = { ...former, ...part }
      return next.isNamed ? next : { ...next, name: offered(next) }
    })
  }
  async function letIn() {
    const body = pairingOf(screen)
    if (!body || doing.current) return
    doing.current = true
    setIsDoing(true)
    const sent = await send<OneDevice>('pair-device', { centre }, body, { pass, language, giveUpSeconds: GIVE_UP_SECONDS })
    doing.current = false
    setIsDoing(false)
    if (!sent.ok) return setProblem(sent.problem.title)
    setScreen({ ...emptyScreen })
    onIn(sent.body)
  }
  return {
    screen,
    change,
    chooseRole: (role) =>
      change({ role, inches: role === 'kiosk' ? 21.5 : role === 'board' ? 55 : undefined, metres: role === 'board' ? 6 : undefined }),
    shown,
    problem,
    isDoing,
    letIn: () => void letIn(),
  }
}
