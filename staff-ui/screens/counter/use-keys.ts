// Listens to the keyboard of the whole page and passes on what a press means. While a dialog is open its own keys count.
import { useEffect, useRef } from 'react'
import { type Intent, intentOf, type KeyPress } from './keys.ts'
import type { Situation } from './situation.ts'

/** A browser's key event, reduced to what decides its meaning. */
export function keyPressOf(event: KeyboardEvent): KeyPress {
  const target = event.target instanceof HTMLElement ? event.target : undefined
  return {
    key: event.key,
    isRepeat: event.repeat,
    hasModifier: event.ctrlKey || event.altKey || event.metaKey || event.isComposing,
    isInText: target?.matches('input, textarea, select, [contenteditable]') ?? false,
    isOnControl: target?.matches('button, a, summary') ?? false,
  }
}

export function useKeys(situation: Situation, hasDialog: boolean, wish: (intent: Intent) => void): void {
  const latest = useRef({ situation, hasDialog, wish })
  latest.current = { situation, hasDialog, wish }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (latest.current.hasDialog) return
      const press = keyPressOf(event)
      // A held Space would scroll the page even though it means nothing.
      if (press.key === ' ' && !press.isInText && !press.isOnControl) event.preventDefault()
      const intent = intentOf(press, latest.current.situation)
      if (!intent) return
      event.preventDefault()
      latest.current.wish(intent)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
