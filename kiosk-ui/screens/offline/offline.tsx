// The server is away: what happened and since when, what is safe, what to do. Nothing to touch: the machine comes back by itself.
import type { Instant } from '#contract/basics.ts'
import { people, refresh, ticketCheck, wifiOff } from '#ui-kit/look/icons.ts'
import { clockText } from '#ui-kit/words/words.ts'
import { Facts } from '../../controls/facts.tsx'
import type { Shown } from '../../frame/frame.tsx'
import { wordsOf } from '../../words/words.ts'

export function Offline({ sinceAt, ...shown }: Shown & { sinceAt: Instant }) {
  const words = wordsOf(shown.language)
  return (
    <Facts
      {...shown}
      sign={shown.centre && { icon: wifiOff, text: words.lostSince(clockText(sinceAt, shown.centre.timeZone)) }}
      title={words.lost}
      facts={[
        {
          icon: ticketCheck,
          text: (
            <>
              <strong>{words.lostKept[0]}</strong>
              {words.lostKept[1]}
            </>
          ),
        },
        {
          icon: people,
          text: (
            <>
              <strong>{words.lostNew[0]}</strong>
              {words.lostNew[1]}
            </>
          ),
        },
        { icon: refresh, text: words.lostRetry },
      ]}
    />
  )
}
