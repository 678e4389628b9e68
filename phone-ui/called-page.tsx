// Called: the whole page is amber, the number and the counter's plate, nothing to press.

import type { TicketView } from '#contract/views/ticket.ts'
import { bookmark } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { CounterPlate } from '#ui-kit/look/plates.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import own from './called.module.css'
import type { PageProps } from './page-props.ts'
import { HeadLine, Lost } from './parts.tsx'
import styles from './ticket.module.css'

export function CalledPage({ call, ...props }: PageProps & { call: NonNullable<TicketView['call']> }) {
  const { view, t } = props
  return (
    <main className={own.called}>
      <HeadLine {...props} />
      <div className={own.lost}>
        <Lost {...props} />
      </div>
      <div role="alert" className={own.invitation}>
        <h1>
          <span>{t.ticket.call} </span>
          <span className={styles.number} data-digits={view.ticket.number.length}>
            {view.ticket.number}{' '}
          </span>
          <span>{t.ticket['to-counter']} </span>
          <span className={own.plate}>
            <CounterPlate sign={call.sign} size="min(54vw, 31vh, 250px)" />
          </span>
          {view.ticket.stage === 'collect' && <span>{t.ticket['to-collect']}</span>}
        </h1>
        <p className={own.calledAt}>{t.ticket['called-at'](clockText(call.at, view.centre.timeZone), call.attempt)}</p>
      </div>
      <p className={own.cannotCome}>
        <Pictogram name={bookmark} size={28} />
        <span className={own.cannotComeWords}>{t.ticket['cannot-come']}</span>
      </p>
    </main>
  )
}
