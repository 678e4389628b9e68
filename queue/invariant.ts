// What must hold whatever is asked. On in production: writing stops rather than store nonsense.

/** A bug, not a refusal and not a fault of the world. */
export class InvariantBroken extends Error {
  override name = 'InvariantBroken'
}

/** Stops with the sentence if `ok` does not hold. */
export function invariant(ok: unknown, sentence: string): asserts ok {
  if (!ok) throw new InvariantBroken(`This must hold and does not: ${sentence}.`)
}
