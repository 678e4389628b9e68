// What stands above the work when something is in the way: the connection is away, or the hall said no.

import { wifiOff } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { useWords } from '../../words/words.ts'
import page from '../page.module.css'
import styles from './console.module.css'
import { useDesk } from './desk.ts'

/** Since when, what is safe, what to do by voice. */
export function LostBanner() {
  const { t } = useWords()
  const { view, lostSinceAt } = useDesk()
  if (lostSinceAt === undefined) return null
  const kept = view.ticket ? t.counter['lost-safe'](view.ticket.number) : t.counter['lost-safe-nobody']
  const todo = view.next ? t.counter['lost-do'](view.next.number) : t.counter['lost-do-nobody']
  return (
    <div className={page.banner} role="status">
      <Pictogram name={wifiOff} size="2.25rem" />
      <p>
        <strong>
          {t.counter['lost-since'](clockText(lostSinceAt, view.centre.timeZone))} {kept}
        </strong>
        <br />
        {todo}
      </p>
    </div>
  )
}

/** The sentence of a refusal, or that the network is slow. Always in the page, so that screen readers hear it change. */
export function Note() {
  const { t } = useWords()
  const { note, doing } = useDesk()
  const text = doing?.isSlow ? t.counter.slow : note
  return (
    <p role="status" className={text ? styles.note : styles.unseen}>
      {text ?? ''}
    </p>
  )
}
