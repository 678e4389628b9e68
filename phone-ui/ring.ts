// The phone at the moment of a call: shakes where it can, rings where the person switched it on (browsers demand a touch before any sound).
import { useEffect, useRef, useState } from 'react'

/** Buzz, pause, buzz. @unit ms */
const SHAKE_MS = [400, 200, 400]

let audio: AudioContext | undefined

/** The hall's two notes, C5 and G5. */
function playNotes() {
  if (typeof AudioContext === 'undefined') return
  audio ??= new AudioContext()
  void audio.resume()
  for (const [hertz, afterSeconds] of [
    [523.25, 0],
    [783.99, 0.35],
  ] as const) {
    const tone = audio.createOscillator()
    const level = audio.createGain()
    const at = audio.currentTime + afterSeconds
    tone.frequency.value = hertz
    level.gain.setValueAtTime(0.0001, at)
    level.gain.exponentialRampToValueAtTime(0.3, at + 0.02)
    level.gain.exponentialRampToValueAtTime(0.0001, at + 0.6)
    tone.connect(level).connect(audio.destination)
    tone.start(at)
    tone.stop(at + 0.65)
  }
}

/** Browsers refuse, and complain, before the first touch of the page; old ones do not tell and simply do nothing. */
const shake = () => {
  if ('vibrate' in navigator && navigator.userActivation?.hasBeenActive !== false) navigator.vibrate(SHAKE_MS)
}

/** Rings once per invitation (a recall is a new one); the switch tries both, so that the person knows them. */
export function useRing(invitation: string | undefined): { isOn: boolean; toggle(): void } {
  const [isOn, setIsOn] = useState(false)
  const rung = useRef<string>(undefined)
  useEffect(() => {
    if (invitation === undefined || invitation === rung.current) return
    rung.current = invitation
    shake()
    if (isOn) playNotes()
  }, [invitation, isOn])
  const toggle = () => {
    if (!isOn) {
      shake()
      playNotes()
    }
    setIsOn(!isOn)
  }
  return { isOn, toggle }
}
