// Sentences about snags, computed from the view.
import type { Instant } from '#contract/basics.ts'
import type { LineSign, OpenSnag } from '#contract/views/parts.ts'
import type { SnagsView } from '#contract/views/snags.ts'
import { clockText, dateText, type Language, say } from '#ui-kit/words/words.ts'
import type { SpecialistWords } from '../../words/specialist.vi.ts'

/** A kind's name inside a sentence: `địa chính`; in English it stays as it is written. */
export function helpName(help: string, helps: SnagsView['helps'], language: Language): string {
  const kind = helps.find(({ id }) => id === help)
  const name = kind ? say(kind.name, language) : help
  return language === 'vi' ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name
}

/** The errand in a few words: the everyday name, else the line's. */
export function errandText(snag: Pick<OpenSnag, 'says' | 'line'>, lines: readonly LineSign[], language: Language): string {
  if (snag.says) return snag.says
  const line = lines.find(({ id }) => id === snag.line)
  return line ? say(line.name, language) : snag.line
}

/** `Từ 9:41`, or with the date where it was another day. */
export function sinceText(at: Instant, now: Instant, timeZone: string, t: Pick<SpecialistWords, 'since' | 'since-before'>): string {
  const date = dateText(at, timeZone)
  return date === dateText(now, timeZone) ? t.since(clockText(at, timeZone)) : t['since-before'](clockText(at, timeZone), date)
}
