// One low note when somebody comes to a counter that had nobody to call. Off until switched on; the choice stays in this browser.
import { useEffect, useRef, useState } from 'react'
import type { Situation } from './situation.ts'

const KEY = 'moi-so.counter-sound'

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on'
  } catch {
    return false
  }
}

/** Plays the note (D4, 0.2 s). The audio context lives as long as the page; without a press of a key browsers keep it silent. */
let audio: AudioContext | undefined
function playNote() {
  audio ??= new AudioContext()
  void audio.resume()
  const tone = audio.createOscillator()
  const level = audio.createGain()
  const at = audio.currentTime
  tone.frequency.value = 293.66
  level.gain.setValueAtTime(0.0001, at)
  level.gain.exponentialRampToValueAtTime(0.15, at + 0.02)
  level.gain.exponentialRampToValueAtTime(0.0001, at + 0.2)
  tone.connect(level).connect(audio.destination)
  tone.start(at)
  tone.stop(at + 0.22)
}

/** The switch, and the note at the change from nobody to somebody. */
export function useFirstWaitingNote(situation: Situation | undefined): { isOn: boolean; toggle(): void } {
  const [isOn, setIsOn] = useState(stored)
  const before = useRef(situation)
  useEffect(() => {
    if (isOn && before.current === 'nobody' && situation === 'idle') playNote()
    before.current = situation
  }, [isOn, situation])
  const toggle = () => {
    if (!isOn) playNote()
    try {
      localStorage.setItem(KEY, isOn ? 'off' : 'on')
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    setIsOn(!isOn)
  }
  return { isOn, toggle }
}
