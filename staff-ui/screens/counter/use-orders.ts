// Sends an order's commands one after the other, once however often it is asked for, and keeps what to tell meanwhile and afterwards.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ProblemDetails } from '#contract/problems/details.ts'
import type { CounterView } from '#contract/views/counter.ts'
import type { Envelope } from '#contract/views/envelope.ts'
import { send } from '#ui-kit/link/send.ts'
import type { Language } from '#ui-kit/words/words.ts'
import type { Act } from './acts.ts'
import { pressGate } from './press-gate.ts'
import { type Order, stepsOf } from './steps.ts'

/** Under this nothing is said: the answer comes before the eye has moved. */
const SAY_AFTER_MS = 400

/** The act an order belongs to: whose button says what is being done. */
export const actOf = (order: Order): Act => (order.do === 'resume' || order.do === 'revive' ? 'returned' : order.do)

export interface Orders {
  /** Whether a press counts now. */
  isOpen(): boolean
  give(order: Order): void
  /** From the press until the hall has answered. */
  isSending: boolean
  doing: { act: Act; isSlow: boolean } | undefined
  problem: ProblemDetails | undefined
  forget(): void
}

export function useOrders(envelope: Envelope<CounterView> | undefined, pass: string | undefined, language: Language): Orders {
  const [gate] = useState(pressGate)
  const [doing, setDoing] = useState<Orders['doing']>()
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails>()
  const newest = useRef(envelope)
  newest.current = envelope

  const order = envelope ? `${envelope.stream}/${envelope.seq}` : ''
  useEffect(() => {
    if (order) gate.viewCame()
  }, [gate, order])

  const give = useCallback(
    (asked: Order) => {
      const view = newest.current?.data
      if (!view || !gate.isOpen(performance.now())) return
      gate.shut(performance.now())
      setProblem(undefined)
      setIsSending(true)
      const act = actOf(asked)
      const say = setTimeout(() => setDoing({ act, isSlow: false }), SAY_AFTER_MS)
      void (async () => {
        let isDone = true
        for (const { route, params, body } of stepsOf(asked, view)) {
          const sent = await send(route, params, body, { pass, language, onSlow: () => setDoing({ act, isSlow: true }) })
          if (sent.ok) continue
          isDone = false
          setProblem(sent.problem)
          break
        }
        clearTimeout(say)
        gate.answered(performance.now(), isDone)
        setIsSending(false)
        setDoing(undefined)
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
    forget: useCallback(() => setProblem(undefined), []),
  }
}
