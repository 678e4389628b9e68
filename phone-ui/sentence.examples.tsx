// The pages without a ticket.
import type { Examples } from './examples/example.ts'
import { Sentence } from './sentence.tsx'
import { phoneWords } from './words/words.ts'

export const examples: Examples = {
  connecting: (language) => <Sentence title={phoneWords(language).ticket.connecting} />,
  'no-address': (language) => (
    <Sentence title={phoneWords(language).ticket['no-address']} text={phoneWords(language).ticket['no-address-text']} />
  ),
  unknown: (language) => <Sentence title={phoneWords(language).ticket.unknown} text={phoneWords(language).ticket['unknown-text']} />,
  refused: (language) => <Sentence title={phoneWords(language).ticket.refused} text={phoneWords(language).ticket['refused-text']} />,
}
