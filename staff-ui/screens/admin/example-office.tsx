// A hall's office for the named examples: the ward template, its people and screens, one of each kind, with the longest names.
import type { ReactNode } from 'react'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { AccountAnswer, AuditEntry, DeviceAnswer } from '#contract/commands/people-answers.ts'
import type { CentreHead } from '#contract/views/parts.ts'
import type { Acts } from '../../parts/use-acts.ts'
import { exampleLines } from '../specialist/example-view.ts'
import { AdminFrame } from './frame.tsx'
import { wardHours } from './hours-edits.ts'
import { type Office, OfficeContext } from './office.ts'
import type { Place, Room } from './places.ts'

/** Tuesday, 24 November 2026, 9:42 in Viet Nam. */
export const exampleNow = Date.UTC(2026, 10, 24, 2, 42)
const ago = (minutes: number) => exampleNow - minutes * 60_000

export const exampleHead: CentreHead = {
  id: 'phuong-phu-lien',
  kind: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public Administrative Service Centre' },
  name: { vi: 'Phường Phú Liên', en: 'Phú Liên Ward' },
  timeZone: 'Asia/Ho_Chi_Minh',
  languages: ['vi', 'en'],
  isSample: false,
}

const counters: [sign: string, lines: string[], helps?: string][] = [
  ['1', ['CT']],
  ['2', ['CT', 'HT']],
  ['3', ['HT', 'CT']],
  ['4', ['DD', 'XD', 'NN']],
  ['5', ['KD', 'XD', 'NN']],
  ['6', ['BT', 'VH', 'BH']],
  ['7', ['CA']],
  ['8', ['TK', 'HD'], 'CT'],
]

export const exampleDocument: CentreDocument = {
  format: 1,
  ...exampleHead,
  effectiveFrom: '2026-01-01',
  hours: { ...wardHours, days: [{ day: '2027-01-01', sessions: [], why: { vi: 'Nghỉ Tết Dương lịch', en: 'New Year' } }] },
  rules: { returnMinutes: 15, bookingMinutes: 15, recallSecondsMin: 30, callsBeforeNoShow: 3, reviveMinutes: 30 },
  classes: [],
  lines: exampleLines.map((line) => ({ ...line, tile: line.name, issues: true, atDayEnd: 'close' as const })),
  collectLine: 'TK',
  counters: counters.map(([sign, lines, help]) => ({
    id: sign,
    name: { vi: `Quầy ${sign}`, en: `Counter ${sign}` },
    sign,
    lines,
    helps: help === undefined ? [] : [{ line: help, afterMinutes: 5 }],
    isAccessible: false,
    direction: 'ahead' as const,
  })),
  procedures: [],
  helps: [
    { id: 'justice', name: { vi: 'Tư pháp', en: 'Justice' }, pictogram: 'stamp' },
    { id: 'land', name: { vi: 'Địa chính', en: 'Land' }, pictogram: 'land-plot' },
  ],
  notices: [
    { vi: 'Nộp khai sinh sau 15:00 nhận kết quả vào ngày làm việc sau.', en: 'Births filed after 15:00: result on the next working day.' },
    { vi: 'Chưa rõ thủ tục? Mời hỏi bàn hướng dẫn ở cửa vào.', en: 'Not sure? Ask the help desk at the door.' },
  ],
}

const device = (name: string, role: DeviceAnswer['role'], more: Partial<DeviceAnswer> = {}): DeviceAnswer => ({
  id: name,
  name,
  role,
  pairedAt: ago(6000),
  lastSeenAt: ago(0),
  isConnected: true,
  ...more,
})

export const exampleDevices: DeviceAnswer[] = [
  device('Máy lấy số 1, cửa chính', 'kiosk', { isConnected: false, lastSeenAt: ago(11), inches: 21.5, printer: 'kho-80' }),
  device('Màn hình sảnh', 'board', { inches: 55, metres: 8 }),
  device('Màn hình hiên', 'board', { inches: 43, metres: 5 }),
  device('Máy quầy 3', 'counter', { counter: '3', who: { id: 'ha', name: 'Vũ Thu Hà' } }),
  device('Máy quầy 5', 'counter', { counter: '5' }),
  device('Máy hướng dẫn 1', 'greeter', { printer: 'kho-58' }),
  ...Array.from({ length: 11 }, (_, n) => device(`Máy quầy ${n + 10}`, 'counter', { counter: '1' })),
]

const person = (name: string, more: Partial<AccountAnswer> = {}): AccountAnswer => ({
  id: name,
  name,
  employer: 'centre',
  role: 'officer',
  hasPin: true,
  hasPassword: false,
  where: [],
  lastUsedAt: ago(90),
  ...more,
})

