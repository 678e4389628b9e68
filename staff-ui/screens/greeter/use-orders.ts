// Sends one command at a time, however often its button is pressed, and knows what to say meanwhile.
import { useCallback, useRef, useState } from 'react'
import type { RouteName } from '#contract/commands/routes.ts'
import { type Sent, send } from '#ui-kit/link/send.ts'
import type { Language } from '#ui-kit/words/words.ts'

/** Under this nothing is said: the answer comes before the eye has moved. */
const SAY_AFTER_MS = 400

export interface Orders {
  /** What is being sent, once that took 400 ms. */
  doing: { act: 'take' | 'other'; isSlow: boolean } | undefined
  /** The answer, or `undefined` where another order is still on its way. */
  give<Body>(route: RouteName, params: Record<string, string>, body: unknown): Promise<Sent<Body> | undefined>
}

export function useOrders(pass: string | undefined, language: Language): Orders {
  const [doing, setDoing] = useState<Orders['doing']>()
  const isBusy = useRef(false)
  const give = useCallback(
    async <Body>(route: RouteName, params: Record<string, string>, body: unknown) => {
      if (isBusy.current) return undefined
      isBusy.current = true
      const act = route === 'issue-ticket' ? 'take' : 'other'
      const say = setTimeout(() => setDoing({ act, isSlow: false }), SAY_AFTER_MS)
      try {
        return await send<Body>(route, params, body, { pass, language, onSlow: () => setDoing({ act, isSlow: true }) })
      } finally {
        clearTimeout(say)
        isBusy.current = false
        setDoing(undefined)
      }
    },
    [pass, language],
  )
  return { doing, give }
}
