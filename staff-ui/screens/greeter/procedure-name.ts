// What a procedure is called: as people say it, large; as the papers say it, small. Pure.
import type { ProcedureFound } from '#contract/commands/answers.ts'
import type { LineSign } from '#contract/views/parts.ts'
import { type Language, say } from '#ui-kit/words/words.ts'
import type { Subject } from './choice.ts'

/** With a capital; in English the official name where it is translated, since everyday names are Vietnamese. */
export function everydayName(procedure: Pick<ProcedureFound, 'name' | 'says' | 'found'>, language: Language): string {
  if (language === 'en' && procedure.name.en) return procedure.name.en
  const name = procedure.found ?? procedure.says[0] ?? procedure.name.vi
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1)
}

/** What a number is taken for, in a word. */
export function subjectName({ procedure, line }: Subject, language: Language): string {
  if (procedure) return everydayName(procedure, language)
  return line ? say(line.name, language) : ''
}

/** A line where room is short: its short name, unless a language has a name of its own for it. */
export const lineShort = ({ name, shortName }: Pick<LineSign, 'name' | 'shortName'>, language: Language): string =>
  (language === 'en' ? name.en : undefined) ?? shortName
