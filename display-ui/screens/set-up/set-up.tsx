// Asks the two things that decide every size: how large is the screen, how far is the last seat. Says what fits, and what would.
import { type FormEvent, useEffect, useState, useSyncExternalStore } from 'react'
import type { Chime } from '../../calls/chime.ts'
import { type Advice, adviceFor, usualInches, usualMetres } from '../../fit/advice.ts'
import type { Measure } from '../../fit/measure.ts'
import { type Hanging, hangingFrom } from '../../fit/panel-store.ts'
import { Choice } from './choice.tsx'
import { words } from './words.ts'
import './set-up.css'

/** A screen nobody stands at must not stay here: it goes on with what it knows. */
const IDLE_SECONDS = 30

export interface SetUpProps {
  windowPx: { widthPx: number; heightPx: number }
  hanging: Hanging
  signs: readonly string[]
  measure: Measure
  chime: Chime
  onUse: (hanging: Hanging) => void
  onClose: () => void
}

export function SetUp({ windowPx, hanging, signs, measure, chime, onUse, onClose }: SetUpProps) {
  const [inches, setInches] = useState(String(hanging.inches))
  const [metres, setMetres] = useState(String(hanging.metres))
  const secondsLeft = useIdleSeconds(onClose)
  const chosen = hangingFrom(inches.replace(',', '.'), metres.replace(',', '.'))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen) onUse(chosen)
  }
  return (
    <main className="set-up">
      <form onSubmit={submit}>
        <h1 className="set-up-title">{words.title}</h1>
        <Choice label={words.inches} usual={usualInches} value={inches} onChange={setInches} />
        <Choice label={words.metres} usual={usualMetres} value={metres} onChange={setMetres} />
        {chosen && <Fits advice={adviceFor({ ...windowPx, ...chosen }, signs, measure)} />}
        <div className="set-up-acts">
          <button type="submit" className="set-up-use" disabled={!chosen}>
            {words.use}
          </button>
          <button type="button" className="set-up-quiet" onClick={() => chime.play(false)}>
            {words.testSound}
          </button>
          <Sound chime={chime} />
        </div>
        <p className="set-up-idle">{words.closesIn(secondsLeft, hanging.inches, hanging.metres)}</p>
      </form>
    </main>
  )
}

/** What these sizes give; where that is too little, in sand, what would be enough. */
export function Fits({ advice }: { advice: Advice }) {
  const { rows, rowsWithoutFooter, numberMm, worksAt } = advice
  if (!worksAt) {
    return (
      <p className="set-up-fits" role="status">
        {words.rows(rows, rowsWithoutFooter)} {words.numberMm(numberMm)}
      </p>
    )
  }
  return (
    <p className="set-up-fits set-up-too-few" role="status">
      {words.tooFew(rows)} {worksAt.inches !== undefined && words.worksInches(worksAt.inches)}{' '}
      {worksAt.metres !== undefined && words.worksMetres(worksAt.metres)}
    </p>
  )
}

function Sound({ chime }: { chime: Chime }) {
  const state = useSyncExternalStore(chime.subscribe, chime.state)
  const text = { ready: words.soundReady, blocked: words.soundBlocked, missing: words.soundMissing }[state]
  return <span className="set-up-sound">{text}</span>
}

/** Seconds until nobody is taken to be there; any key or touch starts them again. */
function useIdleSeconds(onIdle: () => void): number {
  const [left, setLeft] = useState(IDLE_SECONDS)
  useEffect(() => {
    const touch = () => setLeft(IDLE_SECONDS)
    const leave = (event: KeyboardEvent) => (event.key === 'Escape' ? onIdle() : touch())
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1_000)
    window.addEventListener('pointerdown', touch)
    window.addEventListener('keydown', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pointerdown', touch)
      window.removeEventListener('keydown', leave)
    }
  }, [onIdle])
  useEffect(() => {
    if (left <= 0) onIdle()
  }, [left, onIdle])
  return left
}
