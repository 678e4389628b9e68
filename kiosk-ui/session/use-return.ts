// Back from a hold or a no-show: looks the ticket up and says so to the hall. And a code of a return slip, which takes a new number.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { OneTicket, TicketIssued, TicketsFound } from '#contract/commands/answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import type { BoardView } from '#contract/views/board.ts'
import type { Envelope } from '#contract/views/envelope.ts'
import type { TicketView } from '#contract/views/ticket.ts'
import { fetchOnce, send } from '#ui-kit/link/send.ts'
import type { Language } from '#ui-kit/words/words.ts'
import { makeScan, type Shown, shownAs } from './returning.ts'

/** A ticket that is back in its line. */
export interface Back {
  number: string
  line: string
  says?: string | undefined
  how: 'held' | 'missed'
  arrivedAt: number
  /** The counter that will call it; missing where any open one may. */
  sign?: string | undefined
}

/** `unreadable`: neither a number nor a code. `not-away`: no such ticket is held or missed. `refused`: the hall's sentence. */
export type Returning =
  | { state: 'no' }
  | { state: 'working' }
  | { state: 'unreadable' }
  | { state: 'not-away'; number?: string | undefined }
  | { state: 'refused'; sentence: string }

interface Asked {
  centre: string
  pass: string | undefined
  language: Language
}
type Answer = { back: Back } | { issued: TicketIssued } | { said: Returning }

/** Whatever is scanned, anywhere: the text goes to `onScan`. While not `isOn` the scanner is not heard. */
export function useScanner(isOn: boolean, onScan: (text: string) => void): void {
  const told = useRef(onScan)
  told.current = onScan
  useEffect(() => {
    if (!isOn) return
    const scan = makeScan()
    const onKey = (event: KeyboardEvent) => {
      const text = scan(event.key, event.timeStamp)
      if (text === undefined) return
      // The Enter that ends a scan presses no button.
      event.preventDefault()
      told.current(text)
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [isOn])
}

/** Says the person is back; `onAnswer` hears of it unless the person has gone meanwhile (`person` counts them). */
export function useReturn(
  asked: Asked,
  person: { current: number },
  onAnswer: (answer: { back: Back } | { issued: TicketIssued }) => void,
): readonly [Returning, (text: string) => Promise<void>, () => void] {
  const [returning, setReturning] = useState<Returning>({ state: 'no' })
  async function tell(text: string) {
    const shown = shownAs(text)
    if (!shown) return setReturning({ state: 'unreadable' })
    const who = person.current
    setReturning({ state: 'working' })
    const answer = 'reentry' in shown ? await reenter(asked, shown.reentry) : await comeBack(asked, shown)
    if (who !== person.current) return
    if ('said' in answer) return setReturning(answer.said)
    setReturning({ state: 'no' })
    onAnswer(answer)
  }
  const again = useCallback(() => setReturning({ state: 'no' }), [])
  return [returning, tell, again]
}

async function reenter({ centre, pass, language }: Asked, reentry: string): Promise<Answer> {
  const sent = await send<TicketIssued>('issue-ticket', { centre }, { reentry, language }, { pass, language })
  return sent.ok ? { issued: sent.body } : { said: { state: 'refused', sentence: sent.problem.title } }
}

async function comeBack(asked: Asked, shown: Exclude<Shown, { reentry: string }>): Promise<Answer> {
  const { centre, pass, language } = asked
  const found = 'ticket' in shown ? await byId(asked, shown.ticket) : await byNumber(asked, shown.number)
  if ('said' in found) return found
  const { id, state, number, says } = found
  const command = state === 'held' ? 'resume' : 'revive'
  const sent = await send<OneTicket>(command, { centre, ticket: id }, {}, { pass, language, giveUpSeconds: 20 })
  if (!sent.ok) return { said: { state: 'refused', sentence: sent.problem.title } }
  const { line, arrivedAt, boundTo } = sent.body.ticket
  const sign = boundTo === undefined ? undefined : await signOf(asked, boundTo)
  return { back: { number, line, says, how: state === 'held' ? 'held' : 'missed', arrivedAt, sign } }
}

interface Found {
  id: string
  state: string
  number: string
  says?: string | undefined
}

async function byNumber({ centre, pass, language }: Asked, number: string): Promise<Found | { said: Returning }> {
  const sent = await fetchOnce<TicketsFound>(`${pathOf('find-tickets', { centre })}?number=${number}`, { pass, language })
  if (!sent.ok) return { said: { state: 'refused', sentence: sent.problem.title } }
  // A kiosk is told only of tickets that are held or missed.
  return sent.body.tickets[0] ?? { said: { state: 'not-away', number } }
}

async function byId({ centre, language }: Asked, ticket: string): Promise<Found | { said: Returning }> {
  const sent = await fetchOnce<Envelope<TicketView>>(pathOf('ticket', { centre, ticket }), { language })
  if (!sent.ok) return { said: { state: 'refused', sentence: sent.problem.title } }
  const found = sent.body.data.ticket
  return found.state === 'held' || found.state === 'no-show' ? found : { said: { state: 'not-away', number: found.number } }
}

/** What stands over the counter. Its id, where the board cannot be had: better than no counter. */
async function signOf({ centre, pass }: Asked, counter: string): Promise<string> {
  const sent = await fetchOnce<Envelope<BoardView>>(pathOf('board', { centre }), { pass })
  return (sent.ok ? sent.body.data.counters.find(({ id }) => id === counter)?.sign : undefined) ?? counter
}