export const examplePeople: AccountAnswer[] = [
  person('Vũ Thu Hà', { lines: ['HT', 'CT'], where: [{ counter: '3', usedAt: ago(1) }] }),
  person('Lê Văn Sáng', { lines: ['CT', 'HT'], where: [{ counter: '2', usedAt: ago(1) }] }),
  person('Trịnh Đức Thắng', { employer: 'police', lines: ['CA'], where: [{ counter: '7', usedAt: ago(1) }] }),
  person('Công Tằng Tôn Nữ Hoàng Ngân Phương Uyên', { employer: 'Trung tâm Dịch vụ việc làm', lines: ['BH', 'BT', 'VH', 'TK', 'HD'] }),
  person('Hoàng Thị Vân', { role: 'specialist', lines: ['DD', 'XD'], where: [{ device: 'Máy hướng dẫn 1', usedAt: ago(3) }] }),
  person('Trần Văn Bình', { role: 'lead', where: [{ usedAt: ago(2) }] }),
  person('Đỗ Minh Quân', { role: 'admin', hasPin: false, hasPassword: true, where: [{ usedAt: ago(0) }] }),
  person('Bùi Ngọc Yến', { employer: 'post', endedAt: ago(4000) }),
  ...Array.from({ length: 20 }, (_, n) =>
    person(`Lễ tân ${String(n + 1).padStart(2, '0')}`, {
      role: 'greeter',
      employer: 'volunteers',
      hasPin: false,
      until: Date.UTC(2026, 10, 24, 10),
      isOpened: n < 14,
    }),
  ),
]

export const exampleAudit: AuditEntry[] = (
  [
    ['account-made', { account: 'x', role: 'officer', lines: ['HT'] }, { by: 'Đỗ Minh Quân', account: 'Vũ Thu Hà' }],
    ['device-paired', { device: 'd', role: 'kiosk' }, { by: 'Đỗ Minh Quân', device: 'Máy lấy số 1, cửa chính' }],
    ['signed-in', { account: 'x', device: 'd', secret: 'pin' }, { by: 'Vũ Thu Hà', device: 'Máy quầy 3' }],
    ['refused', { kind: 'pin', count: 4, since: ago(9), account: 'x', device: 'd' }, { account: 'Lê Văn Sáng', device: 'Máy quầy 2' }],
    ['refused', { kind: 'pairing-code', count: 14, since: ago(9) }, {}, '10.0.0.88'],
    ['greeters-made', { accounts: Array(20).fill('x'), until: ago(-400) }, { by: 'Trần Văn Bình' }],
    ['account-changed', { account: 'x', fields: ['lines', 'pin'] }, { by: 'Đỗ Minh Quân', account: 'Trịnh Đức Thắng' }],
    ['signed-out', { account: 'x', device: 'd', because: 'replaced' }, { by: 'Vũ Thu Hà', device: 'Máy quầy 3' }],
    ['device-revoked', { device: 'd' }, { by: 'Đỗ Minh Quân', device: 'Máy quầy 9' }],
    ['account-ended', { account: 'x' }, { by: 'Đỗ Minh Quân', account: 'Bùi Ngọc Yến' }],
    ['document-changed', {}, { by: 'Đỗ Minh Quân' }],
  ] as [string, object, AuditEntry['names'], string?][]
).map(([type, fields, names, from], index) => ({
  event: { seq: index + 1, at: ago(60 - index * 5), by: names.by ? 'x' : 'nobody', type, ...fields },
  names,
  ...(from !== undefined && { from }),
}))

const nothing = () => {}
export const exampleActs: Acts = { give: () => true, doing: undefined, note: undefined, tell: nothing }

/** A room within the frame. */
export function ExampleOffice(props: {
  place: Place
  unsaved?: readonly Room[]
  note?: string
  lostSinceAt?: number
  by?: 'admin' | 'lead'
  head?: CentreHead
  children: ReactNode
}) {
  const { place, by: role = 'admin', head = exampleHead } = props
  const office: Office = {
    asker: { centre: head.id, pass: undefined, language: 'vi' },
    centre: head,
    now: exampleNow,
    mayChange: role === 'admin',
    document: exampleDocument,
    acts: exampleActs,
    go: nothing,
  }
  const name = role === 'admin' ? 'Đỗ Minh Quân' : 'Trần Văn Bình'
  return (
    <OfficeContext value={office}>
      <AdminFrame
        centre={head}
        now={exampleNow}
        seat={{ me: { id: 'x', centre: head.id, role, account: { id: 'x', name, employer: 'centre' } }, signOut: nothing }}
        place={place}
        unsaved={props.unsaved ?? []}
        lostSinceAt={props.lostSinceAt}
        note={props.note}
        go={nothing}
      >
        {props.children}
      </AdminFrame>
    </OfficeContext>
  )
}
