// What is wrong with a centre document: what its schema says, and what a schema cannot say. Each fault names the place and what to
// write there instead. A document without faults may be given to `queue`.
import { Errors } from 'typebox/value'
import { CONTRAST_MIN, contrastOfWhite, deepened } from '#contract/centre/contrast.ts'
import { CentreDocument } from '#contract/centre/document.ts'
import { type CentreFault, fault, repeated } from '#contract/centre/fault.ts'
import { hoursFaults } from '#contract/centre/hours-faults.ts'
import { logoFaults } from '#contract/centre/logo.ts'
import { tellAll } from '#contract/problems/schema-fault.ts'

/** All faults of a document, in its own order; empty: it may be used. Of a document that is not even of the right form only that is told. */
export function centreFaults(document: unknown): CentreFault[] {
  const whole = { vi: 'tệp', en: 'the file' }
  const told = tellAll(Errors(CentreDocument, document), whole)
  if (told.length > 0) {
    return told.map(({ path, where, fault }) => ({ path, vi: `${where.vi} ${fault.vi}.`, en: `${where.en} ${fault.en}.` }))
  }
  return checks.flatMap((check) => check(document as CentreDocument))
}

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)

function duplicates(document: CentreDocument): CentreFault[] {
  return (['classes', 'lines', 'counters', 'procedures'] as const).flatMap((part) =>
    [...repeated(ids(document[part]))].map(([index, id]) =>
      fault(`/${part}/${index}/id`, `Mã “${id}” đã dùng ở trên: hãy chọn mã khác.`, `The id “${id}” is used above: choose another.`),
    ),
  )
}

function signs(document: CentreDocument): CentreFault[] {
  return [...repeated(document.counters.map(({ sign }) => sign))].map(([index, sign]) =>
    fault(
      `/counters/${index}/sign`,
      `Biển “${sign}” đã dùng cho quầy khác: mỗi quầy một biển.`,
      `The sign “${sign}” hangs at another counter: give each its own.`,
    ),
  )
}

function timeZone({ timeZone }: CentreDocument): CentreFault[] {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return []
  } catch {
    return [
      fault(
        '/timeZone',
        `Không có múi giờ “${timeZone}”: viết tên IANA, ví dụ Asia/Ho_Chi_Minh.`,
        `No time zone “${timeZone}”: write an IANA name such as Asia/Ho_Chi_Minh.`,
      ),
    ]
  }
}

// A number is its series and three digits, and goes on with more: where one series begins like another, `11000` could be either's.
function series({ lines }: CentreDocument): CentreFault[] {
  return lines.flatMap((line, index) => {
    const other = lines.find(
      (earlier, at) => at < index && (earlier.series.startsWith(line.series) || line.series.startsWith(earlier.series)),
    )
    return other
      ? [
          fault(
            `/lines/${index}/series`,
            `Dãy “${line.series}” trùng đầu với dãy “${other.series}” của ${other.id}: hãy chọn chữ hoặc số khác.`,
            `The series “${line.series}” begins like “${other.series}” of ${other.id}: choose another letter or digit.`,
          ),
        ]
      : []
  })
}

function colours({ lines }: CentreDocument): CentreFault[] {
  return lines.flatMap(({ colour }, index) =>
    contrastOfWhite(colour) >= CONTRAST_MIN
      ? []
      : [
          fault(
            `/lines/${index}/colour`,
            `Chữ trắng trên ${colour} khó đọc (dưới ${CONTRAST_MIN}:1): hãy dùng ${deepened(colour)}.`,
            `White on ${colour} is hard to read (below ${CONTRAST_MIN}:1): use ${deepened(colour)}.`,
          ),
        ],
  )
}

function unservedLines({ lines, counters, collectLine }: CentreDocument): CentreFault[] {
  const served = new Set(counters.flatMap((counter) => counter.lines))
  const unserved = lines.flatMap((line, index) =>
    line.issues && !served.has(line.id)
      ? [
          fault(
            `/lines/${index}/issues`,
            `Không quầy nào nhận ${line.id}: thêm vào “lines” của một quầy, hoặc để issues là false.`,
            `No counter has ${line.id} as its own: add it to a counter's “lines”, or set issues to false.`,
          ),
        ]
      : [],
  )
  if (collectLine === undefined || !lines.some(({ id }) => id === collectLine) || served.has(collectLine)) return unserved
  return [
    ...unserved,
    fault(
      '/collectLine',
      `Không quầy nào nhận ${collectLine}: thêm vào “lines” của quầy trả kết quả.`,
      `No counter has ${collectLine} as its own: add it to the “lines” of the counter that hands out results.`,
    ),
  ]
}

