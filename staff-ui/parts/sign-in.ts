// Signing in, wherever it stands: what a digit does to a PIN, and the one post that is never repeated by itself.
import type { Me } from '#contract/commands/people-answers.ts'
import type { SignIn } from '#contract/commands/people-requests.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'
import type { Language } from '#ui-kit/words/words.ts'
import { postOnce } from './post-once.ts'

export const PIN_LENGTH = 6

/** The PIN after a key: digits are added, Backspace takes the last away, everything else means nothing. */
export function pinAfter(pin: string, key: string): string {
  if (key === 'Backspace') return pin.slice(0, -1)
  return /^\d$/.test(key) && pin.length < PIN_LENGTH ? pin + key : pin
}

/** What came of it. `slowed`: nothing is looked at for so many seconds. */
export type SignInResult = { is: 'in'; me: Me } | { is: 'wrong' } | { is: 'slowed'; seconds: number } | { is: 'refused'; title?: string }

/**
 * Posts a PIN or password once: who is slowed must read how long.
 * @param pass of the screen they stand at, if it has one.
 */
export async function signIn(
  { centre, pass }: { centre: string; pass: string | undefined },
  body: SignIn,
  language: Language,
): Promise<SignInResult> {
  const sent = await postOnce<Me>('sign-in', { centre }, body, { pass, language })
  if (sent === undefined) return { is: 'refused' }
  return sent.ok ? { is: 'in', me: sent.body } : refusal(sent.problem)
}

/** A refusal as the page tells it. */
export function refusal({ code, title, params }: ProblemDetails): SignInResult {
  if (code === 'sign-in-wrong') return { is: 'wrong' }
  if (code === 'slow-down') return { is: 'slowed', seconds: Number(params?.seconds) || 1 }
  return { is: 'refused', title }
}
