// A day greeter's card: a link that opens on the first phone only. What stands behind # never reaches a server's log.
import type { GreeterOpened } from '#contract/commands/people-answers.ts'

const KEY = 'moi-so.greeter.card'

/** The card in the address, unless this phone opened this very card before: then its pass is kept and nothing is asked anew. */
export function takeCard(): string | undefined {
  const card = new URLSearchParams(location.hash.slice(1)).get('card') ?? undefined
  if (card === undefined) return undefined
  if (keptCard() !== card) return card
  history.replaceState(null, '', location.pathname + location.search)
  return undefined
}

/** Hands the pass to the page as a link of the sample hall does, for the gate to take and keep. */
export function keepOpened(card: string, { centre, pass }: GreeterOpened): void {
  try {
    localStorage.setItem(KEY, card)
  } catch {
    // Storage is off: the address keeps the pass, and a reload still works.
  }
  history.replaceState(null, '', `${location.pathname}${location.search}#${new URLSearchParams({ centre, pass })}`)
}

function keptCard(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}
