// Opens the kiosk's page: the pass it was given, the link to the hall, the first render.
import '#ui-kit/look/tokens.css'
import '#ui-kit/look/fonts.css'
import './frame/kiosk.css'
import { createRoot } from 'react-dom/client'
import { openLink } from '#ui-kit/link/link.ts'
import { type Opened, takePass } from '#ui-kit/link/pass.ts'
import { App } from './app.tsx'
import { ignoreSecondPress } from './controls/press.ts'
import { Stage } from './frame/stage.tsx'
import { readInches, usePanel } from './panel/use-panel.ts'
import { NoPass } from './screens/no-pass/no-pass.tsx'

const inches = readInches()
const opened: Opened | undefined = takePass('kiosk')
ignoreSecondPress(document)

/** A machine that was never told whose it is. */
function Unknown() {
  const panel = usePanel(inches, { isLarge: false, isLow: false })
  const shown = { panel, language: 'vi', isLarge: false, centre: undefined, at: 0 } as const
  return (
    <Stage shown={shown}>
      <NoPass {...shown} outside={{ why: 'unknown' }} />
    </Stage>
  )
}

const root = createRoot(document.getElementById('root') as HTMLElement)
root.render(opened ? <App link={openLink(opened)} opened={opened} inches={inches} /> : <Unknown />)
