// A letter key inside a dialog, for as long as the component is there; typing in a field stays typing.
import { useEffect, useRef } from 'react'
import { isTyping } from './choices.tsx'

export function useLetter(letter: string, onPress: () => void): void {
  const latest = useRef(onPress)
  latest.current = onPress
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.key.toUpperCase() !== letter) return
      if (isTyping(event.target)) return
      latest.current()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [letter])
}
