// Shows one example by its name: examples.html?show=ticket/waiting&language=en. Built by tests and tour only, not shipped.
import '#ui-kit/look/fonts.css'
import '#ui-kit/look/tokens.css'
import '../page.css'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { examples as sentence } from '../sentence.examples.tsx'
import { examples as ticket } from '../ticket.examples.tsx'
import type { Examples } from './example.ts'

const all: Record<string, Examples> = { ticket, sentence }

function Shown() {
  // Another example is shown without loading anew: hundreds of pictures are taken in a row.
  const [search, setSearch] = useState(location.search)
  useEffect(() => {
    const read = () => setSearch(location.search)
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [])
  const asked = new URLSearchParams(search)
  const [page = '', name = ''] = (asked.get('show') ?? '').split('/')
  const language = asked.get('language') === 'en' ? 'en' : 'vi'
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const example = all[page]?.[name]
  if (example) return <div key={search}>{example(language)}</div>
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

createRoot(document.getElementById('page') as HTMLElement).render(<Shown />)
