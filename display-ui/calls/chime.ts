// The chime: two soft wooden notes rising a fifth; a recall is the upper note alone. A browser may keep quiet until somebody touches it.

export interface Chime {
  /** `blocked`: the browser waits for a touch or a key; `missing`: it has no sound at all. */
  state(): 'ready' | 'blocked' | 'missing'
  /** Plays, if it may; a chime that was blocked is not made up for later: its moment is over. */
  play(isRecall: boolean): void
  /** Told when `state` may have changed; returns how to stop. */
  subscribe(listener: () => void): () => void
}

const C5_HZ = 523.25
const G5_HZ = 783.99
const NOTE_SECONDS = 0.4
const SECOND_NOTE_AFTER_SECONDS = 0.3
const LOUDNESS = 0.5

export function openChime(): Chime {
  const listeners = new Set<() => void>()
  const context = 'AudioContext' in window ? new AudioContext() : undefined
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  if (context) {
    context.onstatechange = tell
    const resume = () => {
      if (context.state !== 'running') void context.resume()
    }
    window.addEventListener('pointerdown', resume)
    window.addEventListener('keydown', resume)
  }
  return {
    state: () => (context === undefined ? 'missing' : context.state === 'running' ? 'ready' : 'blocked'),
    play(isRecall) {
      if (context?.state !== 'running') return
      const at = context.currentTime + 0.02
      if (!isRecall) strike(context, C5_HZ, at)
      strike(context, G5_HZ, isRecall ? at : at + SECOND_NOTE_AFTER_SECONDS)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** A bar of wood: its note, and two octaves above it a short, faint one, as of a marimba. */
function strike(context: AudioContext, hertz: number, at: number) {
  for (const [partial, loudness, seconds] of [
    [1, LOUDNESS, NOTE_SECONDS],
    [4, LOUDNESS * 0.16, NOTE_SECONDS * 0.3],
  ] as const) {
    const note = context.createOscillator()
    const loud = context.createGain()
    note.frequency.value = hertz * partial
    loud.gain.setValueAtTime(0.0001, at)
    loud.gain.exponentialRampToValueAtTime(loudness, at + 0.008)
    loud.gain.exponentialRampToValueAtTime(0.0001, at + seconds)
    note.connect(loud)
    loud.connect(context.destination)
    note.start(at)
    note.stop(at + seconds + 0.02)
  }
}
