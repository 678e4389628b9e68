// Before anything can be shown: connecting, or refused. Never a browser's error page.
import { people, triangleAlert, wifiOff } from '#ui-kit/look/icons.ts'
import type { IconName } from '#ui-kit/look/pictogram.tsx'
import { Facts } from '../../controls/facts.tsx'
import type { Shown } from '../../frame/frame.tsx'
import { wordsOf } from '../../words/words.ts'

/** `connecting`: the first view is on its way. `refused`: the server's sentence. */
export type Outside = { why: 'connecting' } | { why: 'refused'; sentence: string }

export function NoPass({ outside, ...shown }: Shown & { outside: Outside }) {
  const words = wordsOf(shown.language)
  const needNumber: { icon: IconName; text: React.ReactNode } = {
    icon: people,
    text: (
      <>
        <strong>{words.needNumber[0]}</strong>
        {words.needNumber[1]}
      </>
    ),
  }
  if (outside.why === 'connecting') return <Facts {...shown} title={words.connecting} facts={[]} />
  return (
    <Facts
      {...shown}
      sign={{ icon: wifiOff, text: outside.sentence }}
      title={words.refused}
      facts={[needNumber, { icon: triangleAlert, text: words.refusedWhat }]}
    />
  )
}
