// How long a page with a number stays when nobody touches anything.
import { useEffect, useState } from 'react'

/** Seconds until the page leaves by itself. Any touch begins them anew; while `isHeld` they stand. */
export function useStay(seconds: number, isHeld: boolean, onOver: () => void): number {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    setLeft(seconds)
    if (isHeld) return
    let beganAt = performance.now()
    const again = () => {
      beganAt = performance.now()
      setLeft(seconds)
    }
    addEventListener('pointerdown', again)
    // The bar steps once a second: nothing moves all the time.
    const timer = setInterval(() => {
      const rest = Math.ceil(seconds - (performance.now() - beganAt) / 1_000)
      setLeft(Math.max(0, rest))
      if (rest <= 0) onOver()
    }, 250)
    return () => {
      removeEventListener('pointerdown', again)
      clearInterval(timer)
    }
  }, [seconds, isHeld, onOver])
  return left
}
