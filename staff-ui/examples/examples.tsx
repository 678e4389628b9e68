// Shows one example by its name: examples.html?show=counter/idle&language=en. Built by tests and tour only, not shipped.
import '#ui-kit/look/fonts.css'
import '#ui-kit/look/tokens.css'
import '../page.css'
import type { ReactElement } from 'react'
import { type Drawn, showExamples } from '#ui-kit/examples/examples-page.tsx'
import { examples as admin } from '../screens/admin/admin.examples.tsx'
import { examples as claim } from '../screens/claim/claim.examples.tsx'
import { examples as counter } from '../screens/counter/counter.examples.tsx'
import { examples as dialog } from '../screens/counter/dialog.examples.tsx'
import { examples as sentence } from '../screens/counter/sentence.examples.tsx'
import { examples as greeter } from '../screens/greeter/greeter.examples.tsx'
import { examples as lead } from '../screens/lead/lead.examples.tsx'
import { examples as pairing } from '../screens/pairing/pairing.examples.tsx'
import { examples as signIn } from '../screens/sign-in/sign-in.examples.tsx'
import { examples as signing } from '../screens/signing/signing.examples.tsx'
import { examples as specialist } from '../screens/specialist/specialist.examples.tsx'
import { LanguageContext } from '../words/words.ts'

const all: Record<string, Record<string, ReactElement>> = {
  counter,
  dialog,
  sentence,
  pairing,
  greeter,
  lead,
  signing,
  specialist,
  admin,
  claim,
  'sign-in': signIn,
}

function InLanguage({ example, language, picture }: Drawn<ReactElement>) {
  return (
    <LanguageContext value={language}>
      <div key={picture}>{example}</div>
    </LanguageContext>
  )
}

showExamples(all, InLanguage)