function unknownLines(document: CentreDocument): CentreFault[] {
  const known = new Set(ids(document.lines))
  const named: [path: string, line: string][] = [
    ...document.counters.flatMap((counter, at) => [
      ...counter.lines.map((line, index): [string, string] => [`/counters/${at}/lines/${index}`, line]),
      ...counter.helps.map(({ line }, index): [string, string] => [`/counters/${at}/helps/${index}/line`, line]),
    ]),
    ...document.procedures.map(({ line }, at): [string, string] => [`/procedures/${at}/line`, line]),
    ...(document.collectLine === undefined ? [] : [['/collectLine', document.collectLine] as [string, string]]),
  ]
  const choice = [...known].join(', ')
  return named
    .filter(([, line]) => !known.has(line))
    .map(([path, line]) =>
      fault(path, `Không có lĩnh vực “${line}”: chọn một trong ${choice}.`, `There is no line “${line}”: choose one of ${choice}.`),
    )
}

function counterLines({ counters }: CentreDocument): CentreFault[] {
  return counters.flatMap((counter, at) => [
    ...[...repeated(counter.lines)].map(([index, line]) =>
      fault(`/counters/${at}/lines/${index}`, `${line} ghi hai lần: bỏ một lần.`, `${line} stands twice: remove one.`),
    ),
    ...[...repeated(counter.helps.map(({ line }) => line))].map(([index, line]) =>
      fault(`/counters/${at}/helps/${index}/line`, `${line} ghi hai lần: bỏ một lần.`, `${line} stands twice: remove one.`),
    ),
    ...counter.helps.flatMap(({ line }, index) =>
      counter.lines.includes(line)
        ? [
            fault(
              `/counters/${at}/helps/${index}/line`,
              `${line} đã là lĩnh vực của quầy này: bỏ ở “helps”.`,
              `${line} is this counter's own line already: remove it from “helps”.`,
            ),
          ]
        : [],
    ),
  ])
}

function signing({ procedures, collectLine }: CentreDocument): CentreFault[] {
  const at = procedures.findIndex(({ isSigned }) => isSigned)
  return at < 0 || collectLine !== undefined
    ? []
    : [
        fault(
          `/procedures/${at}/isSigned`,
          'Có thủ tục cần ký thì phải có “collectLine”: lĩnh vực nhận kết quả sau khi ký.',
          'Where a procedure is signed the document needs a “collectLine”: where signed results are collected.',
        ),
      ]
}

function minutes({ procedures }: CentreDocument): CentreFault[] {
  return procedures.flatMap(({ typicalMinutes, mostMinutes }, at) =>
    mostMinutes >= typicalMinutes
      ? []
      : [
          fault(
            `/procedures/${at}/mostMinutes`,
            `mostMinutes (${mostMinutes}) phải từ typicalMinutes (${typicalMinutes}) trở lên.`,
            `mostMinutes (${mostMinutes}) must be at least typicalMinutes (${typicalMinutes}).`,
          ),
        ],
  )
}

function notices({ notices }: CentreDocument): CentreFault[] {
  return notices.flatMap((notice, at) =>
    (['vi', 'en'] as const).flatMap((language) =>
      (notice[language] ?? '').length <= 90
        ? []
        : [
            fault(
              `/notices/${at}/${language}`,
              'Thông báo dài quá 90 ký tự: hãy viết ngắn lại.',
              'The notice is longer than 90 letters: shorten it.',
            ),
          ],
    ),
  )
}

const checks = [
  timeZone,
  hoursFaults,
  duplicates,
  series,
  colours,
  unservedLines,
  unknownLines,
  counterLines,
  signs,
  signing,
  minutes,
  notices,
  logoFaults,
]
