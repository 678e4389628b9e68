// The ticket page as a picture of its view: one of its pages, or the answer to "why was someone called first".
import { useEffect, useState } from 'react'
import type { TicketView } from '#contract/views/ticket.ts'
import type { Language } from '#ui-kit/words/words.ts'
import { CalledPage } from './called-page.tsx'
import { pageState } from './page-state.ts'
import { PassedPage } from './passed-page.tsx'
import { StatePage } from './state-page.tsx'
import type { PhoneWords } from './words/vi.ts'
import { phoneWords } from './words/words.ts'

export interface ScreenProps {
  view: TicketView
  /** The hall's time. @unit ms */
  now: number
  lostSinceAt: number | undefined
  language: Language
  ring: { isOn: boolean; toggle(): void }
}
export type PageProps = ScreenProps & { t: PhoneWords }

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
