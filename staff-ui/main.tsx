// Opens the staff page the address names: the counter's console (`/counter/3`), or the ledger (`/debug/ledger`), which is fetched only then.
import { lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import '#ui-kit/look/fonts.css'
import '#ui-kit/look/tokens.css'
import './page.css'
import { CounterPage } from './screens/counter/counter-page.tsx'
import { LanguageContext, languageOf, staffWords } from './words/words.ts'

const LedgerPage = lazy(() => import('./screens/ledger/ledger-page.tsx').then((page) => ({ default: page.LedgerPage })))

const language = languageOf(location.search)
const counter = /^\/counter\/([A-Za-z0-9-]{1,40})\/?$/.exec(location.pathname)?.[1]
const isLedger = /^\/debug\/ledger\/?$/.test(location.pathname)
document.documentElement.lang = language

createRoot(document.getElementById('page') as HTMLElement).render(
  <LanguageContext value={language}>
    {counter ? (
      <CounterPage counter={counter} />
    ) : isLedger ? (
      <Suspense>
        <LedgerPage />
      </Suspense>
    ) : (
      <main className="sentence">
        <h1>{staffWords(language).counter['no-address']}</h1>
      </main>
    )}
  </LanguageContext>,
)
