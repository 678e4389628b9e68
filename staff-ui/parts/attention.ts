// Two short notes and a vibration that call a person to the screen: for a snag, for an urgent number. Never alone: the page shows it too.
import { useCallback, useEffect, useRef, useState } from 'react'

export const soundLevels = ['off', 'soft', 'loud'] as const
export type SoundLevel = (typeof soundLevels)[number]

const gains: Record<SoundLevel, number> = { off: 0, soft: 0.12, loud: 0.5 }
/** C5 and G5, as in the hall's call, but short. @unit Hz */
const NOTES = [523.25, 783.99] as const
const NOTE_SECONDS = 0.16
const APART_SECONDS = 0.22
/** @unit ms */
const VIBRATION = [400, 200, 400]

/** The audio context lives as long as the page. Browsers keep it silent until the page was touched. */
let audio: AudioContext | undefined

function playNotes(gain: number) {
  if (gain === 0) return
  audio ??= new AudioContext()
  const { destination } = audio
  void audio.resume()
  NOTES.forEach((frequency, index) => {
    if (!audio) return
    const at = audio.currentTime + index * APART_SECONDS
    const tone = audio.createOscillator()
    const level = audio.createGain()
    tone.frequency.value = frequency
    level.gain.setValueAtTime(0.0001, at)
    level.gain.exponentialRampToValueAtTime(gain, at + 0.02)
    level.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_SECONDS)
    tone.connect(level).connect(destination)
    tone.start(at)
    tone.stop(at + NOTE_SECONDS + 0.02)
  })
}

export interface Attention {
  level: SoundLevel
  setLevel(level: SoundLevel): void
  /** Whether the browser lets this page sound: not before it was touched. */
  isReady: boolean
  call(): void
}

/** The level is kept in this browser under `key`; whoever never chose has it soft. */
export function useAttention(key: string): Attention {
  const name = `moi-so.${key}-sound`
  const [level, keep] = useState<SoundLevel>(() => stored(name))
  const [isReady, setIsReady] = useState(() => audio?.state === 'running')
  useEffect(() => {
    if (isReady) return
    // The first touch or key anywhere on the page lets it sound from then on.
    const unlock = () => {
      audio ??= new AudioContext()
      void audio.resume().then(() => setIsReady(true))
    }
    addEventListener('pointerup', unlock)
    addEventListener('keydown', unlock)
    return () => {
      removeEventListener('pointerup', unlock)
      removeEventListener('keydown', unlock)
    }
  }, [isReady])
  const setLevel = useCallback(
    (next: SoundLevel) => {
      keep(next)
      playNotes(gains[next])
      try {
        localStorage.setItem(name, next)
      } catch {
        // Without storage the choice lasts as long as the page.
      }
    },
    [name],
  )
  // A ref: whoever rings at intervals must not begin anew because the page was touched.
  const mayVibrate = useRef(isReady)
  mayVibrate.current = isReady
  const call = useCallback(() => {
    playNotes(gains[level])
    if (level !== 'off' && mayVibrate.current) navigator.vibrate?.(VIBRATION)
  }, [level])
  return { level, setLevel, isReady, call }
}

function stored(name: string): SoundLevel {
  try {
    const kept = localStorage.getItem(name)
    return soundLevels.find((level) => level === kept) ?? 'soft'
  } catch {
    return 'soft'
  }
}
