// What a procedure is called: as people say it, large; as the papers say it, small. Pure.
import type { ProcedureFound } from '#contract/commands/answers.ts'
import type { Language } from '#ui-kit/words/words.ts'

const LETTERS_LONG = 40

/** A name is never cut: a very long one is said smaller, and takes the place of what would stand under it. */
export const isLongName = (name: string): boolean => name.length > LETTERS_LONG

type Named = Pick<ProcedureFound, 'name' | 'says' | 'found'>

/** The everyday name, with a capital; in English the official one where it is translated (everyday names are Vietnamese). */
export function everydayName(procedure: Named, language: Language): string {
  if (language === 'en' && procedure.name.en) return procedure.name.en
  return sentenceCase(procedure.found ?? procedure.says[0] ?? procedure.name.vi)
}

export const sentenceCase = (name: string): string => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1)

/** The official name where it says something else; always Vietnamese, so that staff can point at it. */
export function officialName(procedure: Named, language: Language): string | undefined {
  const official = procedure.name.vi
  return official.toLocaleLowerCase('vi') === everydayName(procedure, language).toLocaleLowerCase('vi') ? undefined : official
}
