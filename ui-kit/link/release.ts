// A screen that hangs for months gets a new release by itself, when nobody needs it and only if the new page can be had.
import { useEffect } from 'react'
import { useStore } from '#ui-kit/link/hooks.ts'
import type { Link } from '#ui-kit/link/link.ts'

const RELOAD_MINUTES_MIN = 5
const KEY = 'moi-so.reloadedAt'

/** When the server's release is no longer the one this page came with: fetches the page, and reloads only on a 200, when idle, rarely. */
export function useRelease(link: Link, isIdle: boolean): void {
  const release = useStore(link.release)
  useEffect(() => {
    if (release === undefined) return
    cameWith ??= release
    if (release === cameWith || !isIdle) return
    let isOver = false
    const tryReload = async () => {
      if (Math.abs(link.now() - lastReloadAt()) < RELOAD_MINUTES_MIN * 60_000) return
      const page = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined)
      if (isOver || page?.status !== 200) return
      rememberReload(link.now())
      location.reload()
    }
    void tryReload()
    const timer = setInterval(tryReload, 60_000)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [link, release, isIdle])
}

/** The first release heard of: the page and the first view come from the same server. */
let cameWith: string | undefined

function lastReloadAt(): number {
  try {
    return Number(sessionStorage.getItem(KEY)) || 0
  } catch {
    return 0
  }
}
function rememberReload(at: number) {
  try {
    sessionStorage.setItem(KEY, String(at))
  } catch {
    // Without storage nothing limits the reloads but `isIdle`; the page still comes from a 200.
  }
}
