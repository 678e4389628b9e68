// Watches for touches and counts the seconds without one.
import { useCallback, useEffect, useRef, useState } from 'react'
import { type IdleStep, idleStep } from './idle.ts'

/** The idle step, and how to begin anew. While not `isOn` nothing is counted: on the start screen, and while a number is on its way. */
export function useIdle(isOn: boolean): readonly [IdleStep, () => void] {
  const touchedAt = useRef(performance.now())
  const [step, setStep] = useState<IdleStep>({ step: 'here' })
  const touch = useCallback(() => {
    touchedAt.current = performance.now()
    setStep({ step: 'here' })
  }, [])
  useEffect(() => {
    if (!isOn) return
    touch()
    // While the question stands only its buttons answer it: a stray touch is none.
    const onTouch = () => {
      if (idleStep((performance.now() - touchedAt.current) / 1_000).step === 'here') touchedAt.current = performance.now()
    }
    addEventListener('pointerdown', onTouch)
    const timer = setInterval(() => {
      const next = idleStep((performance.now() - touchedAt.current) / 1_000)
      setStep((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next))
    }, 250)
    return () => {
      removeEventListener('pointerdown', onTouch)
      clearInterval(timer)
    }
  }, [isOn, touch])
  return [isOn ? step : { step: 'here' }, touch]
}
