// What may go wrong with a document while it is edited here, found at every letter. The server looks at the whole of it once it is sent.
import type { CentreDocument, Session } from '#contract/centre/document.ts'
import { type CentreFault, fault } from '#contract/centre/fault.ts'
import { hoursFaults } from '#contract/centre/hours-faults.ts'
import { coverage } from './counter-edits.ts'

/** A TV's footer card. @unit letters */
export const NOTICE_LETTERS_MAX = 90
const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/

/** In the order of the document; empty: it may be sent. */
export function faultsOfEdits(document: CentreDocument): readonly CentreFault[] {
  const times = timeFaults(document)
  // Times are compared as text: what is no time is told first.
  return [
    ...(times.length > 0 ? times : hoursFaults(document)),
    ...nameFaults(document),
    ...counterFaults(document),
    ...noticeFaults(document),
  ]
}

const nameFaults = ({ name, kind }: CentreDocument): CentreFault[] => [
  ...(name.vi.trim() === '' ? [fault('/name/vi', 'Ghi tên trung tâm.', 'Write the centre’s name.')] : []),
  ...(kind.vi.trim() === '' ? [fault('/kind/vi', 'Ghi loại cơ quan.', 'Write what it is.')] : []),
]

function timeFaults({ hours }: CentreDocument): CentreFault[] {
  const of = (path: string, sessions: readonly Session[]) =>
    sessions.flatMap((session, index) =>
      Object.entries(session)
        .filter(([, time]) => !TIME.test(time))
        .map(([field]) => fault(`${path}/${index}/${field}`, 'Viết giờ như 07:30.', 'Write times such as 07:30.')),
    )
  return [
    ...Object.entries(hours.weekdays).flatMap(([weekday, sessions]) => of(`/hours/weekdays/${weekday}`, sessions)),
    ...hours.days.flatMap(({ sessions }, index) => of(`/hours/days/${index}/sessions`, sessions)),
  ]
}

function counterFaults(document: CentreDocument): CentreFault[] {
  const { empty, unserved } = coverage(document)
  const { counters, lines } = document
  return [
    ...(counters.length === 0 ? [fault('/counters', 'Cần ít nhất một quầy.', 'There must be a counter.')] : []),
    ...empty.map((id) =>
      fault(`/counters/${counters.findIndex((one) => one.id === id)}/lines`, 'Quầy chưa nhận lĩnh vực nào.', 'The counter has no line.'),
    ),
    ...unserved.map((id) => {
      const index = lines.findIndex((one) => one.id === id)
      const name = lines[index]?.shortName ?? id
      return fault(`/lines/${index}/issues`, `Chưa quầy nào nhận ${name}.`, `No counter has ${name}.`)
    }),
  ]
}

const noticeFaults = ({ notices }: CentreDocument): CentreFault[] =>
  notices.flatMap(({ vi, en = '' }, index) => [
    ...(vi.trim() === '' ? [fault(`/notices/${index}/vi`, 'Viết một câu, hoặc bỏ thông báo này.', 'Write a sentence, or remove it.')] : []),
    ...(
      [
        ['vi', vi],
        ['en', en],
      ] as const
    )
      .filter(([, text]) => text.length > NOTICE_LETTERS_MAX)
      .map(([language]) =>
        fault(
          `/notices/${index}/${language}`,
          'Thông báo dài quá 90 ký tự: hãy viết ngắn lại.',
          'The notice is longer than 90 letters: shorten it.',
        ),
      ),
  ])
