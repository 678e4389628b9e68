// The kiosk: which page is shown, and what a touch does. The view comes from the hall, the choices live in one session and die with it.
import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { KioskView } from '#contract/views/kiosk.ts'
import { useHallTime, useStore, useView } from '#ui-kit/link/hooks.ts'
import type { Link } from '#ui-kit/link/link.ts'
import type { Opened } from '#ui-kit/link/pass.ts'
import { useRelease } from '#ui-kit/link/release.ts'
import { useSentAway } from '#ui-kit/link/use-pairing.ts'
import type { Shown } from './frame/frame.tsx'
import { Stage } from './frame/stage.tsx'
import { concernOf } from './incidents/incidents.ts'
import { later } from './later.tsx'
import { usePanel } from './panel/use-panel.ts'
import { Closed } from './screens/closed/closed.tsx'
import { closedTitle, reopensText } from './screens/closed/reopens.ts'
import { Help, questionLine } from './screens/help/help.tsx'
import { Idle } from './screens/idle/idle.tsx'
import { Line } from './screens/line/line.tsx'
import { NoLines } from './screens/no-lines/no-lines.tsx'
import { NoPass } from './screens/no-pass/no-pass.tsx'
import { NumberPage } from './screens/number/number.tsx'
import { Offline } from './screens/offline/offline.tsx'
import { ProcedurePage } from './screens/procedure/procedure-page.tsx'
import { isOnItsWay } from './screens/procedure/take-button.tsx'
import { Search } from './screens/search/search.tsx'
import { Start } from './screens/start/start.tsx'
import { isUntouched, newSession, type Page, pageBefore, type Session } from './session/session.ts'
import { useIdle } from './session/use-idle.ts'
import { useProcedures } from './session/use-procedures.ts'
import { useReturn, useScanner } from './session/use-return.ts'
import { useTaking } from './session/use-taking.ts'

const comeBack = later(() => import('./screens/return/return.tsx').then((page) => page.Return))
const isBack = later(() => import('./screens/return/returned.tsx').then((page) => page.Returned))

export function App({ link, opened, inches }: { link: Link; opened: Opened; inches: number }) {
  const { centre, pass } = opened
  const [session, setSession] = useState<Session>(newSession)
  /** Counts persons: an answer that comes after its person has gone shows nothing to the next. */
  const person = useRef(0)

  const view = useView<KioskView>(link, 'kiosk')?.data
  const status = useStore(link.status)
  const at = useHallTime(link)
  const panel = usePanel(inches, session)
  const { page, language } = session

  const { taking, mistake, askNumber, takeBack, forget } = useTaking({ centre, pass, language }, person)
  const [returning, tellReturn, forgetReturn] = useReturn({ centre, pass, language }, person, (answer) => {
    if ('back' in answer) return change({ page: { name: 'returned', back: answer.back }, typed: '' })
    const line = lineOf(answer.issued.ticket.line)
    if (line) change({ page: { name: 'number', line, issued: answer.issued }, typed: '' })
  })
  const isBusy = isOnItsWay(taking) || returning.state === 'working'

  const go = (to: Page) => {
    forget()
    setSession((now) => ({ ...now, page: to }))
  }
  const change = (changes: Partial<Session>) => setSession((now) => ({ ...now, ...changes }))
  const startOver = useCallback(() => {
    person.current++
    setSession(newSession)
    forget()
    forgetReturn()
  }, [forget, forgetReturn])

  const [found, askAgain] = useProcedures(
    centre,
    pass,
    page.name === 'line' ? { line: page.line } : page.name === 'search' ? { q: session.query } : undefined,
  )

  // A slip is heard on every page: whoever holds one to the reader is the next person where the last one's number still stands.
  useScanner(!isBusy && status.state === 'live', (text) => {
    if (page.name === 'number' || page.name === 'returned') startOver()
    change({ page: { name: 'return' }, typed: '' })
    void tellReturn(text)
  })

  const isShown = view !== undefined
  useEffect(() => {
    if (!isShown) return
    comeBack.fetch()
    isBack.fetch()
  }, [isShown])

  // The number's page has its own time; nothing times out while a number is on its way.
  const [idle, goOn] = useIdle(!isUntouched(session) && page.name !== 'number' && page.name !== 'returned' && !isBusy)
  useEffect(() => {
    if (idle.step === 'gone') startOver()
  }, [idle.step, startOver])
  useRelease(link, isUntouched(session))
  // A number that is being shown stays, even when the machine was sent away meanwhile.
  useSentAway(link, 'kiosk', page.name !== 'number' && !isBusy)

  function take(priority: string | undefined) {
    if (page.name !== 'procedure') return
    const line = lineOf(page.line)
    const { procedure } = page
    if (line) askNumber(line.id, procedure?.id, priority, (issued) => change({ page: { name: 'number', line, procedure, issued } }))
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
    if (page.name === 'returned' && view)
      return <isBack.Page {...shown} back={page.back} line={lineOf(page.back.line)} onDone={startOver} />
    if (status.state === 'refused') return <NoPass {...shown} outside={{ why: 'refused', sentence: status.problem.title }} />
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
    const onReturn = () => {
      forgetReturn()
      go({ name: 'return' })
    }
    if (page.name === 'return') {
      return (
        <comeBack.Page
          {...shown}
          typed={session.typed}
          returning={returning}
          onType={(typed) => {
            forgetReturn()
            change({ typed })
          }}
          onTell={() => void tellReturn(session.typed)}
          onBack={() => setSession((now) => ({ ...now, typed: '', page: { name: 'start' } }))}
          onHelp={onHelp}
        />
      )
    }
    if (page.name === 'search') {
      return (
        <Search
          {...shown}
          lines={view.lines}
          incidents={view.incidents}
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
          <ProcedurePage
            {...shown}
            line={line}
            procedure={page.procedure}
            concern={concernOf(view.incidents, page.procedure?.id)}
            classes={view.classes}
            taking={taking}
            shut={
              view.closed
                ? `${closedTitle(view.closed, language)}. ${reopensText(view.closed, at, view.centre.timeZone, language)}`
                : undefined
            }
            onTake={take}
            onAnotherDay={startOver}
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
          onReturn={onReturn}
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
            incidents={view.incidents}
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
        onReturn={onReturn}
      />
    )
  }
  return (
    <Stage shown={shown}>
      <Suspense>{screen()}</Suspense>
    </Stage>
  )
}
