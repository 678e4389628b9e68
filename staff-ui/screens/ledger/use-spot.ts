// The spot and the keyboard that moves it; the address may name a first one.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { TicketId } from '#contract/basics.ts'
import { type Intent, intentOf } from './keys.ts'
import { firstSpot, numberOf, type Spot, spotAfter, withLife } from './spot.ts'
import type { Rows } from './use-rows.ts'

export interface SpotHands {
  spot: Spot & { hasSaveFailed: boolean }
  give(intent: Intent): void
  /** Shows an event. */
  choose(seq: number): void
  /** Shows one ticket's life. */
  show(ticket: TicketId): void
  /** The field of the number. */
  field: RefObject<HTMLInputElement | null>
}

/** @param save saves the day; whether it came */
export function useSpot(day: Rows, asked: URLSearchParams, save: () => Promise<boolean>): SpotHands {
  const [spot, setSpot] = useState<Spot>(firstSpot)
  const [hasSaveFailed, setSaveFailed] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { rows, stream } = day
  const isRead = rows.length > 0 && rows.length >= day.count

  // Once the day is read: the ticket or the event of the address, else the last event. A new day begins at its own last one.
  const begunWith = useRef<string>(undefined)
  useEffect(() => {
    if (!isRead || begunWith.current === stream) return
    const isFirst = begunWith.current === undefined
    begunWith.current = stream
    const last = rows.at(-1)?.event.seq ?? 0
    setSpot((former) => {
      const ticket = isFirst ? asked.get('ticket') : null
      const start = { ...former, life: undefined, seq: Math.min(Number(isFirst ? asked.get('seq') : 0) || last, last) }
      if (!ticket) return start
      return numberOf(rows, ticket) === undefined ? { ...start, unknown: ticket } : withLife(start, rows, ticket)
    })
  }, [isRead, stream, rows, asked])

  const give = useCallback(
    (intent: Intent) => {
      if (intent.do === 'save') void save().then((came) => setSaveFailed(!came))
      else if (intent.do === 'focus-number') field.current?.focus()
      else setSpot((former) => spotAfter(former, intent, rows))
      if (intent.do === 'find' || intent.do === 'clear') field.current?.blur()
    },
    [rows, save],
  )
  const latest = useRef({ spot, give })
  latest.current = { spot, give }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : undefined
      // In the help every key but its own closes it: the dialog looks after that.
      if (latest.current.spot.hasHelp) return
      const intent = intentOf(
        {
          key: event.key,
          hasModifier: event.ctrlKey || event.altKey || event.metaKey || event.isComposing,
          isInText: target?.matches('input') ?? false,
          isOnControl: target?.matches('button, a') ?? false,
        },
        latest.current.spot.typed,
      )
      if (!intent) return
      event.preventDefault()
      latest.current.give(intent)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  return {
    spot: { ...spot, hasSaveFailed },
    give,
    choose: (seq) => setSpot((former) => ({ ...former, seq })),
    show: (ticket) => setSpot((former) => withLife(former, rows, ticket)),
    field,
  }
}
