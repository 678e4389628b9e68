// A fault of a centre document, as all its checks tell it.

/** A fault of a document. `path` is a JSON pointer into it; both sentences say what to write instead. */
export interface CentreFault {
  path: string
  vi: string
  en: string
}

/** @param path a JSON pointer. */
export const fault = (path: string, vi: string, en: string): CentreFault => ({ path, vi, en })

/** Every place after the first where a value stands again. */
export function* repeated(values: readonly string[]): Generator<[index: number, value: string]> {
  const seen = new Set<string>()
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) yield [index, value]
    seen.add(value)
  }
}
