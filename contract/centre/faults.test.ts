import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrastOfWhite, deepened } from '#contract/centre/contrast.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import { centreFaults } from '#contract/centre/faults.ts'
import { readCentre } from '#contract/centre/read.ts'

const sample = (): CentreDocument => JSON.parse(readFileSync(new URL('../../centres/phuong-mau.json', import.meta.url), 'utf8'))

/** The sample document, spoilt. */
const spoilt = (spoil: (document: CentreDocument) => void) => {
  const document = sample()
  spoil(document)
  return centreFaults(document)
}

const session = { issueFrom: '07:00', serveFrom: '07:30', issueUntil: '11:10', serveUntil: '11:30' }

test('the sample document has no faults', () => {
  expect(centreFaults(sample())).toEqual([])
})

test.each<[what: string, spoil: (document: CentreDocument) => void, path: string, advice: RegExp]>([
  [
    'a duplicate line',
    (document) => {
      document.lines[1]!.id = 'CT'
    },
    '/lines/1/id',
    /choose another/,
  ],
  [
    'a duplicate procedure',
    (document) => {
      document.procedures[3]!.id = document.procedures[2]!.id
    },
    '/procedures/3/id',
    /choose another/,
  ],
  [
    'a line nobody serves',
    (document) => {
      document.counters[6]!.lines = ['HT']
    },
    '/lines/3/issues',
    /add it to a counter/,
  ],
  [
    'a series inside another',
    (document) => {
      document.lines[1]!.series = '12'
    },
    '/lines/1/series',
    /begins like “1” of CT/,
  ],
  [
    'an unknown own line',
    (document) => {
      document.counters[0]!.lines.push('ZZ')
    },
    '/counters/0/lines/1',
    /choose one of CT, HT/,
  ],
  [
    'an unknown helped line',
    (document) => {
      document.counters[7]!.helps[0]!.line = 'ZZ'
    },
    '/counters/7/helps/0/line',
    /no line “ZZ”/,
  ],
  [
    'a procedure of no line',
    (document) => {
      document.procedures[5]!.line = 'ZZ'
    },
    '/procedures/5/line',
    /no line “ZZ”/,
  ],
  [
    'a pale colour',
    (document) => {
      document.lines[0]!.colour = '#1565C0'
    },
    '/lines/0/colour',
    /use #1[0-9A-F]{5}/,
  ],
  [
    'a session out of order',
    (document) => {
      document.hours.weekdays.monday = [{ ...session, issueUntil: '11:40' }]
    },
    '/hours/weekdays/monday/0',
    /out of order/,
  ],
  [
    'overlapping sessions',
    (document) => {
      document.hours.weekdays.monday = [
        session,
        { ...session, issueFrom: '11:20', serveFrom: '12:00', issueUntil: '16:00', serveUntil: '17:00' },
      ]
    },
    '/hours/weekdays/monday/1/issueFrom',
    /move it after/,
  ],
  [
    'a bad time zone',
    (document) => {
      document.timeZone = 'Asia/Ha_Noi_City'
    },
    '/timeZone',
    /Asia\/Ho_Chi_Minh/,
  ],
  [
    'a collect line no counter has',
    (document) => {
      document.counters[7]!.lines = ['HD']
      document.lines[6]!.issues = false
    },
    '/collectLine',
    /hands out results/,
  ],
  [
    'an unknown collect line',
    (document) => {
      document.collectLine = 'ZZ'
    },
    '/collectLine',
    /no line “ZZ”/,
  ],
  [
    'signing without a collect line',
    (document) => {
      delete document.collectLine
    },
    '/procedures/0/isSigned',
    /collectLine/,
  ],
  [
    'the same day twice',
    (document) => {
      document.hours.days = [
        { day: '2026-09-02', sessions: [] },
        { day: '2026-09-02', sessions: [] },
      ]
    },
    '/hours/days/1/day',
    /twice/,
  ],
  [
    'a day that does not exist',
    (document) => {
      document.hours.days = [{ day: '2026-02-29', sessions: [] }]
    },
    '/hours/days/0/day',
    /There is no day/,
  ],
  [
    'two counters under one sign',
    (document) => {
      document.counters[1]!.sign = '1'
    },
    '/counters/1/sign',
    /each its own/,
  ],
  [
    'a helped line that is own',
    (document) => {
      document.counters[0]!.helps = [{ line: 'CT', afterMinutes: 5 }]
    },
    '/counters/0/helps/0/line',
    /own line already/,
  ],
  [
    'a field of the wrong type',
    (document) => {
      ;(document.rules as { returnMinutes: unknown }).returnMinutes = '15'
    },
    '/rules/returnMinutes',
    /must be a whole number/,
  ],
  [
    'a field too much',
    (document) => {
      ;(document.lines[0] as { hue?: string }).hue = 'red'
    },
    '/lines/0',
    /must not have “hue”/,
  ],
  [
    'a missing field',
    (document) => {
      delete (document as { lines?: unknown }).lines
    },
    '',
    /lacks lines/,
  ],
  [
    'a wrong choice',
    (document) => {
      ;(document.counters[0] as { direction: string }).direction = 'up'
    },
    '/counters/0/direction',
    /one of: left, right, ahead/,
  ],
])('%s is told with its place and what to write', (_, spoil, path, advice) => {
  const faults = spoilt(spoil)
  const told = faults.find((fault) => fault.path === path)
  expect(told, JSON.stringify(faults)).toBeDefined()
  expect(told!.en).toMatch(advice)
  expect(told!.vi).not.toBe(told!.en)
})

test('several faults are told at once, nothing at all is told too', () => {
  expect(
    spoilt((document) => {
      document.lines[1]!.series = '1'
      document.timeZone = 'Mars'
    }),
  ).toHaveLength(2)
  for (const nothing of [undefined, null, 7, [], 'x']) expect(centreFaults(nothing).length).toBeGreaterThan(0)
})

test('a deepened colour is readable, and a newer format is refused with what to do', () => {
  for (const colour of ['#1565C0', '#FFFFFF', '#FFCC00', '#808080']) expect(contrastOfWhite(deepened(colour))).toBeGreaterThanOrEqual(7)
  expect(readCentre({ ...sample(), format: 2 })).toEqual({ faults: [expect.objectContaining({ path: '/format' })] })
  expect(readCentre(sample())).toEqual({ document: sample() })
})
