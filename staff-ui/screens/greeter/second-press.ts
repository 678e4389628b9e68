// A hurried finger presses twice, and the second press lands on the page that has just come. Nothing is done twice within 600 ms.
import { useEffect } from 'react'
import { markPressed } from '../../parts/pressed-mark.ts'
import { DOUBLE_PRESS_MS } from '../counter/press-gate.ts'

/** Ignores a second press anywhere on the page, except on a button that is meant to be pressed in a row (`data-repeats`: files − and +). */
export function useIgnoreSecondPress(): void {
  useEffect(() => {
    let pressedAt = Number.NEGATIVE_INFINITY
    const onClick = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null
      if (!button || button.closest('[data-repeats]')) return
      const now = performance.now()
      if (now - pressedAt < DOUBLE_PRESS_MS) {
        event.stopPropagation()
        event.preventDefault()
      } else if (button.getAttribute('aria-disabled') !== 'true') {
        pressedAt = now
        markPressed(() => performance.now() - pressedAt >= DOUBLE_PRESS_MS)
      }
    }
    document.addEventListener('click', onClick, true)
    return () => document.removeEventListener('click', onClick, true)
  }, [])
}
