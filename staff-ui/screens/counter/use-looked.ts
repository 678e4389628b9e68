// What the hall answers to a question that follows what is typed: the newest question counts, a former answer stays until the next.
import { useEffect, useState } from 'react'
import { useDesk } from './desk.ts'

/** Typing goes on while we wait: a question for each letter would only be thrown away. */
const PAUSE_MS = 150

/** `path` undefined: nothing is asked. `isCurrent`: `body` answers the present question; without a body then: no answer came. */
export function useLooked<Body>(path: string | undefined): { body: Body | undefined; isCurrent: boolean } {
  const { look } = useDesk()
  const [answer, setAnswer] = useState<{ path: string; body: Body | undefined }>()
  useEffect(() => {
    if (path === undefined) return
    let isHere = true
    const timer = setTimeout(async () => {
      const body = await look<Body>(path)
      if (isHere) setAnswer({ path, body })
    }, PAUSE_MS)
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [path, look])
  return { body: path === undefined ? undefined : answer?.body, isCurrent: answer !== undefined && answer.path === path }
}
