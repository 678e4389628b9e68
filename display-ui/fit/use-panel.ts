// What the rules of size need of this browser: the window, and how wide our letters are once they have come.
import { useEffect, useState } from 'react'
import { canvasMeasure, type Measure } from './measure.ts'

const windowPx = () => ({ widthPx: window.innerWidth, heightPx: window.innerHeight })

/** The window in CSS px, followed as it changes. */
export function useWindowPx(): { widthPx: number; heightPx: number } {
  const [size, setSize] = useState(windowPx)
  useEffect(() => {
    const follow = () =>
      setSize((known) => {
        const now = windowPx()
        return known.widthPx === now.widthPx && known.heightPx === now.heightPx ? known : now
      })
    // A browser that goes to the full glass as it starts may have done so since the first look.
    follow()
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [])
  return size
}

/** Measures with what is there, and anew when fonts have come; used once, for as long as the page lives. */
export function useMeasure(): Measure {
  const [measure, setMeasure] = useState(() => canvasMeasure())
  useEffect(() => {
    document.fonts.addEventListener('loadingdone', () => setMeasure(() => canvasMeasure()))
  }, [])
  return measure
}
