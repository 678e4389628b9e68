// Shows one example by its name: examples.html?show=board/calls&inches=55&metres=8. Built by tests and tour only, not shipped.
import '#ui-kit/look/fonts.css'
import '#ui-kit/look/tokens.css'
import '../base.css'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { assumedHanging, hangingFrom } from '../fit/panel-store.ts'
import { useMeasure, useWindowPx } from '../fit/use-panel.ts'
import { all } from './all.ts'

function Shown() {
  // Another example is shown without loading anew: hundreds of pictures are taken in a row.
  const [search, setSearch] = useState(location.search)
  useEffect(() => {
    const read = () => setSearch(location.search)
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [])
  const windowPx = useWindowPx()
  const measure = useMeasure()
  const asked = new URLSearchParams(search)
  const [page = '', name = ''] = (asked.get('show') ?? '').split('/')
  const example = all[page]?.[name]
  if (example) {
    const panel = { ...windowPx, ...(hangingFrom(asked.get('inches'), asked.get('metres')) ?? assumedHanging) }
    return (
      <div key={search} style={{ height: '100%' }}>
        {example({ panel, measure })}
      </div>
    )
  }
  const names = Object.entries(all).reduce<string[]>(
    (sum, [of, examples]) => sum.concat(Object.keys(examples).map((one) => `${of}/${one}`)),
    [],
  )
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
