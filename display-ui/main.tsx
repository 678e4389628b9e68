// The TV of the waiting room: opens the link with the pass it was given, and draws.
import '#ui-kit/look/fonts.css'
import '#ui-kit/look/tokens.css'
import './base.css'
import { createRoot } from 'react-dom/client'
import { openLink } from '#ui-kit/link/link.ts'
import { takePass } from '#ui-kit/link/pass.ts'
import { App } from './app.tsx'
import { openChime } from './calls/chime.ts'
import { PairingPage } from './screens/pairing/pairing-page.tsx'

const opened = takePass('board')
const root = createRoot(document.getElementById('root') as HTMLElement)
root.render(opened ? <App link={openLink(opened)} chime={openChime()} /> : <PairingPage />)
