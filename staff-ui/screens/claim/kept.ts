// What the wizard has gathered, kept over a reload of this tab. Never a password.
import type { ClaimPass } from '#contract/commands/claim-answers.ts'
import type { Gathered, Step } from './wizard.ts'

export interface Kept {
  claim?: ClaimPass
  step: Step
  gathered: Gathered
}

const KEY = 'moi-so.claim'

export function readKept(): Kept | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null
    return kept?.gathered?.document ? kept : undefined
  } catch {
    return undefined
  }
}

export function keep(kept: Kept | undefined): void {
  try {
    if (kept) sessionStorage.setItem(KEY, JSON.stringify(kept))
    else sessionStorage.removeItem(KEY)
  } catch {
    // Without storage it lasts as long as the page.
  }
}
