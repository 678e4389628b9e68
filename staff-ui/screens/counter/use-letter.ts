// A letter key inside a dialog, for as long as the component is there; typing in a field stays typing.
import { useEffect, useRef } from 'react'

export function useLetter(letter: string, onPress: () => void): void {
  const latest = useRef(onPress)
  latest.current = onPress
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.key.toUpperCase() !== letter) return
      if (event.target instanceof HTMLInputElement && event.target.type === 'text') return
      latest.current()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [letter])
}
