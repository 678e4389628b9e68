// Shows one example by its name: examples.html?show=start/full&language=en&large&low&inches=10.1. Built by tests and tour only, not shipped.
import '#ui-kit/look/tokens.css'
import '#ui-kit/look/fonts.css'
import '../frame/kiosk.css'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Stage } from '../frame/stage.tsx'
import { inchesFrom } from '../panel/panel.ts'
import { pageSize, usePanel } from '../panel/use-panel.ts'
import { all } from './all.ts'
import { at, view } from './sample-hall.ts'

function Shown() {
  // Another example is shown without loading anew: hundreds of pictures are taken in a row.
  const [search, setSearch] = useState(location.search)
  useEffect(() => {
    const read = () => setSearch(location.search)
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  const asked = new URLSearchParams(search)
  const [screen = '', name = ''] = (asked.get('show') ?? '').split('/')
  const isLarge = asked.has('large')
  const panel = usePanel(inchesFrom(search, null, pageSize()), { isLarge, isLow: asked.has('low') })
  const example = all[screen]?.[name]
  const shown = { panel, isLarge, language: asked.get('language') === 'en' ? 'en' : 'vi', centre: view().centre, at } as const
  if (example) {
    return (
      <Stage key={search} shown={shown}>
        {example(shown)}
      </Stage>
    )
  }
  const names = Object.entries(all).flatMap(([of, examples]) => Object.keys(examples).map((one) => `${of}/${one}`))
  return (
    <ul>
      {names.map((one) => (
        <li key={one}>
          <a href={`?show=${one}`}>{one}</a>
        </li>
      ))}
    </ul>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(<Shown />)
