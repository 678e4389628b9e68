// A ticket view to draw and test with: 2018 of a sample hall at 9:42, six people before it. No server is needed for it.
import type { TicketView } from '#contract/views/ticket.ts'

/** 24 November 2026, 9:42 in Saigon. */
export const exampleAt = Date.UTC(2026, 10, 24, 2, 42)
export const exampleTicketId = 'AAAAAAAAAAAAAAAAAA2018'

/** The view, with what differs: of the ticket in `ticket`, of the rest in `more`. */
export function exampleView(ticket: Partial<TicketView['ticket']> = {}, more: Partial<TicketView> = {}): TicketView {
  return {
    centre: {
      id: 'phuong-mau',
      kind: { vi: 'Trung tâm Phục vụ hành chính công' },
      name: { vi: 'Phường Mẫu', en: 'Sample Ward' },
      timeZone: 'Asia/Ho_Chi_Minh',
      languages: ['vi', 'en'],
      isSample: true,
    },
    ticket: {
      id: exampleTicketId,
      number: '2018',
      state: 'waiting',
      stage: 'counter',
      arrivedAt: exampleAt - 240_000,
      says: 'làm giấy khai sinh',
      name: { vi: 'Đăng ký khai sinh' },
      documents: [{ vi: 'Giấy chứng sinh' }, { vi: 'Căn cước của cha và mẹ' }],
      ...ticket,
    },
    line: {
      id: 'HT',
      name: { vi: 'Hộ tịch', en: 'Civil status' },
      shortName: 'Hộ tịch',
      series: '2',
      colour: '#6A1B9A',
      pictogram: 'family' as TicketView['line']['pictogram'],
    },
    ahead: 6,
    wait: { lowMinutes: 20, highMinutes: 30 },
    call: null,
    overtaken: [],
    promiseMinutes: 30,
    countersOpen: 2,
    incident: null,
    ...more,
  }
}

/** Called to counter 3, one minute ago. */
export const calledView = (attempt = 1): TicketView =>
  exampleView(
    { state: 'called' },
    { ahead: null, wait: null, call: { sign: '3', name: { vi: 'Quầy 3', en: 'Counter 3' }, attempt, at: exampleAt } },
  )

/** Two were called first: one with priority, one back with papers. */
export const passedView = (): TicketView =>
  exampleView(
    {},
    {
      ahead: 3,
      overtaken: [
        { because: 'resumed', laterMinutes: -25 },
        { because: 'class', class: 'priority', laterMinutes: 12 },
      ],
    },
  )
