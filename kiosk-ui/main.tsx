// Opens the kiosk's page: the pass it was given, the link to the hall, the first render.
import '#ui-kit/look/tokens.css'
import '#ui-kit/look/fonts.css'
import './frame/kiosk.css'
import { Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { openLink } from '#ui-kit/link/link.ts'
import { type Opened, takePass } from '#ui-kit/link/pass.ts'
import { App } from './app.tsx'
import { ignoreSecondPress } from './controls/press.ts'
import { Stage } from './frame/stage.tsx'
import { later } from './later.tsx'
import { readInches, usePanel } from './panel/use-panel.ts'
import { NoPass } from './screens/no-pass/no-pass.tsx'

/** A machine that was let in never needs it. */
const pairing = later(() => import('./screens/pairing/pairing-page.tsx').then((page) => page.PairingPage))

const inches = readInches()
const opened: Opened | undefined = takePass('kiosk')
ignoreSecondPress(document)

/** A machine that nobody has let in yet. */
function New() {
  const panel = usePanel(inches, { isLarge: false, isLow: false })
  const shown = { panel, language: 'vi', isLarge: false, centre: undefined, at: 0 } as const
  return (
    <Stage shown={shown}>
      <Suspense fallback={<NoPass {...shown} outside={{ why: 'connecting' }} />}>
        <pairing.Page panel={panel} />
      </Suspense>
    </Stage>
  )
}

const root = createRoot(document.getElementById('root') as HTMLElement)
root.render(opened ? <App link={openLink(opened)} opened={opened} inches={inches} /> : <New />)
