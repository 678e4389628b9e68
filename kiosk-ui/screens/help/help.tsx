// A person to ask. Honest: this machine cannot call anybody; it says where to go, and where the hall has a line for questions, gives a number.
import type { KioskLine } from '#contract/views/kiosk.ts'
import { arrowLeft, hand, people, ticket } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { Button } from '../../controls/button.tsx'
import { Facts } from '../../controls/facts.tsx'
import type { Shown } from '../../frame/frame.tsx'
import { wordsOf } from '../../words/words.ts'

export interface HelpProps extends Shown {
  /** The line for questions, where the hall has one and numbers are given. */
  line: KioskLine | undefined
  onLine: (line: KioskLine) => void
  onBack: () => void
}

export function Help({ line, onLine, onBack, ...shown }: HelpProps) {
  const words = wordsOf(shown.language)
  return (
    <Facts
      {...shown}
      title={words.help}
      facts={[
        { icon: people, text: words.helpWhat },
        { icon: hand, text: words.helpHonest },
      ]}
      bar={
        <Button onPress={onBack}>
          <Pictogram name={arrowLeft} size="var(--icon)" />
          {words.back}
        </Button>
      }
    >
      {line && (
        <Button look="line" wide onPress={() => onLine(line)} why={words.helpLine(line.waiting)}>
          <Pictogram name={ticket} size="calc(var(--mm) * 9)" />
          {words.helpTake}
        </Button>
      )}
    </Facts>
  )
}

/** The line for questions: the one that wears the question mark. */
export const questionLine = (lines: readonly KioskLine[]): KioskLine | undefined => lines.find((line) => line.pictogram === 'question')
