// Where one is in the admin's pages: a room of the rail and, within it, perhaps a thing. It stands behind the #, so that Back goes back.
import { useCallback, useEffect, useState } from 'react'

/** The rooms of the rail, in its order. Only those whose function exists. */
export const rooms = ['screens', 'people', 'name', 'counters', 'hours', 'notices', 'files', 'audit'] as const
export type Room = (typeof rooms)[number]

export interface Place {
  room: Room
  /** `new`, `greeters`, or an id. */
  at?: string
}

export interface Start {
  place: Place
  /** A pairing code from a screen's QR. */
  code?: string
}

/** `#pair=A7X4K9`, as a screen's QR has it; `#people`, `#people/new`. Anything else: the first room. */
export function startOf(hash: string): Start {
  const pair = /^#pair=([A-Za-z0-9]{1,12})$/.exec(hash)?.[1]
  if (pair !== undefined) return { place: { room: 'screens', at: 'new' }, code: pair.toUpperCase() }
  const [room, at] = hash.slice(1).split('/')
  const known = rooms.find((one) => one === room)
  return { place: known === undefined ? { room: 'screens' } : { room: known, ...(at && { at }) } }
}

export const hashOf = ({ room, at }: Place): string => `#${room}${at === undefined ? '' : `/${at}`}`

/** @param first where the page was opened; its hash may be gone by now. */
export function usePlace(first: Place): [place: Place, go: (to: Place) => void] {
  const [place, setPlace] = useState(first)
  useEffect(() => {
    const read = () => setPlace(startOf(location.hash).place)
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  const go = useCallback((to: Place) => {
    history.pushState(null, '', location.pathname + location.search + hashOf(to))
    setPlace(to)
    scrollTo(0, 0)
  }, [])
  return [place, go]
}
