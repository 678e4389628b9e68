// The state of a page's link; a refusal is also told at the door, which looks at once who is there.
import { useEffect } from 'react'
import { useStore } from '#ui-kit/link/hooks.ts'
import type { Link, LinkStatus } from '#ui-kit/link/link.ts'
import { tellRefusal } from './door.ts'

export function useStatus(link: Link): LinkStatus {
  const status = useStore(link.status)
  const refused = status.state === 'refused' ? status.problem.code : undefined
  useEffect(() => {
    if (refused) tellRefusal(refused)
  }, [refused])
  return status
}
