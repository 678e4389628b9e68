// Called: the person is on the way. One green button, the two acts that must wait, and the ways out.

import type { TicketHere } from '#contract/views/counter.ts'
import { bookmark, cross, siren, userCheck, users, volume } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { listPlus, transfer, userX } from '../../icons.ts'
import { ActButton } from './act-button.tsx'
import { SnagBand } from './bands.tsx'
import buttons from './buttons.module.css'
import { letters } from './keys.ts'
import { MainButton } from './main-button.tsx'
import { TicketHead } from './ticket-head.tsx'

export function WorkCalled({ ticket }: { ticket: TicketHere }) {
  return (
    <>
      <TicketHead ticket={ticket} />
      <SnagBand />
      <MainButton act="start" intent={{ do: 'act', act: 'start' }} keys={['S', 'Space']} className={buttons.mainTall}>
        {(label) => (
          <>
            <Pictogram name={userCheck} size="3.5rem" />
            <span className={buttons.mainWord}>{label}</span>
          </>
        )}
      </MainButton>
      <div className={buttons.rowTwo}>
        <ActButton
          act="recall"
          intent={{ do: 'act', act: 'recall' }}
          icon={volume}
          letter={letters.recall}
          reasonBelow
          className={buttons.actTall}
        />
        <ActButton
          act="no-show"
          intent={{ do: 'act', act: 'no-show' }}
          icon={userX}
          letter={letters['no-show']}
          reasonBelow
          className={buttons.actTall}
        />
      </div>
      <TicketActs />
    </>
  )
}

/** The ways a ticket leaves the counter without an outcome. Cancelling is absent once it is served. */
export function TicketActs() {
  return (
    <div className={buttons.rowWays}>
      <ActButton act="hold" intent={{ do: 'ask', dialog: 'hold' }} icon={bookmark} letter={letters.hold} />
      <ActButton act="transfer" intent={{ do: 'ask', dialog: 'transfer' }} icon={transfer} letter={letters.transfer} />
      <ActButton act="snag" intent={{ do: 'ask', dialog: 'snag' }} icon={users} letter={letters.snag} />
      <ActButton act="errand" intent={{ do: 'ask', dialog: 'errand' }} icon={listPlus} letter={letters.errand} />
      <ActButton act="urgent" intent={{ do: 'ask', dialog: 'urgent' }} icon={siren} letter={letters.urgent} />
      <ActButton act="cancel" intent={{ do: 'ask', dialog: 'cancel' }} icon={cross} letter={letters.cancel} />
    </div>
  )
}
