// Which alarms call the lead to the page by sound: an urgent number, a snag that nobody took in time. Each once.
import type { Alarm } from '#contract/views/alarms.ts'

/** What sounds among these alarms, by a name that stays the same while the alarm does. */
export const soundingOf = (alarms: readonly Alarm[]): string[] =>
  alarms.flatMap((alarm) => (alarm.kind === 'urgent' ? [`urgent ${alarm.ticket}`] : alarm.kind === 'snag' ? [`snag ${alarm.snag.id}`] : []))

/** Whether there is one that was not there before. `before` missing: the page has just opened, and shows it anyway. */
export const isNews = (before: readonly string[] | undefined, now: readonly string[]): boolean =>
  before !== undefined && now.some((name) => !before.includes(name))
