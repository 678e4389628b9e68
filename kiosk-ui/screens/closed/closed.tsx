// No numbers now: why, from when again, what is safe; and what one may still do here.
import type { KioskView, Closed as Why } from '#contract/views/kiosk.ts'
import { calendarClock, languages, search, siren, ticketCheck } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { Button } from '../../controls/button.tsx'
import { Facts } from '../../controls/facts.tsx'
import type { Shown } from '../../frame/frame.tsx'
import { wordsOf } from '../../words/words.ts'
import { closedTitle, reopensText } from './reopens.ts'

export interface ClosedProps extends Shown {
  view: KioskView
  closed: Why
  onSearch: () => void
  onHelp: () => void
  onLanguage: () => void
  onReturn: () => void
}

export function Closed({ view, closed, onSearch, onHelp, onLanguage, onReturn, ...shown }: ClosedProps) {
  const words = wordsOf(shown.language)
  return (
    <Facts
      {...shown}
      title={closedTitle(closed, shown.language)}
      lead={reopensText(closed, shown.at, view.centre.timeZone, shown.language)}
      facts={[
        ...(closed.why === 'no-day'
          ? []
          : [
              {
                icon: ticketCheck,
                text: (
                  <>
                    <strong>{words.shutKept[0]}</strong>
                    {words.shutKept[1]}
                  </>
                ),
              },
            ]),
        {
          icon: calendarClock,
          text: (
            <>
              <strong>{words.needNumber[0]}</strong>
              {words.needNumber[1]}
            </>
          ),
        },
      ]}
    >
      <Button look="line" wide onPress={onHelp}>
        <Pictogram name={siren} size="var(--icon)" />
        {words.shutUrgent}
      </Button>
      <Button onPress={onSearch}>
        <Pictogram name={search} size="var(--icon)" />
        {words.seePapers}
      </Button>
      {closed.why !== 'no-day' && (
        <Button onPress={onReturn}>
          <Pictogram name={ticketCheck} size="var(--icon)" />
          {words.haveNumber}
        </Button>
      )}
      {view.centre.languages.length > 1 && (
        <Button onPress={onLanguage}>
          <Pictogram name={languages} size="var(--icon)" />
          {words.otherLanguage}
        </Button>
      )}
    </Facts>
  )
}
