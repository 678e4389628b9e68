// What a no is made of: its HTTP status, whether asking again can help, its sentence in vi and en.

export interface Problem {
  status: number
  retry: 'later' | 'never'
  vi: string
  en: string
}

/** Asking again later can help. */
export const later = (status: number, vi: string, en: string): Problem => ({ status, retry: 'later', vi, en })
/** The same request is refused again. */
export const never = (status: number, vi: string, en: string): Problem => ({ status, retry: 'never', vi, en })

export type ProblemParams = Record<string, string | number>

/** A sentence with its parameters; a missing one shows as a dash, never as `{x}`. */
export const filled = (sentence: string, params: ProblemParams = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '–'))
