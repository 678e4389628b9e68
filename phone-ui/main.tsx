// Opens the ticket's page. It reads only: nothing on it changes the queue.
import { createRoot } from 'react-dom/client'
import '#ui-kit/look/fonts.css'
import '#ui-kit/look/tokens.css'
import './page.css'
import { addressOf, languageOf } from './address.ts'
import { Sentence } from './sentence.tsx'
import { TicketPage } from './ticket-page.tsx'
import { phoneWords } from './words/words.ts'

const metaCentre = document.querySelector('meta[name="centre"]')?.getAttribute('content') ?? null
const address = addressOf(location.pathname, location.search, metaCentre)
const t = phoneWords(languageOf(location.search))
document.documentElement.lang = languageOf(location.search)

createRoot(document.getElementById('page') as HTMLElement).render(
  address ? <TicketPage address={address} /> : <Sentence title={t.ticket['no-address']} text={t.ticket['no-address-text']} />,
)
