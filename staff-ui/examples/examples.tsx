// Shows one example by its name: examples.html?show=counter/idle&language=en. Built by tests and tour only, not shipped.
import '#ui-kit/look/fonts.css'
import '#ui-kit/look/tokens.css'
import '../page.css'
import { type ReactElement, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { examples as counter } from '../screens/counter/counter.examples.tsx'
import { examples as dialog } from '../screens/counter/dialog.examples.tsx'
import { examples as sentence } from '../screens/counter/sentence.examples.tsx'
import { LanguageContext } from '../words/words.ts'

const all: Record<string, Record<string, ReactElement>> = { counter, dialog, sentence }

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
  const language = asked.get('language') === 'en' ? 'en' : 'vi'
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const example = all[screen]?.[name]
  if (example) {
    return (
      <LanguageContext value={language}>
        <div key={search}>{example}</div>
      </LanguageContext>
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

createRoot(document.getElementById('page') as HTMLElement).render(<Shown />)
