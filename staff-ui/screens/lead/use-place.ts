// Which part of the lead's page is open. It stands in the browser's history, so that a phone's own way back works.
import { useCallback, useEffect, useState } from 'react'
import type { LeadPlace } from './lead-desk.ts'

const read = (): LeadPlace => (history.state === 'incidents' ? 'incidents' : 'hall')

export function usePlace(): [LeadPlace, (place: LeadPlace) => void] {
  const [place, setPlace] = useState<LeadPlace>(read)
  useEffect(() => {
    const back = () => setPlace(read())
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  const go = useCallback((next: LeadPlace) => {
    if (next === 'hall' && history.state === 'incidents') history.back()
    else history.pushState(next, '')
    setPlace(next)
    scrollTo(0, 0)
  }, [])
  return [place, go]
}
