// Whole seconds that are left, by the page's own elapsed time.
import { useEffect, useState } from 'react'

export function useCountdown(): [secondsLeft: number, start: (seconds: number) => void] {
  const [untilMs, setUntilMs] = useState(0)
  const [nowMs, setNowMs] = useState(0)
  useEffect(() => {
    if (untilMs === 0) return
    const timer = setInterval(() => {
      setNowMs(performance.now())
      if (performance.now() >= untilMs) setUntilMs(0)
    }, 250)
    return () => clearInterval(timer)
  }, [untilMs])
  const start = (seconds: number) => {
    setNowMs(performance.now())
    setUntilMs(performance.now() + seconds * 1000)
  }
  return [Math.max(0, Math.ceil((untilMs - nowMs) / 1000)), start]
}
