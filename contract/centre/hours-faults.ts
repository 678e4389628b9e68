// What is wrong with a document's days and sessions: dates that do not exist, days told twice, sessions out of order.
import type { CentreDocument, Session } from '#contract/centre/document.ts'
import { type CentreFault, fault, repeated } from '#contract/centre/fault.ts'

/** Faults of the hours, and of every date of the document. */
export function hoursFaults({ hours, effectiveFrom }: CentreDocument): CentreFault[] {
  const twice = [...repeated(hours.days.map(({ day }) => day))].map(([index, day]) =>
    fault(`/hours/days/${index}/day`, `Ngày ${day} ghi hai lần: bỏ một lần.`, `The day ${day} stands twice: remove one.`),
  )
  const dates: [string, string][] = [
    ['/effectiveFrom', effectiveFrom],
    ...hours.days.map(({ day }, at): [string, string] => [`/hours/days/${at}/day`, day]),
  ]
  return [
    ...dates
      .filter(([, day]) => !isDate(day))
      .map(([path, day]) =>
        fault(
          path,
          `Không có ngày ${day}: viết năm-tháng-ngày, ví dụ 2026-11-24.`,
          `There is no day ${day}: write year-month-day, for example 2026-11-24.`,
        ),
      ),
    ...twice,
    ...Object.entries(hours.weekdays).flatMap(([weekday, sessions]) => sessionFaults(`/hours/weekdays/${weekday}`, sessions)),
    ...hours.days.flatMap(({ sessions }, at) => sessionFaults(`/hours/days/${at}/sessions`, sessions)),
  ]
}

// Clock times are of equal length, so that they compare as text.
function sessionFaults(path: string, sessions: readonly Session[]): CentreFault[] {
  return sessions.flatMap((session, index) => {
    const { issueFrom, serveFrom, issueUntil, serveUntil } = session
    const inOrder = issueFrom <= serveFrom && serveFrom < serveUntil && issueFrom < issueUntil && issueUntil <= serveUntil
    const former = sessions[index - 1]
    return [
      ...(inOrder
        ? []
        : [
            fault(
              `${path}/${index}`,
              `Ca ${issueFrom}–${serveUntil} không đúng thứ tự: issueFrom ≤ serveFrom < serveUntil, issueFrom < issueUntil ≤ serveUntil.`,
              `The session ${issueFrom}–${serveUntil} is out of order: issueFrom ≤ serveFrom < serveUntil, issueFrom < issueUntil ≤ serveUntil.`,
            ),
          ]),
      ...(former === undefined || former.serveUntil <= issueFrom
        ? []
        : [
            fault(
              `${path}/${index}/issueFrom`,
              `Ca này bắt đầu ${issueFrom}, trước khi ca trước xong (${former.serveUntil}): dời lại sau đó.`,
              `This session begins at ${issueFrom}, before the one above ends (${former.serveUntil}): move it after that.`,
            ),
          ]),
    ]
  })
}

function isDate(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month)
}

const daysIn = (year: number, month: number) => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
