// Shows one example by its name: examples.html?show=counter/idle&language=en. Built by tests and tour only, not shipped.
import '#ui-kit/look/fonts.css'
import '#ui-kit/look/tokens.css'
import '../page.css'
import type { ReactElement } from 'react'
import { type Drawn, showExamples } from '#ui-kit/examples/examples-page.tsx'
import { examples as counter } from '../screens/counter/counter.examples.tsx'
import { examples as dialog } from '../screens/counter/dialog.examples.tsx'
import { examples as sentence } from '../screens/counter/sentence.examples.tsx'
import { LanguageContext } from '../words/words.ts'

function InLanguage({ example, language, picture }: Drawn<ReactElement>) {
  return (
    <LanguageContext value={language}>
      <div key={picture}>{example}</div>
    </LanguageContext>
  )
}

showExamples({ counter, dialog, sentence }, InLanguage)
