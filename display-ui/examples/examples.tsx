// Shows one example by its name: examples.html?show=board/calls&inches=55&metres=8. Built by tests and tour only, not shipped.
import '#ui-kit/look/fonts.css'
import '#ui-kit/look/tokens.css'
import '../base.css'
import { type Drawn, showExamples } from '#ui-kit/examples/examples-page.tsx'
import { assumedHanging, hangingFrom } from '../fit/panel-store.ts'
import { useMeasure, useWindowPx } from '../fit/use-panel.ts'
import { all } from './all.ts'
import type { Example } from './example.ts'

function OnPanel({ example, asked, picture }: Drawn<Example>) {
  const windowPx = useWindowPx()
  const measure = useMeasure()
  const panel = { ...windowPx, ...(hangingFrom(asked.get('inches'), asked.get('metres')) ?? assumedHanging) }
  return (
    <div key={picture} style={{ height: '100%' }}>
      {example({ panel, measure })}
    </div>
  )
}

showExamples(all, OnPanel)
