// Whether this phone rests: kept in this browser for the hall's day, so that a forgotten break ends overnight. The hall knows nothing of it.
import { useCallback, useState } from 'react'

const KEY = 'moi-so.specialist-rest'

/** `stream`: of the newest view; a rest belongs to the day it was begun in. */
export function useRest(stream: string): { isResting: boolean; rest(isResting: boolean): void } {
  const [restsIn, setRestsIn] = useState(stored)
  const rest = useCallback(
    (isResting: boolean) => {
      const next = isResting ? stream : undefined
      setRestsIn(next)
      try {
        if (next === undefined) localStorage.removeItem(KEY)
        else localStorage.setItem(KEY, next)
      } catch {
        // Without storage the rest lasts as long as the page.
      }
    },
    [stream],
  )
  return { isResting: restsIn === stream, rest }
}

function stored(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}
