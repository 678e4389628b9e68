// Serving: the ten outcomes on digits, then F, or Space for outcome and next call in one.

import type { TicketHere } from '#contract/views/counter.ts'
import { check } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { useWords } from '../../words/words.ts'
import { Key } from './act-button.tsx'
import { SnagBand } from './bands.tsx'
import buttons from './buttons.module.css'
import { keepFocus, useDesk } from './desk.ts'
import { MainButton } from './main-button.tsx'
import { endingBar, endings } from './outcomes.ts'
import serving from './serving.module.css'
import { TicketHead } from './ticket-head.tsx'
import { TicketActs } from './work-called.tsx'

export function WorkServing({ ticket }: { ticket: TicketHere }) {
  const { t } = useWords()
  const { view, lostSinceAt, wish } = useDesk()
  const isLost = lostSinceAt !== undefined
  return (
    <>
      <TicketHead ticket={ticket} />
      <SnagBand />
      <TicketActs />
      <div className={serving.outcomesHead}>
        <h2 id="outcomes">{t.counter.outcomes}</h2>
        <p>{t.counter[isLost ? 'outcomes-lost' : 'outcomes-hint']}</p>
      </div>
      <Outcomes />
      {!isLost && (
        <div className={serving.finish}>
          <button
            type="button"
            className={serving.finishOnly}
            aria-keyshortcuts="F"
            onMouseDown={keepFocus}
            onClick={() => wish({ do: 'finish', callsNext: false })}
          >
            {t.counter.act.finish} <Key name="F" />
          </button>
          <MainButton
            act="finish"
            intent={{ do: 'finish', callsNext: true }}
            keys={['Space']}
            className={buttons.mainLine}
            label={view.next ? t.counter['finish-call-next'](view.next.number) : t.counter.act.finish}
          />
        </div>
      )}
    </>
  )
}

function Outcomes() {
  const { t } = useWords()
  const { view, lostSinceAt, chosen, wish } = useDesk()
  return (
    <fieldset className={serving.outcomes} aria-labelledby="outcomes">
      {endings.map(({ digit, ending }) => {
        const bar = endingBar(view, ending)
        const isBarred = lostSinceAt !== undefined || bar !== undefined
        return (
          <button
            key={ending}
            type="button"
            className={serving.outcome}
            aria-pressed={chosen === ending}
            aria-disabled={isBarred}
            aria-keyshortcuts={digit}
            onMouseDown={keepFocus}
            onClick={() => wish({ do: 'choose', ending })}
          >
            <Key name={digit} />
            <span className={buttons.actWords}>
              <span>{t.counter.ending[ending]}</span>
              {bar && <small>{t.counter['ending-bar'][bar]}</small>}
            </span>
            {chosen === ending && <Pictogram name={check} size="1.75rem" stroke={3} />}
          </button>
        )
      })}
    </fieldset>
  )
}
