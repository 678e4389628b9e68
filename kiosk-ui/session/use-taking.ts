// A number on its way, and one given back that was taken by mistake.
import { useCallback, useState } from 'react'
import type { OneTicket, TicketIssued } from '#contract/commands/answers.ts'
import { send } from '#ui-kit/link/send.ts'
import type { Language } from '#ui-kit/words/words.ts'
import type { Mistake } from '../screens/number/number.tsx'
import type { Taking } from '../screens/procedure/procedure.tsx'

/** Under this a press answers at once and no label needs to change. */
const WORKING_AFTER_MS = 400

/** `person` counts persons: an answer that comes after its person has gone shows nothing to the next. */
export function useTaking(
  { centre, pass, language }: { centre: string; pass: string | undefined; language: Language },
  person: { current: number },
) {
  const [taking, setTaking] = useState<Taking>({ state: 'no' })
  const [mistake, setMistake] = useState<Mistake>('no')
  const forget = useCallback(() => {
    setTaking({ state: 'no' })
    setMistake('no')
  }, [])

  async function askNumber(
    line: string,
    procedure: string | undefined,
    priority: string | undefined,
    onIssued: (issued: TicketIssued) => void,
  ) {
    const who = person.current
    setTaking({ state: 'asked' })
    const working = setTimeout(() => setTaking({ state: 'working' }), WORKING_AFTER_MS)
    const sent = await send<TicketIssued>(
      'issue-ticket',
      { centre },
      { ...(procedure === undefined ? { line } : { procedure }), ...(priority === undefined ? {} : { priority }), language },
      { pass, language, onSlow: () => setTaking({ state: 'slow' }) },
    )
    clearTimeout(working)
    if (who !== person.current) return
    if (!sent.ok) return setTaking({ state: 'failed', problem: sent.problem })
    forget()
    onIssued(sent.body)
  }

  async function takeBack(ticket: string) {
    const who = person.current
    setMistake('working')
    const sent = await send<OneTicket>('cancel', { centre, ticket }, {}, { pass, language, giveUpSeconds: 20 })
    if (who === person.current) setMistake(sent.ok ? 'cancelled' : { failed: sent.problem.title })
  }

  return { taking, mistake, askNumber, takeBack, forget }
}
