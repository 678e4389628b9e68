// Sends an order's commands one after the other, once however often it is asked for, and keeps what to tell meanwhile and afterwards.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Reentry } from '#contract/commands/answers.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'
import type { CounterView } from '#contract/views/counter.ts'
import type { Envelope } from '#contract/views/envelope.ts'
import { send } from '#ui-kit/link/send.ts'
import type { Language } from '#ui-kit/words/words.ts'
import { markPressed } from '../../parts/pressed-mark.ts'
import type { Act } from './acts.ts'
import { pressGate } from './press-gate.ts'
import { actOf, type Order, stepsOf } from './steps.ts'

/** Under this nothing is said: the answer comes before the eye has moved. */
const SAY_AFTER_MS = 400

/** The code a citizen comes back with: of which number. Shown until the next act. */
export interface ReentryOf extends Reentry {
  number: string
}

export interface Orders {
  /** Whether a press counts now. */
  isOpen(): boolean
  give(order: Order): void
  /** From the press until the hall has answered. */
  isSending: boolean
  doing: { act: Act; isSlow: boolean } | undefined
  problem: ProblemDetails | undefined
  reentry: ReentryOf | undefined
  forget(): void
}

/** Told when an order is answered, with what the hall did not allow where it did not. */
export type OnAnswered = (order: Order, problem: ProblemDetails | undefined) => void

export function useOrders(
  envelope: Envelope<CounterView> | undefined,
  pass: string | undefined,
  language: Language,
  onAnswered?: OnAnswered,
): Orders {
  const [gate] = useState(pressGate)
  const [doing, setDoing] = useState<Orders['doing']>()
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails>()
  const [reentry, setReentry] = useState<ReentryOf>()
  const newest = useRef(envelope)
  newest.current = envelope
  const told = useRef(onAnswered)
  told.current = onAnswered

  const order = envelope ? `${envelope.stream}/${envelope.seq}` : ''
  useEffect(() => {
    if (order) gate.viewCame()
  }, [gate, order])

  const give = useCallback(
    (asked: Order) => {
      const view = newest.current?.data
      if (!view || !gate.isOpen(performance.now())) return
      gate.shut(performance.now())
      markPressed(() => gate.isOpen(performance.now()))
      setProblem(undefined)
      setReentry(undefined)
      setIsSending(true)
      const act = actOf(asked)
      const number = view.ticket?.number ?? ''
      const say = setTimeout(() => setDoing({ act, isSlow: false }), SAY_AFTER_MS)
      void (async () => {
        let refused: ProblemDetails | undefined
        for (const { route, params, body } of stepsOf(asked, view)) {
          const sent = await send<{ reentry?: Reentry }>(route, params, body, {
            pass,
            language,
            onSlow: () => setDoing({ act, isSlow: true }),
          })
          if (!sent.ok) {
            refused = sent.problem
            setProblem(refused)
            break
          }
          if (sent.body.reentry) setReentry({ ...sent.body.reentry, number })
        }
        clearTimeout(say)
        gate.answered(performance.now(), refused === undefined)
        setIsSending(false)
        setDoing(undefined)
        told.current?.(asked, refused)
      })()
    },
    [gate, pass, language],
  )

  return {
    isOpen: useCallback(() => gate.isOpen(performance.now()), [gate]),
    give,
    isSending,
    doing,
    problem,
    reentry,
    forget: useCallback(() => setProblem(undefined), []),
  }
}
