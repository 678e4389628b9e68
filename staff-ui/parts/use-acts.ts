// One command at a time, once however often its button is pressed: what is being done, what the hall said no to, what was done last.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { RouteName } from '#contract/commands/routes.ts'
import { send } from '#ui-kit/link/send.ts'
import type { Language } from '#ui-kit/words/words.ts'
import { pressGate } from '../screens/counter/press-gate.ts'
import { tellRefusal } from '../session/door.ts'
import { markPressed } from './pressed-mark.ts'

/** Under this nothing is said: the answer comes before the eye has moved. */
const SAY_AFTER_MS = 400
/** How long a sentence stays when nothing else happens. */
const NOTE_MS = 12_000

/** A command as a button means it. `id` names the button; `done` is said when the hall said yes. */
export interface HallAct {
  id: string
  route: RouteName
  params?: Record<string, string>
  body?: object
  done?: string
  onDone?(answer: unknown): void
}

export interface Acts {
  /** Sends it, unless another act is under way or this press is the former one's double; whether it was sent. */
  give(act: HallAct): boolean
  /** The button whose act takes long enough to be said. */
  doing: { id: string; isSlow: boolean } | undefined
  /** A calm sentence: what was done, or why not. */
  note: string | undefined
  tell(note: string | undefined): void
}

/** `order`: the newest view's stream and seq; a press counts again once the view that follows the former one has come. */
export function useActs(options: { centre: string; pass: string | undefined; language: Language; order: string }): Acts {
  const { centre, pass, language, order } = options
  const [gate] = useState(pressGate)
  const [doing, setDoing] = useState<Acts['doing']>()
  const [note, tell] = useState<string>()
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  useEffect(() => {
    if (order) gate.viewCame()
  }, [gate, order])
  useEffect(() => {
    if (note === undefined) return
    const timer = setTimeout(() => tell(undefined), NOTE_MS)
    return () => clearTimeout(timer)
  }, [note])

  const give = useCallback(
    (act: HallAct) => {
      if (!gate.isOpen(performance.now())) return false
      gate.shut(performance.now())
      markPressed(() => gate.isOpen(performance.now()))
      tell(undefined)
      const say = setTimeout(() => setDoing({ id: act.id, isSlow: false }), SAY_AFTER_MS)
      void send(act.route, { centre, ...act.params }, act.body ?? {}, {
        pass,
        language,
        onSlow: () => setDoing({ id: act.id, isSlow: true }),
      }).then((sent) => {
        clearTimeout(say)
        gate.answered(performance.now(), sent.ok)
        if (!sent.ok) tellRefusal(sent.problem.code)
        if (!isHere.current) return
        setDoing(undefined)
        tell(sent.ok ? act.done : sent.problem.title)
        if (sent.ok) act.onDone?.(sent.body)
      })
      return true
    },
    [gate, centre, pass, language],
  )
  return { give, doing, note, tell }
}
