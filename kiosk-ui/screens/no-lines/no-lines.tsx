// The hall is open, but no line takes its numbers at this machine: what holds, and where to go instead.
import type { KioskView } from '#contract/views/kiosk.ts'
import { hand, languages, people, ticketCheck } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { Button } from '../../controls/button.tsx'
import { Facts } from '../../controls/facts.tsx'
import type { Shown } from '../../frame/frame.tsx'
import { wordsOf } from '../../words/words.ts'

export interface NoLinesProps extends Shown {
  view: KioskView
  onHelp: () => void
  onLanguage: () => void
}

export function NoLines({ view, onHelp, onLanguage, ...shown }: NoLinesProps) {
  const words = wordsOf(shown.language)
  return (
    <Facts
      {...shown}
      title={words.nothingIssues}
      facts={[
        {
          icon: people,
          text: (
            <>
              <strong>{words.needNumber[0]}</strong>
              {words.needNumber[1]}
            </>
          ),
        },
        {
          icon: ticketCheck,
          text: (
            <>
              <strong>{words.shutKept[0]}</strong>
              {words.shutKept[1]}
            </>
          ),
        },
      ]}
    >
      <Button look="line" wide onPress={onHelp}>
        <Pictogram name={hand} size="var(--icon)" />
        {words.askPerson}
      </Button>
      {view.centre.languages.length > 1 && (
        <Button onPress={onLanguage}>
          <Pictogram name={languages} size="var(--icon)" />
          {words.otherLanguage}
        </Button>
      )}
    </Facts>
  )
}
