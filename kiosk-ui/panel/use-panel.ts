// The panel as it is now: measured from the window, with the diagonal the installer set.
import { useEffect, useState } from 'react'
import { inchesFrom, type Panel, panelOf } from './panel.ts'

const KEY = 'moi-so.kiosk.inches'

export const pageSize = () => ({ width: innerWidth, height: innerHeight })

/** Reads `?inches=` and keeps it, so that the setting survives the next start. */
export function readInches(): number {
  try {
    const inches = inchesFrom(location.search, localStorage.getItem(KEY), pageSize())
    if (new URLSearchParams(location.search).has('inches')) localStorage.setItem(KEY, String(inches))
    return inches
  } catch {
    return inchesFrom(location.search, null, pageSize())
  }
}

/** The panel for the letters and heights chosen now; the sizes stand as custom properties on the document. */
export function usePanel(inches: number, wish: { isLarge: boolean; isLow: boolean }): Panel {
  const [size, setSize] = useState(pageSize)
  useEffect(() => {
    const measure = () =>
      setSize((known) => {
        const now = pageSize()
        return known.width === now.width && known.height === now.height ? known : now
      })
    // A browser that goes to the full glass as it starts may have done so since the first look.
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  const panel = panelOf({ ...size, inches, ...wish })
  const style = document.documentElement.style
  style.setProperty('--mm', `${panel.pxPerMm}px`)
  style.setProperty('--key', `${panel.keyMm * panel.pxPerMm}px`)
  style.setProperty('--icon', `${Math.round(panel.letters.body * 1.3)}px`)
  for (const [name, px] of Object.entries(panel.letters)) style.setProperty(`--${name}`, `${px}px`)
  return panel
}
