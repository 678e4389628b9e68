// Opens the staff page the address names. One page so far: the counter's console, `/counter/3`.
import { createRoot } from 'react-dom/client'
import '#ui-kit/look/fonts.css'
import '#ui-kit/look/tokens.css'
import './page.css'
import { CounterPage } from './screens/counter/counter-page.tsx'
import { LanguageContext, languageOf, staffWords } from './words/words.ts'

const language = languageOf(location.search)
const counter = /^\/counter\/([A-Za-z0-9-]{1,40})\/?$/.exec(location.pathname)?.[1]
document.documentElement.lang = language

createRoot(document.getElementById('page') as HTMLElement).render(
  <LanguageContext value={language}>
    {counter ? (
      <CounterPage counter={counter} />
    ) : (
      <main className="sentence">
        <h1>{staffWords(language).counter['no-address']}</h1>
      </main>
    )}
  </LanguageContext>,
)
