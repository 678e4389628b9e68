// Names for ids: who works here, asked once and again when somebody turns up whom the page does not know.
import { useEffect, useState } from 'react'
import type { AccountAnswer, Accounts } from '#contract/commands/people-answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import { fetchOnce } from '#ui-kit/link/send.ts'
import type { Language } from '#ui-kit/words/words.ts'

/** An id nobody has is not asked for again and again. @unit ms */
const ASK_AGAIN_MS = 60_000

/** `ids`: those the page shows. `again`: anything whose change asks anew (who is signed in just now). */
export function usePeople(
  { centre, pass, language }: { centre: string; pass: string | undefined; language: Language },
  ids: readonly (string | undefined)[],
  again: unknown,
): readonly AccountAnswer[] {
  const [people, setPeople] = useState<readonly AccountAnswer[]>([])
  const [askedMs, setAskedMs] = useState(-Infinity)
  const isMissing = ids.some((id) => id !== undefined && !people.some((person) => person.id === id))
  const mayAsk = isMissing && performance.now() - askedMs > ASK_AGAIN_MS
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` is no input of the question, only a reason to ask it.
  useEffect(() => {
    let isHere = true
    setAskedMs(performance.now())
    fetchOnce<Accounts>(pathOf('accounts', { centre }), { pass, language }).then((sent) => {
      // Without names the page says "somebody": nothing depends on them.
      if (isHere && sent.ok) setPeople(sent.body.accounts)
    })
    return () => {
      isHere = false
    }
  }, [centre, pass, language, mayAsk, again])
  return people
}
