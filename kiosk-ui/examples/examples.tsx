// Shows one example by its name: examples.html?show=start/full&language=en&large&low&inches=10.1. Built by tests and tour only, not shipped.
import '#ui-kit/look/tokens.css'
import '#ui-kit/look/fonts.css'
import '../frame/kiosk.css'
import { type Drawn, showExamples } from '#ui-kit/examples/examples-page.tsx'
import { Stage } from '../frame/stage.tsx'
import { inchesFrom } from '../panel/panel.ts'
import { pageSize, usePanel } from '../panel/use-panel.ts'
import { all } from './all.ts'
import type { Example } from './example.ts'
import { at, view } from './sample-hall.ts'

function OnPanel({ example, language, asked, picture }: Drawn<Example>) {
  const isLarge = asked.has('large')
  const panel = usePanel(inchesFrom(picture, null, pageSize()), { isLarge, isLow: asked.has('low') })
  const shown = { panel, isLarge, language, centre: view().centre, at }
  return (
    <Stage key={picture} shown={shown}>
      {example(shown)}
    </Stage>
  )
}

showExamples(all, OnPanel)
