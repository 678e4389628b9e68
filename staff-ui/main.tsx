// Opens the staff page the address names. Each is fetched only where it is opened: a greeter's phone loads no console.
import { type ComponentType, lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import '#ui-kit/look/fonts.css'
import '#ui-kit/look/tokens.css'
import './page.css'
import { LanguageContext, languageOf, staffWords } from './words/words.ts'

const CounterPage = lazy(() => import('./screens/counter/counter-page.tsx').then((page) => ({ default: page.CounterPage })))

/** Pages whose address is a path alone. */
const pages: Record<string, () => Promise<{ default: ComponentType }>> = {
  '/lead': () => import('./screens/lead/lead-page.tsx').then((page) => ({ default: page.LeadPage })),
  '/signing': () => import('./screens/signing/signing-page.tsx').then((page) => ({ default: page.SigningPage })),
  '/specialist': () => import('./screens/specialist/specialist-page.tsx').then((page) => ({ default: page.SpecialistPage })),
  '/greeter': () => import('./screens/greeter/greeter-page.tsx').then((page) => ({ default: page.GreeterPage })),
  '/debug/ledger': () => import('./screens/ledger/ledger-page.tsx').then((page) => ({ default: page.LedgerPage })),
  '/admin': () => import('./screens/admin/admin-page.tsx').then((page) => ({ default: page.AdminPage })),
  '/claim': () => import('./screens/claim/claim-page.tsx').then((page) => ({ default: page.ClaimPage })),
  '/pair': () => import('./screens/pairing/pairing-page.tsx').then((page) => ({ default: page.PairingPage })),
}

const language = languageOf(location.search)
const path = location.pathname.replace(/\/$/, '')
const counter = /^\/counter\/([A-Za-z0-9-]{1,40})$/.exec(path)?.[1]
const load = pages[path]
const Page = load && lazy(load)
document.documentElement.lang = language

createRoot(document.getElementById('page') as HTMLElement).render(
  <LanguageContext value={language}>
    <Suspense>
      {counter && <CounterPage counter={counter} />}
      {Page && <Page />}
      {!counter && !Page && (
        <main className="sentence">
          <h1>{staffWords(language).counter['no-address']}</h1>
        </main>
      )}
    </Suspense>
  </LanguageContext>,
)
