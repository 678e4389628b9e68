// A fault of the centre document as the editors say it: the checks speak of the file's fields, people of counters and times.
import type { CentreDocument, Weekday } from '#contract/centre/document.ts'
import type { CentreFault } from '#contract/centre/fault.ts'
import type { Language } from '#ui-kit/words/words.ts'
import type { CentreWords } from '../../words/admin-centre.vi.ts'

export function tellFault({ path, vi, en }: CentreFault, document: CentreDocument, t: CentreWords, language: Language): string {
  const own = language === 'en' ? en : vi
  const [, counter] = /^\/counters\/(\d+)\/lines$/.exec(path) ?? []
  if (counter !== undefined) return t['counters-empty']([document.counters[Number(counter)]?.sign ?? ''])
  const [, weekday, day, index, field] = /^\/hours\/(?:weekdays\/(\w+)|days\/(\d+)\/sessions)\/(\d+)(\/\w+)?$/.exec(path) ?? []
  if (index === undefined) return own
  const name = weekday === undefined ? document.hours.days[Number(day)]?.day.split('-').reverse().join('/') : t.weekday[weekday as Weekday]
  // The one fault that names a field and is no matter of form: a session that begins before the former one ends.
  const says =
    field === undefined ? t['session-order'] : field === '/issueFrom' && vi.startsWith('Ca này') ? t['session-overlaps'] : t['session-time']
  return `${name}, ${t['session-n'](Number(index) + 1).toLowerCase()}: ${says}`
}
