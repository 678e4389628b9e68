// A room is one view that somebody watches: `view:board`, `view:counter/3`. The prefix keeps rooms apart from Socket.IO's own, one per socket.
import type { ViewName } from '#contract/views/envelope.ts'

export interface Watched {
  view: ViewName
  key?: string
}

export const roomOf = ({ view, key }: Watched): string => (key === undefined ? `view:${view}` : `view:${view}/${key}`)

/** What a room shows; undefined for Socket.IO's own rooms. */
export function watchedIn(room: string): Watched | undefined {
  const parts = /^view:([a-z]+)(?:\/(.*))?$/s.exec(room)
  if (!parts) return undefined
  const view = parts[1] as ViewName
  return parts[2] === undefined ? { view } : { view, key: parts[2] }
}
