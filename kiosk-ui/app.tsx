// The kiosk: which page is shown, and what a touch does. The view comes from the hall, the choices live in one session and die with it.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { OneTicket, TicketIssued } from '#contract/commands/answers.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'
import { problems, problemTitle } from '#contract/problems/problems.ts'
import type { KioskView } from '#contract/views/kiosk.ts'
import { useHallTime, useStore, useView } from '#ui-kit/link/hooks.ts'
import type { Link } from '#ui-kit/link/link.ts'
import type { Opened } from '#ui-kit/link/pass.ts'
import { useRelease } from '#ui-kit/link/release.ts'
import { send } from '#ui-kit/link/send.ts'
import type { Shown } from './frame/frame.tsx'
import { Stage } from './frame/stage.tsx'
import { usePanel } from './panel/use-panel.ts'
import { Closed } from './screens/closed/closed.tsx'
import { closedTitle, reopensText } from './screens/closed/reopens.ts'
import { Help, questionLine } from './screens/help/help.tsx'
import { Idle } from './screens/idle/idle.tsx'
import { Line } from './screens/line/line.tsx'
import { NoLines } from './screens/no-lines/no-lines.tsx'
import { NoPass } from './screens/no-pass/no-pass.tsx'
import { type Mistake, NumberPage } from './screens/number/number.tsx'
import { Offline } from './screens/offline/offline.tsx'
import { Procedure, type Taking } from './screens/procedure/procedure.tsx'
import { Search } from './screens/search/search.tsx'
import { Start } from './screens/start/start.tsx'
import { isUntouched, newSession, type Page, pageBefore, type Session } from './session/session.ts'
import { useIdle } from './session/use-idle.ts'
import { useProcedures } from './session/use-procedures.ts'

/** Under this a press answers at once and no label needs to change. */
const WORKING_AFTER_MS = 400

