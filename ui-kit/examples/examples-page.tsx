// The page of a screen's named examples: examples.html?show=page/example draws one, else all are listed. Built by tests and tour only.
import { type ComponentType, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Language } from '#ui-kit/words/words.ts'

/** What whoever draws an example is given. */
export interface Drawn<Example> {
  example: Example
  /** `?language=en`, else Vietnamese. */
  language: Language
  /** The rest of the wishes in the address; each screen has its own. */
  asked: URLSearchParams
  /** Another one for each picture: what was drawn before is not kept. */
  picture: string
}

/** Shows the page in the element `root`. `all`: the examples by page and name. `Draw` stays from one picture to the next. */
export function showExamples<Example>(all: Record<string, Record<string, Example>>, Draw: ComponentType<Drawn<Example>>): void {
  createRoot(document.getElementById('root') as HTMLElement).render(<ExamplesPage all={all} Draw={Draw} />)
}

function ExamplesPage<Example>({ all, Draw }: { all: Record<string, Record<string, Example>>; Draw: ComponentType<Drawn<Example>> }) {
  // Another example is shown without loading anew: hundreds of pictures are taken in a row.
  const [search, setSearch] = useState(location.search)
  useEffect(() => {
    const read = () => setSearch(location.search)
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  const asked = new URLSearchParams(search)
  const [page = '', name = ''] = (asked.get('show') ?? '').split('/')
  const language = asked.get('language') === 'en' ? 'en' : 'vi'
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const example = all[page]?.[name]
  if (example) return <Draw example={example} language={language} asked={asked} picture={search} />
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
