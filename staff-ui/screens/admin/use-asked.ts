// What the server was asked and last answered. A page that nobody touches stops asking, so that its session may become idle.
import { useCallback, useEffect, useState } from 'react'
import { pathOf, type RouteName } from '#contract/commands/routes.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'
import { fetchOnce } from '#ui-kit/link/send.ts'
import type { Language } from '#ui-kit/words/words.ts'
import { tellRefusal } from '../../session/door.ts'

export interface Asked<Body> {
  /** The newest answer; kept while a later question fails. */
  body: Body | undefined
  /** Why there is none yet. */
  problem: ProblemDetails | undefined
  again(): void
}

export interface Asker {
  centre: string
  pass: string | undefined
  language: Language
}

const EVERY_MS = 5_000
/** Shorter than a session's idle time, and long enough to watch a screen come in. @unit ms */
const UNTOUCHED_MS = 5 * 60_000

/** `isWatched`: asked again every few seconds while somebody is at the page. */
export function useAsked<Body>({ centre, pass, language }: Asker, route: RouteName, isWatched = false): Asked<Body> {
  const [asked, setAsked] = useState<Omit<Asked<Body>, 'again'>>({ body: undefined, problem: undefined })
  const [turn, setTurn] = useState(0)
  const again = useCallback(() => setTurn((former) => former + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is no input of the question, only a reason to ask it.
  useEffect(() => {
    let isHere = true
    fetchOnce<Body>(pathOf(route, { centre }), { pass, language }).then((sent) => {
      if (!isHere) return
      if (sent.ok) return setAsked({ body: sent.body, problem: undefined })
      tellRefusal(sent.problem.code)
      setAsked((former) => ({ body: former.body, problem: sent.problem }))
    })
    return () => {
      isHere = false
    }
  }, [centre, pass, language, route, turn])
  useEffect(() => {
    if (!isWatched) return
    again()
    let touchedMs = performance.now()
    const touch = () => {
      touchedMs = performance.now()
    }
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && performance.now() - touchedMs < UNTOUCHED_MS) again()
    }, EVERY_MS)
    for (const sign of ['pointerdown', 'pointermove', 'keydown']) addEventListener(sign, touch)
    return () => {
      clearInterval(timer)
      for (const sign of ['pointerdown', 'pointermove', 'keydown']) removeEventListener(sign, touch)
    }
  }, [isWatched, again])
  return { ...asked, again }
}