export function App({ link, opened, inches }: { link: Link; opened: Opened; inches: number }) {
  const { centre, pass } = opened
  const [session, setSession] = useState<Session>(newSession)
  const [taking, setTaking] = useState<Taking>({ state: 'no' })
  const [mistake, setMistake] = useState<Mistake>('no')
  /** Counts persons: an answer that comes after its person has gone shows nothing to the next. */
  const person = useRef(0)

  const view = useView<KioskView>(link, 'kiosk')?.data
  const status = useStore(link.status)
  const at = useHallTime(link)
  const panel = usePanel(inches, session)
  const { page, language } = session
  const isBusy = taking.state === 'asked' || taking.state === 'working' || taking.state === 'slow'

  const go = (to: Page) => {
    setTaking({ state: 'no' })
    setSession((now) => ({ ...now, page: to }))
  }
  const change = (changes: Partial<Session>) => setSession((now) => ({ ...now, ...changes }))
  const startOver = useCallback(() => {
    person.current++
    setSession(newSession)
    setTaking({ state: 'no' })
    setMistake('no')
  }, [])

  const [found, askAgain] = useProcedures(
    centre,
    pass,
    page.name === 'line' ? { line: page.line } : page.name === 'search' ? { q: session.query } : undefined,
  )

  // The number's page has its own time; nothing times out while a number is on its way.
  const [idle, goOn] = useIdle(!isUntouched(session) && page.name !== 'number' && !isBusy)
  useEffect(() => {
    if (idle.step === 'gone') startOver()
  }, [idle.step, startOver])
  useRelease(link, isUntouched(session))

  async function take(priority: string | undefined) {
    if (page.name !== 'procedure') return
    const { line, procedure } = page
    const lineTaken = lineOf(line)
    if (!lineTaken) return
    const who = person.current
    setTaking({ state: 'asked' })
    const working = setTimeout(() => setTaking({ state: 'working' }), WORKING_AFTER_MS)
    const sent = await send<TicketIssued>(
      'issue-ticket',
      { centre },
      { ...(procedure ? { procedure: procedure.id } : { line }), ...(priority === undefined ? {} : { priority }), language },
      { pass, language, onSlow: () => setTaking({ state: 'slow' }) },
    )
    clearTimeout(working)
    if (who !== person.current) return
    if (!sent.ok) return setTaking({ state: 'failed', problem: sent.problem })
    setMistake('no')
    setTaking({ state: 'no' })
    change({ page: { name: 'number', line: lineTaken, procedure, issued: sent.body } })
  }

  async function takeBack(ticket: string) {
    const who = person.current
    setMistake('working')
    const sent = await send<OneTicket>('cancel', { centre, ticket }, {}, { pass, language, giveUpSeconds: 20 })
    if (who === person.current) setMistake(sent.ok ? 'cancelled' : { failed: sent.problem.title })
  }

  const shown: Shown = { panel, language, isLarge: session.isLarge, centre: view?.centre, at }
  const lineOf = (id: string) => view?.lines.find((line) => line.id === id)

  function screen() {
    // The number stays where it is, whatever happens to the hall, its lines or this machine's pass.
    if (page.name === 'number' && view) {
      return (
        <NumberPage
          {...shown}
          {...page}
          hasPrinter={view.hasPrinter}
          isLost={status.state !== 'live'}
          mistake={mistake}
          onMistake={() => void takeBack(page.issued.ticket.id)}
          onDone={startOver}
        />
      )
    }
    if (status.state === 'refused')
      return <NoPass {...shown} outside={{ why: 'refused', sentence: refusalText(status.problem, language) }} />
    if (!view) return <NoPass {...shown} outside={{ why: 'connecting' }} />
    if (status.state === 'lost' && !isBusy) return <Offline {...shown} sinceAt={status.sinceAt} />
    if (idle.step === 'asking') return <Idle {...shown} secondsLeft={idle.secondsLeft} onGoOn={goOn} onStart={startOver} />
    const onHelp = () => go({ name: 'help', from: page })
    const onBack = () => go(pageBefore(page))
    const onLanguage = () => change({ language: language === 'vi' ? 'en' : 'vi' })
    if (page.name === 'help') {
      const toLine = view.closed ? undefined : questionLine(view.lines)
      return <Help {...shown} line={toLine} onBack={onBack} onLine={(line) => go({ name: 'procedure', line: line.id, from: 'help' })} />
    }
    if (page.name === 'search') {
      return (
        <Search
          {...shown}
          lines={view.lines}
          query={session.query}
          found={found}
          onQuery={(query) => change({ query })}
          onBack={() => setSession((now) => ({ ...now, query: '', page: { name: 'start' } }))}
          onLines={() => setSession((now) => ({ ...now, query: '', tilePage: 0, page: { name: 'start' } }))}
          onHelp={onHelp}
          onChoose={(procedure) => go({ name: 'procedure', line: procedure.line, procedure, from: 'search' })}
        />
      )
    }
    if (page.name === 'procedure') {
      const line = lineOf(page.line)
      if (line) {
        return (
          <Procedure
            {...shown}
            line={line}
            procedure={page.procedure}
            classes={view.classes}
            taking={taking}
            shut={
              view.closed
                ? `${closedTitle(view.closed, language)}. ${reopensText(view.closed, at, view.centre.timeZone, language)}`
                : undefined
            }
            onTake={(priority) => void take(priority)}
            onBack={onBack}
            onHelp={onHelp}
          />
        )
      }
    }
    if (view.closed)
      return (
        <Closed
          {...shown}
          view={view}
          closed={view.closed}
          onSearch={() => go({ name: 'search' })}
          onHelp={onHelp}
          onLanguage={onLanguage}
        />
      )
    if (page.name === 'line') {
      const line = lineOf(page.line)
      if (line) {
        return (
          <Line
            {...shown}
            line={line}
            procedures={found === 'failed' ? 'failed' : found?.procedures}
            onRetry={askAgain}
            onBack={onBack}
            onHelp={onHelp}
            onChoose={(procedure) => go({ name: 'procedure', line: line.id, procedure, from: 'line' })}
          />
        )
      }
    }
    if (view.lines.length === 0) return <NoLines {...shown} view={view} onHelp={onHelp} onLanguage={onLanguage} />
    return (
      <Start
        {...shown}
        view={view}
        page={session.tilePage}
        isLow={session.isLow}
        onPage={(tilePage) => change({ tilePage })}
        onLine={(line) => go({ name: 'line', line: line.id })}
        onSearch={() => go({ name: 'search' })}
        onHelp={onHelp}
        onLanguage={onLanguage}
        onLarger={() => change({ isLarge: !session.isLarge, tilePage: 0 })}
        onLower={() => change({ isLow: !session.isLow, tilePage: 0 })}
      />
    )
  }
  return <Stage shown={shown}>{screen()}</Stage>
}

/** The socket carries no language: the sentence is said in the person's, where this release knows the code. */
function refusalText({ code, title, params }: ProblemDetails, language: Session['language']): string {
  return code in problems ? problemTitle(code, language, params) : title
}
