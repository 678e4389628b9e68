// Shows one example by its name: examples.html?show=ticket/waiting&language=en. Built by tests and tour only, not shipped.
import '#ui-kit/look/fonts.css'
import '#ui-kit/look/tokens.css'
import '../page.css'
import { type Drawn, showExamples } from '#ui-kit/examples/examples-page.tsx'
import { examples as sentence } from '../sentence.examples.tsx'
import { examples as ticket } from '../ticket.examples.tsx'
import type { Example } from './example.ts'

function InLanguage({ example, language, picture }: Drawn<Example>) {
  return <div key={picture}>{example(language)}</div>
}

showExamples({ ticket, sentence }, InLanguage)
