// The staff pages without a desk: before the first view, without a pass, with one that was taken back.
import type { ReactElement } from 'react'
import { problemTitle } from '#contract/problems/problems.ts'
import { useWords } from '../../words/words.ts'
import { Sentence } from './sentence.tsx'

function Told({ which }: { which: 'connecting' | 'no-address' | 'refused' }) {
  const { t, language } = useWords()
  if (which === 'refused') {
    return <Sentence title={t.counter.refused} text={`${problemTitle('pass-unknown', language)} ${t.counter['refused-do']}`} />
  }
  return <Sentence title={t.counter[which]} />
}

export const examples: Record<string, ReactElement> = {
  connecting: <Told which="connecting" />,
  'no-address': <Told which="no-address" />,
  refused: <Told which="refused" />,
}
