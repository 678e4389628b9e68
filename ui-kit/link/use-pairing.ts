// React's way into a pairing, and out of a pass that is no longer valid.
import { useEffect, useState } from 'react'
import { useStore } from '#ui-kit/link/hooks.ts'
import type { Link } from '#ui-kit/link/link.ts'
import { openPairing, type Waiting } from '#ui-kit/link/pairing.ts'
import { forgetPass } from '#ui-kit/link/pass.ts'
import { makeStore } from '#ui-kit/link/store.ts'

/** Asks to be let in for as long as the page shows it. */
export function usePairing(): Waiting {
  const [shown, setShown] = useState(() => makeStore<Waiting>({ isLost: false }) as ReturnType<typeof openPairing>['shown'])
  useEffect(() => {
    const pairing = openPairing()
    setShown(pairing.shown)
    return pairing.stop
  }, [])
  return useStore(shown)
}

/** A screen that was sent away forgets its pass and begins anew: the page comes again and shows its code. While not `mayGo` it waits. */
export function useSentAway(link: Link, page: string, mayGo = true): boolean {
  const status = useStore(link.status)
  const isSentAway = status.state === 'refused' && (status.problem.status === 401 || status.problem.code === 'device-revoked')
  useEffect(() => {
    if (!isSentAway || !mayGo) return
    forgetPass(page)
    location.reload()
  }, [isSentAway, mayGo, page])
  return isSentAway
}
