// The ticket page as a picture of its view: one of its pages, or the answer to "why was someone called first".
import { useEffect, useState } from 'react'
import { CalledPage } from './called-page.tsx'
import type { ScreenProps } from './page-props.ts'
import { pageState } from './page-state.ts'
import { PassedPage } from './passed-page.tsx'
import { StatePage } from './state-page.tsx'
import { phoneWords } from './words/words.ts'

export function TicketScreen(props: ScreenProps & { isPassedOpen?: boolean }) {
  const { view, now, language, isPassedOpen = false } = props
  const [asksWhy, setAsksWhy] = useState(isPassedOpen)
  const t = phoneWords(language)
  const state = pageState(view, now)
  const isCalled = state === 'called' && view.call !== null
  // The answer is a page of its own: the phone's back button must lead back to the number, and a call ends every reading.
  useEffect(() => {
    const back = () => setAsksWhy(false)
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])
  const ask = () => {
    history.pushState(null, '')
    setAsksWhy(true)
    window.scrollTo(0, 0)
  }
  if (isCalled && view.call) return <CalledPage {...props} t={t} call={view.call} />
  if (asksWhy) return <PassedPage {...props} t={t} back={() => history.back()} />
  return <StatePage {...props} t={t} state={state} ask={ask} />
}
