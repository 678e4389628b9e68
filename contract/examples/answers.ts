// What the examples were answered, by name. Made by `npm run docs` from a real hall's answers, never by hand: ids and hashes are stand-ins,
// lists of more than two are cut to their first entry.
// Long because: it is recorded, one answer after another.
import type { ExampleAnswer } from '#contract/examples/example.ts'

export const answers: Readonly<Record<string, ExampleAnswer>> = {
  health: {
    path: '/api/health',
    status: 200,
    type: 'application/json',
    answer: {
      status: 'ok',
      version: '0.1.0',
      day: '2026-11-24',
      seq: 1,
    },
  },
  procedures: {
    path: '/api/centres/phuong-mau/procedures?q=khai%20sinh&limit=1',
    status: 200,
    type: 'application/json',
    answer: {
      procedures: [
        {
          id: 'ht-khai-sinh',
          line: 'HT',
          name: {
            vi: 'Đăng ký khai sinh',
          },
          says: ['làm giấy khai sinh', 'khai sinh cho con'],
          documents: [
            {
              vi: 'Giấy chứng sinh',
            },
          ],
          minutes: {
            typical: 15,
            most: 25,
          },
          sameDayUntil: '15:00',
          isSigned: true,
          found: 'làm giấy khai sinh',
        },
      ],
      count: 53,
    },
  },
  'open-counter': {
    path: '/api/centres/phuong-mau/counters/2/open',
    status: 200,
    type: 'application/json',
    answer: {
      counter: {
        id: '2',
        state: 'open',
        lines: ['CT', 'HT'],
      },
    },
  },
  'open-counter-lines': {
    path: '/api/centres/phuong-mau/counters/1/open',
    status: 200,
    type: 'application/json',
    answer: {
      counter: {
        id: '1',
        state: 'open',
        lines: ['CT'],
      },
    },
  },
  'issue-procedure': {
    path: '/api/centres/phuong-mau/tickets',
    status: 201,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'juiXETMMHM85ouZa0Su9ff',
        number: '2001',
        line: 'HT',
        procedure: 'ht-khai-sinh',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795485600000,
        placeAt: 1795485600000,
        files: 1,
      },
      ahead: 0,
      wait: null,
      links: {
        page: 'http://127.0.0.1:8090/t/juiXETMMHM85ouZa0Su9ff?l=en',
        slip: 'http://127.0.0.1:8090/api/centres/phuong-mau/tickets/juiXETMMHM85ouZa0Su9ff/slip.pdf?language=en',
      },
    },
  },
  'issue-line': {
    path: '/api/centres/phuong-mau/tickets',
    status: 201,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'VTKV5LhIvueBwwoMhqW3MT',
        number: '2002',
        line: 'HT',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795485660000,
        placeAt: 1795483860000,
        files: 2,
        class: 'priority',
      },
      ahead: 0,
      wait: null,
      links: {
        page: 'http://127.0.0.1:8090/t/VTKV5LhIvueBwwoMhqW3MT',
        slip: 'http://127.0.0.1:8090/api/centres/phuong-mau/tickets/VTKV5LhIvueBwwoMhqW3MT/slip.pdf',
      },
    },
  },
  'issue-unknown': {
    path: '/api/centres/phuong-mau/tickets',
    status: 404,
    type: 'application/problem+json',
    answer: {
      type: '/problems/line-unknown',
      title: 'The centre has no line “ZZ”.',
      status: 404,
      detail: 'Trung tâm không có lĩnh vực “ZZ”.',
      code: 'line-unknown',
      retry: 'never',
      params: {
        line: 'ZZ',
      },
    },
  },
  ticket: {
    path: '/api/centres/phuong-mau/tickets/juiXETMMHM85ouZa0Su9ff',
    status: 200,
    type: 'application/json',
    answer: {
      stream: 'phuong-mau/2026-11-24/0',
      seq: 5,
      at: 1795485660000,
      release: '0.1.0',
      view: 'ticket',
      key: 'juiXETMMHM85ouZa0Su9ff',
      data: {
        centre: {
          id: 'phuong-mau',
          kind: {
            vi: 'Trung tâm Phục vụ hành chính công',
            en: 'Public Administrative Service Centre',
          },
          name: {
            vi: 'Phường Mẫu',
            en: 'Sample Ward',
          },
          timeZone: 'Asia/Ho_Chi_Minh',
          languages: ['vi', 'en'],
          isSample: true,
        },
        ticket: {
          id: 'juiXETMMHM85ouZa0Su9ff',
          number: '2001',
          state: 'waiting',
          stage: 'counter',
          arrivedAt: 1795485600000,
          says: 'làm giấy khai sinh',
          name: {
            vi: 'Đăng ký khai sinh',
          },
          documents: [
            {
              vi: 'Giấy chứng sinh',
            },
          ],
          sameDayUntil: '15:00',
        },
        line: {
          id: 'HT',
          name: {
            vi: 'Hộ tịch',
            en: 'Civil status',
          },
          shortName: 'Hộ tịch',
          series: '2',
          colour: '#6A1B9A',
          pictogram: 'family',
        },
        ahead: 1,
        wait: null,
        call: null,
        overtaken: [],
        promiseMinutes: 30,
        countersOpen: 1,
        incident: null,
      },
    },
  },
  slip: {
    path: '/api/centres/phuong-mau/tickets/juiXETMMHM85ouZa0Su9ff/slip.pdf?width=58',
    status: 200,
    type: 'application/pdf',
  },
  'slip-preview': {
    path: '/api/centres/phuong-mau/tickets/juiXETMMHM85ouZa0Su9ff/slip.svg',
    status: 200,
    type: 'image/svg+xml',
  },
  'call-next': {
    path: '/api/centres/phuong-mau/counters/2/call-next',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: '_Q_mLNIOaSPHN-vI3fA-j6',
        ticket: 'VTKV5LhIvueBwwoMhqW3MT',
        number: '2002',
        counter: '2',
        attempt: 1,
        at: 1795485720000,
        why: {
          placeAt: 1795483860000,
          seenAt: 1795483860000,
          because: 'class',
        },
      },
    },
  },
  'call-next-open': {
    path: '/api/centres/phuong-mau/counters/2/call-next',
    status: 409,
    type: 'application/problem+json',
    answer: {
      type: '/problems/ticket-open',
      title: 'Number 2002 is still open at this counter. Say how it ended first.',
      status: 409,
      detail: 'Quầy còn số 2002. Ghi kết quả của số đó trước.',
      code: 'ticket-open',
      retry: 'never',
      params: {
        number: '2002',
      },
    },
  },
  recall: {
    path: '/api/centres/phuong-mau/tickets/VTKV5LhIvueBwwoMhqW3MT/recall',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: '_Q_mLNIOaSPHN-vI3fA-j6',
        ticket: 'VTKV5LhIvueBwwoMhqW3MT',
        number: '2002',
        counter: '2',
        attempt: 2,
        at: 1795485751000,
        why: {
          placeAt: 1795483860000,
          seenAt: 1795483860000,
          because: 'class',
        },
      },
    },
  },
  start: {
    path: '/api/centres/phuong-mau/tickets/VTKV5LhIvueBwwoMhqW3MT/start',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'VTKV5LhIvueBwwoMhqW3MT',
        number: '2002',
        line: 'HT',
        state: 'serving',
        stage: 'counter',
        arrivedAt: 1795485660000,
        placeAt: 1795483860000,
        files: 2,
        class: 'priority',
        counter: '2',
      },
    },
  },
  overtaken: {
    path: '/api/centres/phuong-mau/tickets/juiXETMMHM85ouZa0Su9ff/overtaken',
    status: 200,
    type: 'application/json',
    answer: {
      calls: [
        {
          because: 'class',
          class: 'priority',
          laterMinutes: 1,
        },
      ],
    },
  },
  kiosk: {
    path: '/api/centres/phuong-mau/kiosk',
    status: 200,
    type: 'application/json',
    answer: {
      stream: 'phuong-mau/2026-11-24/0',
      seq: 8,
      at: 1795485751000,
      release: '0.1.0',
      view: 'kiosk',
      data: {
        centre: {
          id: 'phuong-mau',
          kind: {
            vi: 'Trung tâm Phục vụ hành chính công',
            en: 'Public Administrative Service Centre',
          },
          name: {
            vi: 'Phường Mẫu',
            en: 'Sample Ward',
          },
          timeZone: 'Asia/Ho_Chi_Minh',
          languages: ['vi', 'en'],
          isSample: true,
        },
        day: '2026-11-24',
        closed: null,
        lines: [
          {
            id: 'CT',
            name: {
              vi: 'Chứng thực',
              en: 'Certification',
            },
            shortName: 'Chứng thực',
            series: '1',
            colour: '#1257A6',
            pictogram: 'stamp',
            tile: {
              vi: 'Sao y, chứng thực',
              en: 'Certified copies',
            },
            waiting: 0,
            countersOpen: 2,
          },
        ],
        classes: [
          {
            id: 'priority',
            name: {
              vi: 'Ưu tiên',
              en: 'Priority',
            },
            who: {
              vi: 'Từ 75 tuổi, khuyết tật, mang thai, con nhỏ, người có công',
              en: '75 and over, disabled, pregnant, with small children, people of merit',
            },
            headStartMinutes: 30,
          },
        ],
        waiting: 1,
        hasPrinter: false,
        incidents: [],
        systems: [
          {
            id: 'portal',
            name: {
              vi: 'Cổng Dịch vụ công',
              en: 'The national portal',
            },
          },
        ],
        lineOpen: ['CT', 'HT'],
      },
    },
  },
  board: {
    path: '/api/centres/phuong-mau/board',
    status: 200,
    type: 'application/json',
    answer: {
      stream: 'phuong-mau/2026-11-24/0',
      seq: 8,
      at: 1795485751000,
      release: '0.1.0',
      view: 'board',
      data: {
        centre: {
          id: 'phuong-mau',
          kind: {
            vi: 'Trung tâm Phục vụ hành chính công',
            en: 'Public Administrative Service Centre',
          },
          name: {
            vi: 'Phường Mẫu',
            en: 'Sample Ward',
          },
          timeZone: 'Asia/Ho_Chi_Minh',
          languages: ['vi', 'en'],
          isSample: true,
        },
        calls: [
          {
            id: '_Q_mLNIOaSPHN-vI3fA-j6',
            number: '2002',
            line: 'HT',
            counter: '2',
            attempt: 2,
            at: 1795485751000,
            isCurrent: true,
            isCollect: false,
          },
        ],
        counters: [
          {
            id: '1',
            sign: '1',
            direction: 'left',
          },
        ],
        lines: [
          {
            id: 'CT',
            name: {
              vi: 'Chứng thực',
              en: 'Certification',
            },
            shortName: 'Chứng thực',
            series: '1',
            colour: '#1257A6',
            pictogram: 'stamp',
            waiting: 0,
          },
        ],
        collect: null,
        notices: [
          {
            vi: 'Nộp khai sinh sau 15:00 nhận kết quả vào ngày làm việc sau.',
            en: 'Births filed after 15:00: result on the next working day.',
          },
        ],
      },
    },
  },
  'board-no-pass': {
    path: '/api/centres/phuong-mau/board',
    status: 401,
    type: 'application/problem+json',
    answer: {
      type: '/problems/pass-missing',
      title: 'This needs a pass: send Authorization: Bearer <pass>.',
      status: 401,
      detail: 'Cần thẻ để làm việc này: gửi Authorization: Bearer <thẻ>.',
      code: 'pass-missing',
      retry: 'never',
    },
  },
  counter: {
    path: '/api/centres/phuong-mau/counters/2',
    status: 200,
    type: 'application/json',
    answer: {
      stream: 'phuong-mau/2026-11-24/0',
      seq: 8,
      at: 1795485751000,
      release: '0.1.0',
      view: 'counter',
      key: '2',
      data: {
        centre: {
          id: 'phuong-mau',
          kind: {
            vi: 'Trung tâm Phục vụ hành chính công',
            en: 'Public Administrative Service Centre',
          },
          name: {
            vi: 'Phường Mẫu',
            en: 'Sample Ward',
          },
          timeZone: 'Asia/Ho_Chi_Minh',
          languages: ['vi', 'en'],
          isSample: true,
        },
        counter: {
          id: '2',
          name: {
            vi: 'Quầy 2',
            en: 'Counter 2',
          },
          sign: '2',
          state: 'open',
          lines: ['CT', 'HT'],
          helps: [],
        },
        ticket: {
          id: 'VTKV5LhIvueBwwoMhqW3MT',
          number: '2002',
          line: 'HT',
          documents: [],
          state: 'serving',
          stage: 'counter',
          isSigned: false,
          arrivedAt: 1795485660000,
          calledAt: 1795485720000,
          lastCalledAt: 1795485751000,
          startedAt: 1795485751000,
          attempt: 2,
          recallAt: 1795485781000,
          noShowAfterAttempt: 3,
          files: 2,
          class: 'priority',
          isUrgent: false,
          isLate: false,
          isReentry: false,
          isOrganisation: false,
          apology: null,
          errands: [],
          snag: null,
          asksOutcome: false,
          asksProcedure: false,
          why: {
            placeAt: 1795483860000,
            seenAt: 1795483860000,
            because: 'class',
          },
        },
        next: {
          id: 'juiXETMMHM85ouZa0Su9ff',
          number: '2001',
          line: 'HT',
          procedure: 'ht-khai-sinh',
          says: 'làm giấy khai sinh',
          arrivedAt: 1795485600000,
          placeAt: 1795485600000,
          files: 1,
          because: 'arrival',
          isUrgent: false,
          seenAt: 1795485600000,
        },
        waiting: {
          count: 1,
          first: [
            {
              id: 'juiXETMMHM85ouZa0Su9ff',
              number: '2001',
              line: 'HT',
              procedure: 'ht-khai-sinh',
              says: 'làm giấy khai sinh',
              arrivedAt: 1795485600000,
              placeAt: 1795485600000,
              files: 1,
              because: 'arrival',
              isUrgent: false,
            },
          ],
          byLine: [
            {
              line: 'HT',
              count: 1,
            },
          ],
        },
        held: [],
        missed: [],
        today: {
          served: 0,
          meanServiceSeconds: null,
        },
        last: null,
        lines: [
          {
            id: 'CT',
            name: {
              vi: 'Chứng thực',
              en: 'Certification',
            },
            shortName: 'Chứng thực',
            series: '1',
            colour: '#1257A6',
            pictogram: 'stamp',
            waiting: 0,
            countersOpen: 2,
          },
        ],
        counters: [
          {
            id: '1',
            name: {
              vi: 'Quầy 1',
              en: 'Counter 1',
            },
            sign: '1',
            state: 'open',
            lines: ['CT'],
          },
        ],
        classes: [
          {
            id: 'priority',
            name: {
              vi: 'Ưu tiên',
              en: 'Priority',
            },
            headStartMinutes: 30,
          },
          {
            id: 'bulk',
            name: {
              vi: 'Nhiều hồ sơ',
              en: 'Many files',
            },
            headStartMinutes: -30,
          },
        ],
        helps: [
          {
            id: 'justice',
            name: {
              vi: 'Tư pháp',
              en: 'Justice',
            },
            pictogram: 'stamp',
          },
        ],
        systems: [
          {
            id: 'portal',
            name: {
              vi: 'Cổng Dịch vụ công',
              en: 'The national portal',
            },
          },
        ],
        snags: [],
        canSign: true,
      },
    },
  },
  floor: {
    path: '/api/centres/phuong-mau/floor',
    status: 200,
    type: 'application/json',
    answer: {
      stream: 'phuong-mau/2026-11-24/0',
      seq: 8,
      at: 1795485751000,
      release: '0.1.0',
      view: 'floor',
      data: {
        centre: {
          id: 'phuong-mau',
          kind: {
            vi: 'Trung tâm Phục vụ hành chính công',
            en: 'Public Administrative Service Centre',
          },
          name: {
            vi: 'Phường Mẫu',
            en: 'Sample Ward',
          },
          timeZone: 'Asia/Ho_Chi_Minh',
          languages: ['vi', 'en'],
          isSample: true,
        },
        day: '2026-11-24',
        closed: null,
        lines: [
          {
            id: 'CT',
            name: {
              vi: 'Chứng thực',
              en: 'Certification',
            },
            shortName: 'Chứng thực',
            series: '1',
            colour: '#1257A6',
            pictogram: 'stamp',
            waiting: 0,
            countersOpen: 2,
            longest: null,
          },
        ],
        counters: [
          {
            id: '1',
            name: {
              vi: 'Quầy 1',
              en: 'Counter 1',
            },
            sign: '1',
            state: 'open',
            ticket: null,
            served: 0,
            lines: ['CT'],
            helps: [],
          },
        ],
        today: {
          issued: 2,
          waiting: 1,
          held: 0,
          signing: 0,
          missed: 0,
          done: 0,
          urgent: 0,
          guided: 0,
          late: 0,
        },
        alarms: [],
        alarmCount: 0,
        targetMinutes: 15,
        systems: [
          {
            id: 'portal',
            name: {
              vi: 'Cổng Dịch vụ công',
              en: 'The national portal',
            },
            procedures: 37,
            waiting: 0,
          },
        ],
        waits: [
          {
            hour: 9,
            people: 1,
            halfMinutes: 1,
            mostMinutes: 1,
          },
        ],
        clock: {
          isBehind: false,
          asks: null,
        },
      },
    },
  },
  'call-next-leaving': {
    path: '/api/centres/phuong-mau/counters/2/call-next',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: 'wDqLj7l5lkkgmUhOSfHr5M',
        ticket: 'juiXETMMHM85ouZa0Su9ff',
        number: '2001',
        counter: '2',
        attempt: 1,
        at: 1795485991000,
        why: {
          placeAt: 1795485600000,
          seenAt: 1795485600000,
          because: 'arrival',
        },
      },
    },
  },
  hold: {
    path: '/api/centres/phuong-mau/tickets/juiXETMMHM85ouZa0Su9ff/hold',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'juiXETMMHM85ouZa0Su9ff',
        number: '2001',
        line: 'HT',
        procedure: 'ht-khai-sinh',
        state: 'held',
        stage: 'counter',
        arrivedAt: 1795485600000,
        placeAt: 1795485600000,
        files: 1,
        counter: '2',
      },
    },
  },
  resume: {
    path: '/api/centres/phuong-mau/tickets/juiXETMMHM85ouZa0Su9ff/resume',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'juiXETMMHM85ouZa0Su9ff',
        number: '2001',
        line: 'HT',
        procedure: 'ht-khai-sinh',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795485600000,
        placeAt: 1795485600000,
        files: 1,
        counter: '2',
        boundTo: '2',
      },
    },
  },
  'call-ticket': {
    path: '/api/centres/phuong-mau/tickets/juiXETMMHM85ouZa0Su9ff/call',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: 'H-cAvDy2iF6zfeVg_yllxo',
        ticket: 'juiXETMMHM85ouZa0Su9ff',
        number: '2001',
        counter: '2',
        attempt: 1,
        at: 1795486111000,
        why: {
          placeAt: 1795485600000,
          seenAt: 1795485600000,
          because: 'by-hand',
        },
      },
    },
  },
  finish: {
    path: '/api/centres/phuong-mau/tickets/juiXETMMHM85ouZa0Su9ff/finish',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'juiXETMMHM85ouZa0Su9ff',
        number: '2001',
        line: 'HT',
        procedure: 'ht-khai-sinh',
        state: 'done',
        stage: 'counter',
        arrivedAt: 1795485600000,
        placeAt: 1795485600000,
        files: 1,
        counter: '2',
        outcome: 'accepted',
      },
    },
  },
  'call-nobody': {
    path: '/api/centres/phuong-mau/counters/2/call-next',
    status: 409,
    type: 'application/problem+json',
    answer: {
      type: '/problems/nobody-waiting',
      title: 'Nobody waits for this counter.',
      status: 409,
      detail: 'Không có ai đang chờ quầy này.',
      code: 'nobody-waiting',
      retry: 'later',
    },
  },
  'issue-third': {
    path: '/api/centres/phuong-mau/tickets',
    status: 201,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'EtS7PaV4WWPyfwEts_mkU9',
        number: '1001',
        line: 'CT',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795486111000,
        placeAt: 1795486111000,
        files: 1,
      },
      ahead: 0,
      wait: null,
      links: {
        page: 'http://127.0.0.1:8090/t/EtS7PaV4WWPyfwEts_mkU9',
        slip: 'http://127.0.0.1:8090/api/centres/phuong-mau/tickets/EtS7PaV4WWPyfwEts_mkU9/slip.pdf',
      },
    },
  },
  'transfer-line': {
    path: '/api/centres/phuong-mau/tickets/EtS7PaV4WWPyfwEts_mkU9/transfer',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'EtS7PaV4WWPyfwEts_mkU9',
        number: '1001',
        line: 'HT',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795486111000,
        placeAt: 1795486111000,
        files: 1,
      },
    },
  },
  'transfer-counter': {
    path: '/api/centres/phuong-mau/tickets/EtS7PaV4WWPyfwEts_mkU9/transfer',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'EtS7PaV4WWPyfwEts_mkU9',
        number: '1001',
        line: 'HT',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795486111000,
        placeAt: 1795486111000,
        files: 1,
        boundTo: '2',
      },
    },
  },
  priority: {
    path: '/api/centres/phuong-mau/tickets/EtS7PaV4WWPyfwEts_mkU9/priority',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'EtS7PaV4WWPyfwEts_mkU9',
        number: '1001',
        line: 'HT',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795486111000,
        placeAt: 1795484311000,
        files: 1,
        class: 'priority',
        boundTo: '2',
      },
    },
  },
  'priority-taken': {
    path: '/api/centres/phuong-mau/tickets/EtS7PaV4WWPyfwEts_mkU9/priority',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'EtS7PaV4WWPyfwEts_mkU9',
        number: '1001',
        line: 'HT',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795486111000,
        placeAt: 1795486111000,
        files: 1,
        boundTo: '2',
      },
    },
  },
  urgent: {
    path: '/api/centres/phuong-mau/tickets/EtS7PaV4WWPyfwEts_mkU9/urgent',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'EtS7PaV4WWPyfwEts_mkU9',
        number: '1001',
        line: 'HT',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795486111000,
        placeAt: 1795486111000,
        files: 1,
        boundTo: '2',
      },
    },
  },
  'call-urgent': {
    path: '/api/centres/phuong-mau/counters/2/call-next',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: 'vAt5AEo34RPDMWiIaPI_ZH',
        ticket: 'EtS7PaV4WWPyfwEts_mkU9',
        number: '1001',
        counter: '2',
        attempt: 1,
        at: 1795486111000,
        why: {
          placeAt: 1795486111000,
          seenAt: 1795486111000,
          because: 'urgent',
        },
      },
    },
  },
  sign: {
    path: '/api/centres/phuong-mau/tickets/EtS7PaV4WWPyfwEts_mkU9/sign',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'EtS7PaV4WWPyfwEts_mkU9',
        number: '1001',
        line: 'HT',
        state: 'signing',
        stage: 'signing',
        arrivedAt: 1795486111000,
        placeAt: 1795486111000,
        files: 1,
        counter: '2',
      },
    },
  },
  release: {
    path: '/api/centres/phuong-mau/tickets/EtS7PaV4WWPyfwEts_mkU9/release',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'EtS7PaV4WWPyfwEts_mkU9',
        number: '1001',
        line: 'TK',
        state: 'waiting',
        stage: 'collect',
        arrivedAt: 1795486111000,
        placeAt: 1795486111000,
        files: 1,
        counter: '2',
      },
    },
  },
  'issue-fourth': {
    path: '/api/centres/phuong-mau/tickets',
    status: 201,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'gRueVjPrYhQHxoa9ehE77b',
        number: '2003',
        line: 'HT',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795486411000,
        placeAt: 1795486411000,
        files: 1,
      },
      ahead: 0,
      wait: null,
      links: {
        page: 'http://127.0.0.1:8090/t/gRueVjPrYhQHxoa9ehE77b',
        slip: 'http://127.0.0.1:8090/api/centres/phuong-mau/tickets/gRueVjPrYhQHxoa9ehE77b/slip.pdf',
      },
    },
  },
  'call-fourth': {
    path: '/api/centres/phuong-mau/counters/2/call-next',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: 'aDaQa2XXTiclr9ScWaJRNI',
        ticket: 'gRueVjPrYhQHxoa9ehE77b',
        number: '2003',
        counter: '2',
        attempt: 1,
        at: 1795486411000,
        why: {
          placeAt: 1795486411000,
          seenAt: 1795486411000,
          because: 'arrival',
        },
      },
    },
  },
  'no-show-early': {
    path: '/api/centres/phuong-mau/tickets/gRueVjPrYhQHxoa9ehE77b/no-show',
    status: 409,
    type: 'application/problem+json',
    answer: {
      type: '/problems/no-show-too-soon',
      title: 'Call 3 times, 30 seconds apart, before marking a no-show.',
      status: 409,
      detail: 'Mời đủ 3 lần, mỗi lần cách 30 giây, rồi mới ghi vắng mặt.',
      code: 'no-show-too-soon',
      retry: 'later',
      params: {
        calls: 3,
        seconds: 30,
      },
    },
  },
  'recall-fourth': {
    path: '/api/centres/phuong-mau/tickets/gRueVjPrYhQHxoa9ehE77b/recall',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: 'aDaQa2XXTiclr9ScWaJRNI',
        ticket: 'gRueVjPrYhQHxoa9ehE77b',
        number: '2003',
        counter: '2',
        attempt: 2,
        at: 1795486442000,
        why: {
          placeAt: 1795486411000,
          seenAt: 1795486411000,
          because: 'arrival',
        },
      },
    },
  },
  'recall-last': {
    path: '/api/centres/phuong-mau/tickets/gRueVjPrYhQHxoa9ehE77b/recall',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: 'aDaQa2XXTiclr9ScWaJRNI',
        ticket: 'gRueVjPrYhQHxoa9ehE77b',
        number: '2003',
        counter: '2',
        attempt: 3,
        at: 1795486473000,
        why: {
          placeAt: 1795486411000,
          seenAt: 1795486411000,
          because: 'arrival',
        },
      },
    },
  },
  'no-show': {
    path: '/api/centres/phuong-mau/tickets/gRueVjPrYhQHxoa9ehE77b/no-show',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'gRueVjPrYhQHxoa9ehE77b',
        number: '2003',
        line: 'HT',
        state: 'no-show',
        stage: 'counter',
        arrivedAt: 1795486411000,
        placeAt: 1795486411000,
        files: 1,
        counter: '2',
      },
    },
  },
  revive: {
    path: '/api/centres/phuong-mau/tickets/gRueVjPrYhQHxoa9ehE77b/revive',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'gRueVjPrYhQHxoa9ehE77b',
        number: '2003',
        line: 'HT',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795486411000,
        placeAt: 1795486411000,
        files: 1,
        counter: '2',
      },
    },
  },
  cancel: {
    path: '/api/centres/phuong-mau/tickets/gRueVjPrYhQHxoa9ehE77b/cancel',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'gRueVjPrYhQHxoa9ehE77b',
        number: '2003',
        line: 'HT',
        state: 'cancelled',
        stage: 'counter',
        arrivedAt: 1795486411000,
        placeAt: 1795486411000,
        files: 1,
        counter: '2',
      },
    },
  },
  'make-account': {
    path: '/api/centres/phuong-mau/accounts',
    status: 201,
    type: 'application/json',
    answer: {
      account: {
        id: '_isZg8mPZBBXIYj21P4H7l',
        name: 'Nguyễn Thị Lan',
        employer: 'centre',
        role: 'officer',
        lines: ['CT'],
        hasPin: true,
        hasPassword: false,
        where: [],
      },
    },
  },
  'make-account-weak': {
    path: '/api/centres/phuong-mau/accounts',
    status: 409,
    type: 'application/problem+json',
    answer: {
      type: '/problems/pin-weak',
      title: 'A PIN has 6 digits and is no easy row such as 123456.',
      status: 409,
      detail: 'Mã PIN cần 6 chữ số, không phải dãy dễ đoán như 123456.',
      code: 'pin-weak',
      retry: 'never',
    },
  },
  'make-specialist': {
    path: '/api/centres/phuong-mau/accounts',
    status: 201,
    type: 'application/json',
    answer: {
      account: {
        id: 'LT2ZD1ILGOH7SxbEFybo8e',
        name: 'Trần Văn Hòa',
        employer: 'centre',
        role: 'specialist',
        helps: ['justice'],
        hasPin: false,
        hasPassword: true,
        where: [],
      },
    },
  },
  'change-account': {
    path: '/api/centres/phuong-mau/accounts/_isZg8mPZBBXIYj21P4H7l/change',
    status: 200,
    type: 'application/json',
    answer: {
      account: {
        id: '_isZg8mPZBBXIYj21P4H7l',
        name: 'Nguyễn Thị Lan',
        employer: 'centre',
        role: 'officer',
        lines: ['CT', 'HT'],
        hasPin: true,
        hasPassword: false,
        where: [],
      },
    },
  },
  'sign-in-names': {
    path: '/api/centres/phuong-mau/sign-in',
    status: 200,
    type: 'application/json',
    answer: {
      names: [
        {
          id: '_isZg8mPZBBXIYj21P4H7l',
          name: 'Nguyễn Thị Lan',
        },
      ],
    },
  },
  'sign-in': {
    path: '/api/centres/phuong-mau/sign-in',
    sent: {
      account: '_isZg8mPZBBXIYj21P4H7l',
      pin: '271948',
    },
    status: 200,
    type: 'application/json',
    answer: {
      id: '_isZg8mPZBBXIYj21P4H7l',
      centre: 'phuong-mau',
      role: 'officer',
      counter: '2',
      device: {
        id: 'BDk-9IYvBjonSWGvW-r0XS',
      },
      account: {
        id: '_isZg8mPZBBXIYj21P4H7l',
        name: 'Nguyễn Thị Lan',
        employer: 'centre',
      },
      lines: ['CT', 'HT'],
      until: 1795530304000,
      idleMinutes: 15,
    },
  },
  'sign-in-wrong': {
    path: '/api/centres/phuong-mau/sign-in',
    sent: {
      account: '_isZg8mPZBBXIYj21P4H7l',
      pin: '271949',
    },
    status: 401,
    type: 'application/problem+json',
    answer: {
      type: '/problems/sign-in-wrong',
      title: 'Name, PIN or password is wrong.',
      status: 401,
      detail: 'Tên, mã PIN hoặc mật khẩu không đúng.',
      code: 'sign-in-wrong',
      retry: 'never',
    },
  },
  'sign-in-password': {
    path: '/api/centres/phuong-mau/sign-in',
    status: 200,
    type: 'application/json',
    answer: {
      id: 'LT2ZD1ILGOH7SxbEFybo8e',
      centre: 'phuong-mau',
      role: 'specialist',
      account: {
        id: 'LT2ZD1ILGOH7SxbEFybo8e',
        name: 'Trần Văn Hòa',
        employer: 'centre',
      },
      helps: ['justice'],
      until: 1795530304000,
    },
  },
  me: {
    path: '/api/centres/phuong-mau/me',
    status: 200,
    type: 'application/json',
    answer: {
      id: '_isZg8mPZBBXIYj21P4H7l',
      centre: 'phuong-mau',
      role: 'officer',
      counter: '2',
      device: {
        id: 'BDk-9IYvBjonSWGvW-r0XS',
      },
      account: {
        id: '_isZg8mPZBBXIYj21P4H7l',
        name: 'Nguyễn Thị Lan',
        employer: 'centre',
      },
      lines: ['CT', 'HT'],
      until: 1795530304000,
      idleMinutes: 15,
    },
  },
  accounts: {
    path: '/api/centres/phuong-mau/accounts',
    status: 200,
    type: 'application/json',
    answer: {
      accounts: [
        {
          id: '_isZg8mPZBBXIYj21P4H7l',
          name: 'Nguyễn Thị Lan',
          employer: 'centre',
          role: 'officer',
          lines: ['CT', 'HT'],
          hasPin: true,
          hasPassword: false,
          lastUsedAt: 1795487104000,
          lastCounter: '2',
          where: [
            {
              device: 'BDk-9IYvBjonSWGvW-r0XS',
              usedAt: 1795487104000,
            },
          ],
        },
        {
          id: 'LT2ZD1ILGOH7SxbEFybo8e',
          name: 'Trần Văn Hòa',
          employer: 'centre',
          role: 'specialist',
          helps: ['justice'],
          hasPin: false,
          hasPassword: true,
          lastUsedAt: 1795487104000,
          where: [
            {
              usedAt: 1795487104000,
            },
          ],
        },
      ],
    },
  },
  'sign-out': {
    path: '/api/centres/phuong-mau/sign-out',
    status: 200,
    type: 'application/json',
    answer: {},
  },
  'end-account': {
    path: '/api/centres/phuong-mau/accounts/_isZg8mPZBBXIYj21P4H7l/end',
    status: 200,
    type: 'application/json',
    answer: {
      account: {
        id: '_isZg8mPZBBXIYj21P4H7l',
        name: 'Nguyễn Thị Lan',
        employer: 'centre',
        role: 'officer',
        lines: ['CT', 'HT'],
        hasPin: true,
        hasPassword: false,
        lastUsedAt: 1795487104000,
        lastCounter: '2',
        endedAt: 1795487104000,
        where: [],
      },
    },
  },
  'issue-fifth': {
    path: '/api/centres/phuong-mau/tickets',
    status: 201,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'zn05VPCj4vf5r1cMyQA2cS',
        number: '2004',
        line: 'HT',
        procedure: 'ht-khai-sinh',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795487104000,
        placeAt: 1795487104000,
        files: 1,
      },
      ahead: 0,
      wait: null,
      links: {
        page: 'http://127.0.0.1:8090/t/zn05VPCj4vf5r1cMyQA2cS',
        slip: 'http://127.0.0.1:8090/api/centres/phuong-mau/tickets/zn05VPCj4vf5r1cMyQA2cS/slip.pdf',
      },
    },
  },
  'call-fifth': {
    path: '/api/centres/phuong-mau/counters/2/call-next',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: 'wACMiwShcW7iFkQAPdDktr',
        ticket: 'zn05VPCj4vf5r1cMyQA2cS',
        number: '2004',
        counter: '2',
        attempt: 1,
        at: 1795487164000,
        why: {
          placeAt: 1795487104000,
          seenAt: 1795487104000,
          because: 'arrival',
        },
      },
    },
  },
  'raise-snag': {
    path: '/api/centres/phuong-mau/tickets/zn05VPCj4vf5r1cMyQA2cS/snag',
    status: 201,
    type: 'application/json',
    answer: {
      snag: {
        id: 'biLgmIssFm3ganV4snnZEQ',
        number: '2004',
        counter: '2',
        help: 'justice',
        reason: 'data-mismatch',
        raisedAt: 1795487284000,
      },
    },
  },
  snags: {
    path: '/api/centres/phuong-mau/snags',
    status: 200,
    type: 'application/json',
    answer: {
      stream: 'phuong-mau/2026-11-24/0',
      seq: 35,
      at: 1795487284000,
      release: '0.1.0',
      view: 'snags',
      data: {
        centre: {
          id: 'phuong-mau',
          kind: {
            vi: 'Trung tâm Phục vụ hành chính công',
            en: 'Public Administrative Service Centre',
          },
          name: {
            vi: 'Phường Mẫu',
            en: 'Sample Ward',
          },
          timeZone: 'Asia/Ho_Chi_Minh',
          languages: ['vi', 'en'],
          isSample: true,
        },
        helps: [
          {
            id: 'justice',
            name: {
              vi: 'Tư pháp',
              en: 'Justice',
            },
            pictogram: 'stamp',
          },
        ],
        lines: [
          {
            id: 'CT',
            name: {
              vi: 'Chứng thực',
              en: 'Certification',
            },
            shortName: 'Chứng thực',
            series: '1',
            colour: '#1257A6',
            pictogram: 'stamp',
          },
        ],
        snags: [
          {
            id: 'biLgmIssFm3ganV4snnZEQ',
            ticket: 'zn05VPCj4vf5r1cMyQA2cS',
            number: '2004',
            line: 'HT',
            says: 'làm giấy khai sinh',
            counter: '2',
            sign: '2',
            help: 'justice',
            reason: 'data-mismatch',
            raisedAt: 1795487284000,
            leadAt: 1795487464000,
          },
        ],
        count: 1,
      },
    },
  },
  'accept-snag': {
    path: '/api/centres/phuong-mau/snags/biLgmIssFm3ganV4snnZEQ/accept',
    status: 200,
    type: 'application/json',
    answer: {
      snag: {
        id: 'biLgmIssFm3ganV4snnZEQ',
        number: '2004',
        counter: '2',
        help: 'justice',
        reason: 'data-mismatch',
        raisedAt: 1795487284000,
        helper: 'LT2ZD1ILGOH7SxbEFybo8e',
        acceptedAt: 1795487304000,
      },
    },
  },
  'accept-snag-taken': {
    path: '/api/centres/phuong-mau/snags/biLgmIssFm3ganV4snnZEQ/accept',
    status: 409,
    type: 'application/problem+json',
    answer: {
      type: '/problems/snag-taken',
      title: 'Somebody else is coming to counter 2.',
      status: 409,
      detail: 'Người khác đã nhận đến quầy 2.',
      code: 'snag-taken',
      retry: 'never',
      params: {
        counter: '2',
      },
    },
  },
  'decline-snag': {
    path: '/api/centres/phuong-mau/snags/biLgmIssFm3ganV4snnZEQ/decline',
    status: 200,
    type: 'application/json',
    answer: {
      snag: {
        id: 'biLgmIssFm3ganV4snnZEQ',
        number: '2004',
        counter: '2',
        help: 'justice',
        reason: 'data-mismatch',
        raisedAt: 1795487284000,
      },
    },
  },
  'accept-snag-again': {
    path: '/api/centres/phuong-mau/snags/biLgmIssFm3ganV4snnZEQ/accept',
    status: 200,
    type: 'application/json',
    answer: {
      snag: {
        id: 'biLgmIssFm3ganV4snnZEQ',
        number: '2004',
        counter: '2',
        help: 'justice',
        reason: 'data-mismatch',
        raisedAt: 1795487284000,
        helper: 'LT2ZD1ILGOH7SxbEFybo8e',
        acceptedAt: 1795487364000,
      },
    },
  },
  'arrive-snag': {
    path: '/api/centres/phuong-mau/snags/biLgmIssFm3ganV4snnZEQ/arrive',
    status: 200,
    type: 'application/json',
    answer: {
      snag: {
        id: 'biLgmIssFm3ganV4snnZEQ',
        number: '2004',
        counter: '2',
        help: 'justice',
        reason: 'data-mismatch',
        raisedAt: 1795487284000,
        helper: 'LT2ZD1ILGOH7SxbEFybo8e',
        acceptedAt: 1795487364000,
        arrivedAt: 1795487424000,
      },
    },
  },
  'solve-snag': {
    path: '/api/centres/phuong-mau/snags/biLgmIssFm3ganV4snnZEQ/solve',
    status: 200,
    type: 'application/json',
    answer: {
      snag: {
        id: 'biLgmIssFm3ganV4snnZEQ',
        number: '2004',
        counter: '2',
        help: 'justice',
        reason: 'data-mismatch',
        raisedAt: 1795487284000,
        helper: 'LT2ZD1ILGOH7SxbEFybo8e',
        acceptedAt: 1795487364000,
        arrivedAt: 1795487424000,
        solvedAt: 1795487664000,
        how: 'explained',
      },
    },
  },
  'finish-more-papers': {
    path: '/api/centres/phuong-mau/tickets/zn05VPCj4vf5r1cMyQA2cS/finish',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'zn05VPCj4vf5r1cMyQA2cS',
        number: '2004',
        line: 'HT',
        procedure: 'ht-khai-sinh',
        state: 'done',
        stage: 'counter',
        arrivedAt: 1795487104000,
        placeAt: 1795487104000,
        files: 1,
        counter: '2',
        outcome: 'more-papers',
      },
      reentry: {
        code: 'M5HKT4XT',
        until: '2026-12-04',
        slip: 'http://127.0.0.1:8090/api/centres/phuong-mau/tickets/zn05VPCj4vf5r1cMyQA2cS/return.pdf',
      },
    },
  },
  'return-slip': {
    path: '/api/centres/phuong-mau/tickets/zn05VPCj4vf5r1cMyQA2cS/return.pdf?width=58',
    status: 200,
    type: 'application/pdf',
  },
  'begin-incident': {
    path: '/api/centres/phuong-mau/systems/civil-status/down',
    status: 200,
    type: 'application/json',
    answer: {
      system: {
        id: 'civil-status',
        downSince: 1795487664000,
      },
    },
  },
  'begin-incident-again': {
    path: '/api/centres/phuong-mau/systems/civil-status/down',
    status: 409,
    type: 'application/problem+json',
    answer: {
      type: '/problems/system-already-down',
      title: 'This system is reported as down already.',
      status: 409,
      detail: 'Hệ thống này đã được báo sự cố rồi.',
      code: 'system-already-down',
      retry: 'never',
    },
  },
  'end-incident': {
    path: '/api/centres/phuong-mau/systems/civil-status/up',
    status: 200,
    type: 'application/json',
    answer: {
      system: {
        id: 'civil-status',
      },
    },
  },
  'issue-reentry': {
    path: '/api/centres/phuong-mau/tickets',
    sent: {
      reentry: 'M5HKT4XT',
    },
    status: 201,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'BgB5r2acJMtgb5NtFJi1Sf',
        number: '2005',
        line: 'HT',
        procedure: 'ht-khai-sinh',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795488864000,
        placeAt: 1795487064000,
        files: 1,
      },
      ahead: 0,
      wait: null,
      links: {
        page: 'http://127.0.0.1:8090/t/BgB5r2acJMtgb5NtFJi1Sf',
        slip: 'http://127.0.0.1:8090/api/centres/phuong-mau/tickets/BgB5r2acJMtgb5NtFJi1Sf/slip.pdf',
      },
    },
  },
  'issue-reentry-used': {
    path: '/api/centres/phuong-mau/tickets',
    sent: {
      reentry: 'M5HKT4XT',
    },
    status: 409,
    type: 'application/problem+json',
    answer: {
      type: '/problems/reentry-used',
      title: 'This code was used already.',
      status: 409,
      detail: 'Mã trở lại này đã dùng rồi.',
      code: 'reentry-used',
      retry: 'never',
    },
  },
  'find-tickets': {
    path: '/api/centres/phuong-mau/tickets?number=2005',
    status: 200,
    type: 'application/json',
    answer: {
      tickets: [
        {
          id: 'BgB5r2acJMtgb5NtFJi1Sf',
          number: '2005',
          line: 'HT',
          says: 'làm giấy khai sinh',
          state: 'waiting',
          stage: 'counter',
          arrivedAt: 1795488864000,
          isUrgent: false,
          links: {
            page: 'http://127.0.0.1:8090/t/BgB5r2acJMtgb5NtFJi1Sf',
            slip: 'http://127.0.0.1:8090/api/centres/phuong-mau/tickets/BgB5r2acJMtgb5NtFJi1Sf/slip.pdf',
          },
        },
      ],
    },
  },
  'find-tickets-time': {
    path: '/api/centres/phuong-mau/tickets?line=HT&around=09:50',
    status: 200,
    type: 'application/json',
    answer: {
      tickets: [
        {
          id: 'BgB5r2acJMtgb5NtFJi1Sf',
          number: '2005',
          line: 'HT',
          says: 'làm giấy khai sinh',
          state: 'waiting',
          stage: 'counter',
          arrivedAt: 1795488864000,
          isUrgent: false,
          links: {
            page: 'http://127.0.0.1:8090/t/BgB5r2acJMtgb5NtFJi1Sf',
            slip: 'http://127.0.0.1:8090/api/centres/phuong-mau/tickets/BgB5r2acJMtgb5NtFJi1Sf/slip.pdf',
          },
        },
      ],
    },
  },
  'call-sixth': {
    path: '/api/centres/phuong-mau/counters/2/call-next',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: 'kNx26IyNeR6fo_h8DB9Y3c',
        ticket: 'BgB5r2acJMtgb5NtFJi1Sf',
        number: '2005',
        counter: '2',
        attempt: 1,
        at: 1795488864000,
        why: {
          placeAt: 1795487064000,
          seenAt: 1795487064000,
          because: 'reentry',
        },
      },
    },
  },
  'next-errand': {
    path: '/api/centres/phuong-mau/tickets/BgB5r2acJMtgb5NtFJi1Sf/errand',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'BgB5r2acJMtgb5NtFJi1Sf',
        number: '2005',
        line: 'CT',
        procedure: 'ct-ban-sao',
        state: 'serving',
        stage: 'counter',
        arrivedAt: 1795488864000,
        placeAt: 1795487064000,
        files: 1,
        counter: '2',
      },
    },
  },
  'finish-sixth': {
    path: '/api/centres/phuong-mau/tickets/BgB5r2acJMtgb5NtFJi1Sf/finish',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'BgB5r2acJMtgb5NtFJi1Sf',
        number: '2005',
        line: 'CT',
        procedure: 'ct-ban-sao',
        state: 'done',
        stage: 'counter',
        arrivedAt: 1795488864000,
        placeAt: 1795487064000,
        files: 1,
        counter: '2',
        outcome: 'returned',
      },
    },
  },
  'open-results': {
    path: '/api/centres/phuong-mau/counters/8/open',
    status: 200,
    type: 'application/json',
    answer: {
      counter: {
        id: '8',
        state: 'open',
        lines: ['TK', 'HD'],
      },
    },
  },
  'issue-seventh': {
    path: '/api/centres/phuong-mau/tickets',
    status: 201,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'txqdjejMH-vp-NuxkrtZWD',
        number: '0001',
        line: 'TK',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795489284000,
        placeAt: 1795489284000,
        files: 1,
      },
      ahead: 1,
      wait: null,
      links: {
        page: 'http://127.0.0.1:8090/t/txqdjejMH-vp-NuxkrtZWD',
        slip: 'http://127.0.0.1:8090/api/centres/phuong-mau/tickets/txqdjejMH-vp-NuxkrtZWD/slip.pdf',
      },
    },
  },
  late: {
    path: '/api/centres/phuong-mau/tickets/txqdjejMH-vp-NuxkrtZWD/late',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'txqdjejMH-vp-NuxkrtZWD',
        number: '0001',
        line: 'TK',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795489284000,
        placeAt: 1795487484000,
        files: 1,
      },
    },
  },
  'call-collect': {
    path: '/api/centres/phuong-mau/counters/8/call-next',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: 'dDwL3OQVzzO7M9OMsenZQP',
        ticket: 'EtS7PaV4WWPyfwEts_mkU9',
        number: '1001',
        counter: '8',
        attempt: 1,
        at: 1795489284000,
        why: {
          placeAt: 1795486111000,
          seenAt: 1795486111000,
          because: 'urgent',
        },
      },
    },
  },
  'call-late': {
    path: '/api/centres/phuong-mau/counters/8/call-next',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: 'zdC93xkE6Mes-lcbMwEdqx',
        ticket: 'txqdjejMH-vp-NuxkrtZWD',
        number: '0001',
        counter: '8',
        attempt: 1,
        at: 1795489344000,
        why: {
          placeAt: 1795487484000,
          seenAt: 1795487484000,
          because: 'late',
        },
      },
    },
  },
  'record-late': {
    path: '/api/centres/phuong-mau/tickets/txqdjejMH-vp-NuxkrtZWD/apology',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'txqdjejMH-vp-NuxkrtZWD',
        number: '0001',
        line: 'TK',
        state: 'called',
        stage: 'counter',
        arrivedAt: 1795489284000,
        placeAt: 1795487484000,
        files: 1,
        counter: '8',
      },
    },
  },
  'finish-late': {
    path: '/api/centres/phuong-mau/tickets/txqdjejMH-vp-NuxkrtZWD/finish',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'txqdjejMH-vp-NuxkrtZWD',
        number: '0001',
        line: 'TK',
        state: 'done',
        stage: 'counter',
        arrivedAt: 1795489284000,
        placeAt: 1795487484000,
        files: 1,
        counter: '8',
        outcome: 'result-late',
      },
    },
  },
  'late-list': {
    path: '/api/centres/phuong-mau/late-results.csv',
    status: 200,
    type: 'text/csv',
  },
  'issue-eighth': {
    path: '/api/centres/phuong-mau/tickets',
    status: 201,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'DxO20ihFkj0i0ZxPnCVu6M',
        number: '1002',
        line: 'CT',
        procedure: 'ct-ban-sao',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795489524000,
        placeAt: 1795489524000,
        files: 1,
      },
      ahead: 0,
      wait: null,
      links: {
        page: 'http://127.0.0.1:8090/t/DxO20ihFkj0i0ZxPnCVu6M',
        slip: 'http://127.0.0.1:8090/api/centres/phuong-mau/tickets/DxO20ihFkj0i0ZxPnCVu6M/slip.pdf',
      },
    },
  },
  'issue-ninth': {
    path: '/api/centres/phuong-mau/tickets',
    status: 201,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'HlmPLcGTDpMuLRdhq4QgSl',
        number: '1003',
        line: 'CT',
        procedure: 'ct-ban-sao',
        state: 'waiting',
        stage: 'counter',
        arrivedAt: 1795489584000,
        placeAt: 1795489584000,
        files: 1,
      },
      ahead: 1,
      wait: null,
      links: {
        page: 'http://127.0.0.1:8090/t/HlmPLcGTDpMuLRdhq4QgSl',
        slip: 'http://127.0.0.1:8090/api/centres/phuong-mau/tickets/HlmPLcGTDpMuLRdhq4QgSl/slip.pdf',
      },
    },
  },
  'call-eighth': {
    path: '/api/centres/phuong-mau/counters/1/call-next',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: 'z7CnCty3QJRLurVZSCH77E',
        ticket: 'DxO20ihFkj0i0ZxPnCVu6M',
        number: '1002',
        counter: '1',
        attempt: 1,
        at: 1795489584000,
        why: {
          placeAt: 1795489524000,
          seenAt: 1795489524000,
          because: 'arrival',
        },
      },
    },
  },
  'sign-eighth': {
    path: '/api/centres/phuong-mau/tickets/DxO20ihFkj0i0ZxPnCVu6M/sign',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'DxO20ihFkj0i0ZxPnCVu6M',
        number: '1002',
        line: 'CT',
        procedure: 'ct-ban-sao',
        state: 'signing',
        stage: 'signing',
        arrivedAt: 1795489524000,
        placeAt: 1795489524000,
        files: 1,
        counter: '1',
      },
    },
  },
  'call-ninth': {
    path: '/api/centres/phuong-mau/counters/1/call-next',
    status: 200,
    type: 'application/json',
    answer: {
      call: {
        id: 'NcWN5bYMyYKk1-DL8XYIAe',
        ticket: 'HlmPLcGTDpMuLRdhq4QgSl',
        number: '1003',
        counter: '1',
        attempt: 1,
        at: 1795489704000,
        why: {
          placeAt: 1795489584000,
          seenAt: 1795489584000,
          because: 'arrival',
        },
      },
    },
  },
  'sign-ninth': {
    path: '/api/centres/phuong-mau/tickets/HlmPLcGTDpMuLRdhq4QgSl/sign',
    status: 200,
    type: 'application/json',
    answer: {
      ticket: {
        id: 'HlmPLcGTDpMuLRdhq4QgSl',
        number: '1003',
        line: 'CT',
        procedure: 'ct-ban-sao',
        state: 'signing',
        stage: 'signing',
        arrivedAt: 1795489584000,
        placeAt: 1795489584000,
        files: 1,
        counter: '1',
      },
    },
  },
  signing: {
    path: '/api/centres/phuong-mau/signing',
    status: 200,
    type: 'application/json',
    answer: {
      stream: 'phuong-mau/2026-11-24/0',
      seq: 67,
      at: 1795489824000,
      release: '0.1.0',
      view: 'signing',
      data: {
        centre: {
          id: 'phuong-mau',
          kind: {
            vi: 'Trung tâm Phục vụ hành chính công',
            en: 'Public Administrative Service Centre',
          },
          name: {
            vi: 'Phường Mẫu',
            en: 'Sample Ward',
          },
          timeZone: 'Asia/Ho_Chi_Minh',
          languages: ['vi', 'en'],
          isSample: true,
        },
        tickets: [
          {
            id: 'DxO20ihFkj0i0ZxPnCVu6M',
            number: '1002',
            line: 'CT',
            since: 1795489704000,
          },
          {
            id: 'HlmPLcGTDpMuLRdhq4QgSl',
            number: '1003',
            line: 'CT',
            since: 1795489824000,
          },
        ],
        count: 2,
        targetMinutes: 15,
        lines: [
          {
            id: 'CT',
            name: {
              vi: 'Chứng thực',
              en: 'Certification',
            },
            shortName: 'Chứng thực',
            series: '1',
            colour: '#1257A6',
            pictogram: 'stamp',
          },
        ],
        collectAt: '8',
        lastBatch: null,
      },
    },
  },
  'release-batch': {
    path: '/api/centres/phuong-mau/signing/release',
    sent: {
      tickets: ['DxO20ihFkj0i0ZxPnCVu6M', 'HlmPLcGTDpMuLRdhq4QgSl'],
    },
    status: 200,
    type: 'application/json',
    answer: {
      tickets: [
        {
          id: 'DxO20ihFkj0i0ZxPnCVu6M',
          number: '1002',
          line: 'TK',
          procedure: 'ct-ban-sao',
          state: 'waiting',
          stage: 'collect',
          arrivedAt: 1795489524000,
          placeAt: 1795489524000,
          files: 1,
          counter: '1',
        },
        {
          id: 'HlmPLcGTDpMuLRdhq4QgSl',
          number: '1003',
          line: 'TK',
          procedure: 'ct-ban-sao',
          state: 'waiting',
          stage: 'collect',
          arrivedAt: 1795489584000,
          placeAt: 1795489584000,
          files: 1,
          counter: '1',
        },
      ],
    },
  },
  'return-batch': {
    path: '/api/centres/phuong-mau/signing/return',
    sent: {
      tickets: ['DxO20ihFkj0i0ZxPnCVu6M', 'HlmPLcGTDpMuLRdhq4QgSl'],
    },
    status: 200,
    type: 'application/json',
    answer: {
      tickets: [
        {
          id: 'DxO20ihFkj0i0ZxPnCVu6M',
          number: '1002',
          line: 'CT',
          procedure: 'ct-ban-sao',
          state: 'signing',
          stage: 'signing',
          arrivedAt: 1795489524000,
          placeAt: 1795489524000,
          files: 1,
          counter: '1',
        },
        {
          id: 'HlmPLcGTDpMuLRdhq4QgSl',
          number: '1003',
          line: 'CT',
          procedure: 'ct-ban-sao',
          state: 'signing',
          stage: 'signing',
          arrivedAt: 1795489584000,
          placeAt: 1795489584000,
          files: 1,
          counter: '1',
        },
      ],
    },
  },
  'ask-help': {
    path: '/api/centres/phuong-mau/counters/1/help',
    status: 200,
    type: 'application/json',
    answer: {
      counter: {
        id: '1',
        state: 'open',
        lines: ['CT'],
      },
    },
  },
  'end-help': {
    path: '/api/centres/phuong-mau/counters/1/helped',
    status: 200,
    type: 'application/json',
    answer: {
      counter: {
        id: '1',
        state: 'open',
        lines: ['CT'],
      },
    },
  },
  guide: {
    path: '/api/centres/phuong-mau/guided',
    status: 201,
    type: 'application/json',
    answer: {
      guided: {
        line: 'CT',
        procedure: 'ct-chu-ky',
        at: 1795490234000,
      },
    },
  },
  'ask-pairing': {
    path: '/api/pairing',
    status: 201,
    type: 'application/json',
    answer: {
      code: 'MX7827',
      secret: 'H4-k-t-yfz_s76T0NA6rN6',
      expiresAt: 1795490834000,
    },
  },
  pairing: {
    path: '/api/pairing',
    status: 200,
    type: 'application/json',
    answer: {
      state: 'waiting',
      code: 'MX7827',
      expiresAt: 1795490834000,
    },
  },
  'name-device': {
    path: '/api/centres/phuong-mau/devices/name',
    sent: {
      code: 'MX7827',
      name: 'TV phòng chờ',
      role: 'board',
    },
    status: 200,
    type: 'application/json',
    answer: {},
  },
  'pairing-named': {
    path: '/api/pairing',
    status: 200,
    type: 'application/json',
    answer: {
      state: 'named',
      code: 'MX7827',
      expiresAt: 1795490834000,
      name: 'TV phòng chờ',
      role: 'board',
    },
  },
  'pair-device': {
    path: '/api/centres/phuong-mau/devices',
    sent: {
      code: 'MX7827',
      name: 'TV phòng chờ',
      role: 'board',
      inches: 55,
      metres: 6,
    },
    status: 201,
    type: 'application/json',
    answer: {
      device: {
        id: 'wElDAfQwRUqY2GsRvmTw3B',
        name: 'TV phòng chờ',
        role: 'board',
        inches: 55,
        metres: 6,
        pairedAt: 1795490234000,
        isConnected: false,
      },
    },
  },
  'pairing-paired': {
    path: '/api/pairing',
    status: 200,
    type: 'application/json',
    answer: {
      state: 'paired',
      pass: 'O8YAVykgbCORdeehyCFMxzUnMTsY6AtGuM-QR4Bs-g0',
      role: 'board',
      centre: 'phuong-mau',
      name: 'TV phòng chờ',
      inches: 55,
      metres: 6,
    },
  },
  'board-paired': {
    path: '/api/centres/phuong-mau/me',
    status: 200,
    type: 'application/json',
    answer: {
      id: 'wElDAfQwRUqY2GsRvmTw3B',
      centre: 'phuong-mau',
      role: 'board',
      device: {
        id: 'wElDAfQwRUqY2GsRvmTw3B',
        name: 'TV phòng chờ',
      },
    },
  },
  'pair-device-unknown': {
    path: '/api/centres/phuong-mau/devices',
    status: 404,
    type: 'application/problem+json',
    answer: {
      type: '/problems/code-unknown',
      title: 'No screen waits with code 222222. Look at the screen again.',
      status: 404,
      detail: 'Không có màn hình nào đang chờ với mã 222222. Nhìn lại mã trên màn hình.',
      code: 'code-unknown',
      retry: 'never',
      params: {
        code: '222222',
      },
    },
  },
  devices: {
    path: '/api/centres/phuong-mau/devices',
    status: 200,
    type: 'application/json',
    answer: {
      devices: [
        {
          id: 'wElDAfQwRUqY2GsRvmTw3B',
          name: 'TV phòng chờ',
          role: 'board',
          inches: 55,
          metres: 6,
          pairedAt: 1795490234000,
          lastSeenAt: 1795490234000,
          isConnected: false,
        },
      ],
      wrongCodes: [
        {
          from: '127.0.0.1',
          count: 1,
          firstAt: 1795490234000,
          lastAt: 1795490234000,
        },
      ],
    },
  },
  'ask-pairing-other': {
    path: '/api/pairing',
    status: 201,
    type: 'application/json',
    answer: {
      code: 'T46H6M',
      secret: 'XtauLTF_wpbRi2qn9ZFY-e',
      expiresAt: 1795490834000,
    },
  },
  'repair-device': {
    path: '/api/centres/phuong-mau/devices/wElDAfQwRUqY2GsRvmTw3B/repair',
    sent: {
      code: 'T46H6M',
    },
    status: 200,
    type: 'application/json',
    answer: {
      device: {
        id: 'wElDAfQwRUqY2GsRvmTw3B',
        name: 'TV phòng chờ',
        role: 'board',
        inches: 55,
        metres: 6,
        pairedAt: 1795490234000,
        lastSeenAt: 1795490234000,
        isConnected: false,
      },
    },
  },
  'revoke-device': {
    path: '/api/centres/phuong-mau/devices/wElDAfQwRUqY2GsRvmTw3B/revoke',
    status: 200,
    type: 'application/json',
    answer: {
      device: {
        id: 'wElDAfQwRUqY2GsRvmTw3B',
        name: 'TV phòng chờ',
        role: 'board',
        inches: 55,
        metres: 6,
        pairedAt: 1795490234000,
        lastSeenAt: 1795490234000,
        isConnected: false,
      },
    },
  },
  'make-greeters': {
    path: '/api/centres/phuong-mau/greeters',
    status: 201,
    type: 'application/json',
    answer: {
      until: 1795494600000,
      cards: [
        {
          n: 1,
          id: '054wrj9dBQV4ECzTZzKp3T',
          name: 'Lễ tân 01',
          link: 'http://127.0.0.1:8090/greeter#card=yWU02I_NionFXg0oRaICzL0j-MKNSfcXAeTCdx2x5zYy',
        },
        {
          n: 2,
          id: 'meHxAbmV4xXdXIpjN-7s8T',
          name: 'Lễ tân 02',
          link: 'http://127.0.0.1:8090/greeter#card=gTfGgNdj17p1-__XpuWfyj7mVsFpnI4uyb2T0ZVK1Uog',
        },
      ],
    },
  },
  'open-greeter': {
    path: '/api/centres/phuong-mau/greeters/open',
    sent: {
      card: 'yWU02I_NionFXg0oRaICzL0j-MKNSfcXAeTCdx2x5zYy',
    },
    status: 200,
    type: 'application/json',
    answer: {
      centre: 'phuong-mau',
      name: 'Lễ tân 01',
      pass: '5iP4ED7RouoX1bTHHjzQHMCxsLL3bbHO',
      until: 1795494600000,
    },
  },
  'open-greeter-used': {
    path: '/api/centres/phuong-mau/greeters/open',
    sent: {
      card: 'yWU02I_NionFXg0oRaICzL0j-MKNSfcXAeTCdx2x5zYy',
    },
    status: 409,
    type: 'application/problem+json',
    answer: {
      type: '/problems/card-used',
      title: 'This greeter’s card is bound to another phone already.',
      status: 409,
      detail: 'Thẻ lễ tân này đã gắn với một điện thoại khác.',
      code: 'card-used',
      retry: 'never',
    },
  },
  'me-greeter': {
    path: '/api/centres/phuong-mau/me',
    status: 200,
    type: 'application/json',
    answer: {
      id: '054wrj9dBQV4ECzTZzKp3T',
      centre: 'phuong-mau',
      role: 'greeter',
      account: {
        id: '054wrj9dBQV4ECzTZzKp3T',
        name: 'Lễ tân 01',
        employer: 'volunteers',
      },
      until: 1795494600000,
    },
  },
  'end-greeters': {
    path: '/api/centres/phuong-mau/greeters/end',
    status: 200,
    type: 'application/json',
    answer: {
      count: 2,
    },
  },
  document: {
    path: '/api/centres/phuong-mau/document',
    status: 200,
    type: 'application/json',
    answer: {
      settings: '1ee1f7710366fe023751f0c9653a232661f30eee40e2ba0d11a5f05916b03a28',
      document: {
        format: 1,
        id: 'phuong-mau',
        kind: {
          vi: 'Trung tâm Phục vụ hành chính công',
          en: 'Public Administrative Service Centre',
        },
        name: {
          vi: 'Phường Mẫu',
          en: 'Sample Ward',
        },
        isSample: true,
        timeZone: 'Asia/Ho_Chi_Minh',
        effectiveFrom: '2026-01-01',
        languages: ['vi', 'en'],
        hours: {
          weekdays: {
            monday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            tuesday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            wednesday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            thursday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            friday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            saturday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            sunday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
          },
          days: [],
        },
        rules: {
          returnMinutes: 15,
          bookingMinutes: 15,
          recallSecondsMin: 30,
          callsBeforeNoShow: 3,
          reviveMinutes: 30,
        },
        classes: [
          {
            id: 'priority',
            name: {
              vi: 'Ưu tiên',
              en: 'Priority',
            },
            who: {
              vi: 'Từ 75 tuổi, khuyết tật, mang thai, con nhỏ, người có công',
              en: '75 and over, disabled, pregnant, with small children, people of merit',
            },
            headStartMinutes: 30,
            isOffered: true,
          },
          {
            id: 'bulk',
            name: {
              vi: 'Nhiều hồ sơ',
              en: 'Many files',
            },
            who: {
              vi: 'Người nộp thay nhiều hồ sơ',
              en: 'Agents with many files',
            },
            headStartMinutes: -30,
            isOffered: false,
          },
        ],
        lines: [
          {
            id: 'CT',
            name: {
              vi: 'Chứng thực',
              en: 'Certification',
            },
            tile: {
              vi: 'Sao y, chứng thực',
              en: 'Certified copies',
            },
            shortName: 'Chứng thực',
            series: '1',
            colour: '#1257A6',
            pictogram: 'stamp',
            issues: true,
            atDayEnd: 'close',
          },
        ],
        collectLine: 'TK',
        counters: [
          {
            id: '1',
            name: {
              vi: 'Quầy 1',
              en: 'Counter 1',
            },
            sign: '1',
            lines: ['CT'],
            helps: [],
            filesMax: 5,
            isAccessible: false,
            direction: 'left',
          },
        ],
        procedures: [
          {
            id: 'ct-ban-sao',
            line: 'CT',
            name: {
              vi: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
            },
            says: ['sao y'],
            documents: [
              {
                vi: 'Bản chính giấy tờ',
              },
              {
                vi: 'Bản photo (nếu đã có)',
              },
            ],
            typicalMinutes: 4,
            mostMinutes: 10,
            isSigned: true,
            needs: [
              {
                system: 'signature',
                blocks: false,
              },
            ],
          },
        ],
        systems: [
          {
            id: 'portal',
            name: {
              vi: 'Cổng Dịch vụ công',
              en: 'The national portal',
            },
          },
        ],
        helps: [
          {
            id: 'justice',
            name: {
              vi: 'Tư pháp',
              en: 'Justice',
            },
            pictogram: 'stamp',
          },
        ],
        notices: [
          {
            vi: 'Nộp khai sinh sau 15:00 nhận kết quả vào ngày làm việc sau.',
            en: 'Births filed after 15:00: result on the next working day.',
          },
        ],
      },
    },
  },
  'change-document': {
    path: '/api/centres/phuong-mau/document',
    sent: {
      document: {
        format: 1,
        id: 'phuong-mau',
        kind: {
          vi: 'Trung tâm Phục vụ hành chính công',
          en: 'Public Administrative Service Centre',
        },
        name: {
          vi: 'Phường Mẫu',
          en: 'Sample Ward',
        },
        isSample: true,
        timeZone: 'Asia/Ho_Chi_Minh',
        effectiveFrom: '2026-01-01',
        languages: ['vi', 'en'],
        hours: {
          weekdays: {
            monday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            tuesday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            wednesday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            thursday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            friday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            saturday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            sunday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
          },
          days: [],
        },
        rules: {
          returnMinutes: 15,
          bookingMinutes: 15,
          recallSecondsMin: 30,
          callsBeforeNoShow: 3,
          reviveMinutes: 30,
        },
        classes: [
          {
            id: 'priority',
            name: {
              vi: 'Ưu tiên',
              en: 'Priority',
            },
            who: {
              vi: 'Từ 75 tuổi, khuyết tật, mang thai, con nhỏ, người có công',
              en: '75 and over, disabled, pregnant, with small children, people of merit',
            },
            headStartMinutes: 30,
            isOffered: true,
          },
          {
            id: 'bulk',
            name: {
              vi: 'Nhiều hồ sơ',
              en: 'Many files',
            },
            who: {
              vi: 'Người nộp thay nhiều hồ sơ',
              en: 'Agents with many files',
            },
            headStartMinutes: -30,
            isOffered: false,
          },
        ],
        lines: [
          {
            id: 'CT',
            name: {
              vi: 'Chứng thực',
              en: 'Certification',
            },
            tile: {
              vi: 'Sao y, chứng thực',
              en: 'Certified copies',
            },
            shortName: 'Chứng thực',
            series: '1',
            colour: '#1257A6',
            pictogram: 'stamp',
            issues: true,
            atDayEnd: 'close',
          },
        ],
        collectLine: 'TK',
        counters: [
          {
            id: '1',
            name: {
              vi: 'Quầy 1',
              en: 'Counter 1',
            },
            sign: '1',
            lines: ['CT'],
            helps: [],
            filesMax: 5,
            isAccessible: false,
            direction: 'left',
          },
        ],
        procedures: [
          {
            id: 'ct-ban-sao',
            line: 'CT',
            name: {
              vi: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
            },
            says: ['sao y'],
            documents: [
              {
                vi: 'Bản chính giấy tờ',
              },
              {
                vi: 'Bản photo (nếu đã có)',
              },
            ],
            typicalMinutes: 4,
            mostMinutes: 10,
            isSigned: true,
            needs: [
              {
                system: 'signature',
                blocks: false,
              },
            ],
          },
        ],
        systems: [
          {
            id: 'portal',
            name: {
              vi: 'Cổng Dịch vụ công',
              en: 'The national portal',
            },
          },
        ],
        helps: [
          {
            id: 'justice',
            name: {
              vi: 'Tư pháp',
              en: 'Justice',
            },
            pictogram: 'stamp',
          },
        ],
        notices: [
          {
            vi: 'Chiều nay nghỉ từ 16:00.',
            en: 'Closed today from 16:00.',
          },
        ],
      },
    },
    status: 200,
    type: 'application/json',
    answer: {
      settings: '2d8c87a5ab4ff57784450e17365b1bd5d9bf6db14fd0e4f126b393c3a0614647',
    },
  },
  'change-document-refused': {
    path: '/api/centres/phuong-mau/document',
    status: 409,
    type: 'application/problem+json',
    answer: {
      type: '/problems/document-refused',
      title:
        'The centre document cannot be used: the file lacks kind, name, isSample, timeZone, effectiveFrom, languages, hours, rules, classes, lines, counters, procedures, notices.',
      status: 409,
      detail:
        'Tài liệu trung tâm chưa dùng được: tệp thiếu kind, name, isSample, timeZone, effectiveFrom, languages, hours, rules, classes, lines, counters, procedures, notices.',
      code: 'document-refused',
      retry: 'never',
      params: {
        path: '',
        faultVi:
          'tệp thiếu kind, name, isSample, timeZone, effectiveFrom, languages, hours, rules, classes, lines, counters, procedures, notices.',
        faultEn:
          'the file lacks kind, name, isSample, timeZone, effectiveFrom, languages, hours, rules, classes, lines, counters, procedures, notices.',
        faults: 1,
      },
    },
  },
  audit: {
    path: '/api/centres/phuong-mau/audit?limit=2',
    status: 200,
    type: 'application/json',
    answer: {
      seq: 17,
      entries: [
        {
          event: {
            seq: 17,
            at: 1795490234000,
            by: 'ng_32tB4bS5ZF4CGX6FDcI',
            type: 'document-changed',
            settings: '2d8c87a5ab4ff57784450e17365b1bd5d9bf6db14fd0e4f126b393c3a0614647',
          },
          names: {},
        },
        {
          event: {
            seq: 16,
            at: 1795490234000,
            by: 'iqFOS-ZSJ-gf88AcKaSKBs',
            type: 'greeters-ended',
            accounts: ['054wrj9dBQV4ECzTZzKp3T', 'meHxAbmV4xXdXIpjN-7s8T'],
          },
          names: {},
        },
      ],
    },
  },
  'pause-counter': {
    path: '/api/centres/phuong-mau/counters/2/pause',
    status: 200,
    type: 'application/json',
    answer: {
      counter: {
        id: '2',
        state: 'paused',
        lines: ['CT', 'HT'],
      },
    },
  },
  'close-counter': {
    path: '/api/centres/phuong-mau/counters/2/close',
    status: 200,
    type: 'application/json',
    answer: {
      counter: {
        id: '2',
        state: 'closed',
        lines: ['CT', 'HT'],
      },
    },
  },
  ledger: {
    path: '/api/centres/phuong-mau/ledger?limit=2',
    status: 200,
    type: 'application/json',
    answer: {
      stream: 'phuong-mau/2026-11-24/0',
      seq: 77,
      events: [
        {
          event: {
            seq: 1,
            at: 1795485600000,
            by: 'clock',
            type: 'day-opened',
            day: '2026-11-24',
            generation: 0,
            settings: '1ee1f7710366fe023751f0c9653a232661f30eee40e2ba0d11a5f05916b03a28',
            carried: [],
          },
          hash: '99c3d606141ff83531fa51b346b596e07d8c7c4ad44b4bdad34e959d043a3351',
        },
        {
          event: {
            seq: 2,
            at: 1795485600000,
            by: 'BDk-9IYvBjonSWGvW-r0XS',
            type: 'counter-opened',
            counter: '2',
            lines: ['CT', 'HT'],
          },
          hash: '8dbe61ca967b4fdcac50495e1b4d566a5bee31bb1a16bd4ef07e14f97624bf63',
        },
      ],
    },
  },
  'ledger-at': {
    path: '/api/centres/phuong-mau/ledger/6',
    status: 200,
    type: 'application/json',
    answer: {
      stream: 'phuong-mau/2026-11-24/0',
      event: {
        seq: 6,
        at: 1795485720000,
        by: 'BDk-9IYvBjonSWGvW-r0XS',
        type: 'ticket-called',
        id: '_Q_mLNIOaSPHN-vI3fA-j6',
        ticket: 'VTKV5LhIvueBwwoMhqW3MT',
        counter: '2',
        attempt: 1,
        placeAt: 1795483860000,
        seenAt: 1795483860000,
        because: 'class',
      },
      number: '2002',
      hash: 'f10b0423c8b027c052eff6fb814ef79ef35ccd45cee0b6eef8fab57c756fb893',
      chain: {
        formerHash: 'ed6449aeba80260125384db82a80760f620bd20aaf01d6b5de3bf87ca5c9a2fa',
        hash: 'f10b0423c8b027c052eff6fb814ef79ef35ccd45cee0b6eef8fab57c756fb893',
        isWhole: true,
      },
      why: {
        counter: '2',
        because: 'class',
        count: 2,
        position: 1,
        candidates: [
          {
            id: 'VTKV5LhIvueBwwoMhqW3MT',
            number: '2002',
            line: 'HT',
            position: 1,
            arrivedAt: 1795485660000,
            placeAt: 1795483860000,
            seenAt: 1795483860000,
            headStartMinutes: 30,
            delayMinutes: 0,
            files: 2,
            class: 'priority',
            because: 'class',
            isUrgent: false,
            isCalled: true,
          },
          {
            id: 'juiXETMMHM85ouZa0Su9ff',
            number: '2001',
            line: 'HT',
            says: 'làm giấy khai sinh',
            position: 2,
            arrivedAt: 1795485600000,
            placeAt: 1795485600000,
            seenAt: 1795485600000,
            headStartMinutes: 0,
            delayMinutes: 0,
            files: 1,
            because: 'arrival',
            isUrgent: false,
            isCalled: false,
          },
        ],
      },
      views: {
        board: {
          centre: {
            id: 'phuong-mau',
            kind: {
              vi: 'Trung tâm Phục vụ hành chính công',
              en: 'Public Administrative Service Centre',
            },
            name: {
              vi: 'Phường Mẫu',
              en: 'Sample Ward',
            },
            timeZone: 'Asia/Ho_Chi_Minh',
            languages: ['vi', 'en'],
            isSample: true,
          },
          calls: [
            {
              id: '_Q_mLNIOaSPHN-vI3fA-j6',
              number: '2002',
              line: 'HT',
              counter: '2',
              attempt: 1,
              at: 1795485720000,
              isCurrent: true,
              isCollect: false,
            },
          ],
          counters: [
            {
              id: '1',
              sign: '1',
              direction: 'left',
            },
          ],
          lines: [
            {
              id: 'CT',
              name: {
                vi: 'Chứng thực',
                en: 'Certification',
              },
              shortName: 'Chứng thực',
              series: '1',
              colour: '#1257A6',
              pictogram: 'stamp',
              waiting: 0,
            },
          ],
          collect: null,
          notices: [
            {
              vi: 'Nộp khai sinh sau 15:00 nhận kết quả vào ngày làm việc sau.',
              en: 'Births filed after 15:00: result on the next working day.',
            },
          ],
        },
        kiosk: {
          centre: {
            id: 'phuong-mau',
            kind: {
              vi: 'Trung tâm Phục vụ hành chính công',
              en: 'Public Administrative Service Centre',
            },
            name: {
              vi: 'Phường Mẫu',
              en: 'Sample Ward',
            },
            timeZone: 'Asia/Ho_Chi_Minh',
            languages: ['vi', 'en'],
            isSample: true,
          },
          day: '2026-11-24',
          closed: null,
          lines: [
            {
              id: 'CT',
              name: {
                vi: 'Chứng thực',
                en: 'Certification',
              },
              shortName: 'Chứng thực',
              series: '1',
              colour: '#1257A6',
              pictogram: 'stamp',
              tile: {
                vi: 'Sao y, chứng thực',
                en: 'Certified copies',
              },
              waiting: 0,
              countersOpen: 2,
            },
          ],
          classes: [
            {
              id: 'priority',
              name: {
                vi: 'Ưu tiên',
                en: 'Priority',
              },
              who: {
                vi: 'Từ 75 tuổi, khuyết tật, mang thai, con nhỏ, người có công',
                en: '75 and over, disabled, pregnant, with small children, people of merit',
              },
              headStartMinutes: 30,
            },
          ],
          waiting: 1,
          hasPrinter: false,
          incidents: [],
          systems: [
            {
              id: 'portal',
              name: {
                vi: 'Cổng Dịch vụ công',
                en: 'The national portal',
              },
            },
          ],
          lineOpen: ['CT', 'HT'],
        },
        floor: {
          centre: {
            id: 'phuong-mau',
            kind: {
              vi: 'Trung tâm Phục vụ hành chính công',
              en: 'Public Administrative Service Centre',
            },
            name: {
              vi: 'Phường Mẫu',
              en: 'Sample Ward',
            },
            timeZone: 'Asia/Ho_Chi_Minh',
            languages: ['vi', 'en'],
            isSample: true,
          },
          day: '2026-11-24',
          closed: null,
          lines: [
            {
              id: 'CT',
              name: {
                vi: 'Chứng thực',
                en: 'Certification',
              },
              shortName: 'Chứng thực',
              series: '1',
              colour: '#1257A6',
              pictogram: 'stamp',
              waiting: 0,
              countersOpen: 2,
              longest: null,
            },
          ],
          counters: [
            {
              id: '1',
              name: {
                vi: 'Quầy 1',
                en: 'Counter 1',
              },
              sign: '1',
              state: 'open',
              ticket: null,
              served: 0,
              lines: ['CT'],
              helps: [],
            },
          ],
          today: {
            issued: 2,
            waiting: 1,
            held: 0,
            signing: 0,
            missed: 0,
            done: 0,
            urgent: 0,
            guided: 0,
            late: 0,
          },
          alarms: [],
          alarmCount: 0,
          targetMinutes: 15,
          systems: [
            {
              id: 'portal',
              name: {
                vi: 'Cổng Dịch vụ công',
                en: 'The national portal',
              },
              procedures: 37,
              waiting: 0,
            },
          ],
          waits: [
            {
              hour: 9,
              people: 1,
              halfMinutes: 1,
              mostMinutes: 1,
            },
          ],
          clock: {
            isBehind: false,
            asks: null,
          },
        },
        counter: {
          centre: {
            id: 'phuong-mau',
            kind: {
              vi: 'Trung tâm Phục vụ hành chính công',
              en: 'Public Administrative Service Centre',
            },
            name: {
              vi: 'Phường Mẫu',
              en: 'Sample Ward',
            },
            timeZone: 'Asia/Ho_Chi_Minh',
            languages: ['vi', 'en'],
            isSample: true,
          },
          counter: {
            id: '2',
            name: {
              vi: 'Quầy 2',
              en: 'Counter 2',
            },
            sign: '2',
            state: 'open',
            lines: ['CT', 'HT'],
            helps: [],
          },
          ticket: {
            id: 'VTKV5LhIvueBwwoMhqW3MT',
            number: '2002',
            line: 'HT',
            documents: [],
            state: 'called',
            stage: 'counter',
            isSigned: false,
            arrivedAt: 1795485660000,
            calledAt: 1795485720000,
            lastCalledAt: 1795485720000,
            attempt: 1,
            recallAt: 1795485750000,
            noShowAfterAttempt: 3,
            files: 2,
            class: 'priority',
            isUrgent: false,
            isLate: false,
            isReentry: false,
            isOrganisation: false,
            apology: null,
            errands: [],
            snag: null,
            asksOutcome: false,
            asksProcedure: false,
            why: {
              placeAt: 1795483860000,
              seenAt: 1795483860000,
              because: 'class',
            },
          },
          next: {
            id: 'juiXETMMHM85ouZa0Su9ff',
            number: '2001',
            line: 'HT',
            procedure: 'ht-khai-sinh',
            says: 'làm giấy khai sinh',
            arrivedAt: 1795485600000,
            placeAt: 1795485600000,
            files: 1,
            because: 'arrival',
            isUrgent: false,
            seenAt: 1795485600000,
          },
          waiting: {
            count: 1,
            first: [
              {
                id: 'juiXETMMHM85ouZa0Su9ff',
                number: '2001',
                line: 'HT',
                procedure: 'ht-khai-sinh',
                says: 'làm giấy khai sinh',
                arrivedAt: 1795485600000,
                placeAt: 1795485600000,
                files: 1,
                because: 'arrival',
                isUrgent: false,
              },
            ],
            byLine: [
              {
                line: 'HT',
                count: 1,
              },
            ],
          },
          held: [],
          missed: [],
          today: {
            served: 0,
            meanServiceSeconds: null,
          },
          last: null,
          lines: [
            {
              id: 'CT',
              name: {
                vi: 'Chứng thực',
                en: 'Certification',
              },
              shortName: 'Chứng thực',
              series: '1',
              colour: '#1257A6',
              pictogram: 'stamp',
              waiting: 0,
              countersOpen: 2,
            },
          ],
          counters: [
            {
              id: '1',
              name: {
                vi: 'Quầy 1',
                en: 'Counter 1',
              },
              sign: '1',
              state: 'open',
              lines: ['CT'],
            },
          ],
          classes: [
            {
              id: 'priority',
              name: {
                vi: 'Ưu tiên',
                en: 'Priority',
              },
              headStartMinutes: 30,
            },
            {
              id: 'bulk',
              name: {
                vi: 'Nhiều hồ sơ',
                en: 'Many files',
              },
              headStartMinutes: -30,
            },
          ],
          helps: [
            {
              id: 'justice',
              name: {
                vi: 'Tư pháp',
                en: 'Justice',
              },
              pictogram: 'stamp',
            },
          ],
          systems: [
            {
              id: 'portal',
              name: {
                vi: 'Cổng Dịch vụ công',
                en: 'The national portal',
              },
            },
          ],
          snags: [],
          canSign: true,
        },
        ticket: {
          centre: {
            id: 'phuong-mau',
            kind: {
              vi: 'Trung tâm Phục vụ hành chính công',
              en: 'Public Administrative Service Centre',
            },
            name: {
              vi: 'Phường Mẫu',
              en: 'Sample Ward',
            },
            timeZone: 'Asia/Ho_Chi_Minh',
            languages: ['vi', 'en'],
            isSample: true,
          },
          ticket: {
            id: 'VTKV5LhIvueBwwoMhqW3MT',
            number: '2002',
            state: 'called',
            stage: 'counter',
            arrivedAt: 1795485660000,
            documents: [],
          },
          line: {
            id: 'HT',
            name: {
              vi: 'Hộ tịch',
              en: 'Civil status',
            },
            shortName: 'Hộ tịch',
            series: '2',
            colour: '#6A1B9A',
            pictogram: 'family',
          },
          ahead: null,
          wait: null,
          call: {
            sign: '2',
            name: {
              vi: 'Quầy 2',
              en: 'Counter 2',
            },
            attempt: 1,
            at: 1795485720000,
          },
          overtaken: [],
          promiseMinutes: 0,
          countersOpen: 1,
          incident: null,
        },
      },
    },
  },
  'ledger-export': {
    path: '/api/centres/phuong-mau/ledger.jsonl',
    status: 200,
    type: 'application/jsonl',
  },
  'adopt-clock': {
    path: '/api/centres/phuong-mau/clock',
    status: 200,
    type: 'application/json',
    answer: {
      day: '2026-11-24',
      at: 1795478440000,
    },
  },
  'turn-day': {
    path: '/api/centres/phuong-mau/day',
    status: 200,
    type: 'application/json',
    answer: {
      day: '2026-12-02',
      at: 1796169600000,
    },
  },
  claim: {
    path: '/api/claim',
    status: 200,
    type: 'application/json',
    answer: {
      isClaimed: false,
      template: {
        format: 1,
        id: 'phuong-mau',
        kind: {
          vi: 'Trung tâm Phục vụ hành chính công',
          en: 'Public Administrative Service Centre',
        },
        name: {
          vi: 'Phường Mẫu',
          en: 'Sample Ward',
        },
        isSample: false,
        timeZone: 'Asia/Ho_Chi_Minh',
        effectiveFrom: '2026-01-01',
        languages: ['vi', 'en'],
        hours: {
          weekdays: {
            monday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            tuesday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            wednesday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            thursday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            friday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            saturday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            sunday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
          },
          days: [],
        },
        rules: {
          returnMinutes: 15,
          bookingMinutes: 15,
          recallSecondsMin: 30,
          callsBeforeNoShow: 3,
          reviveMinutes: 30,
        },
        classes: [
          {
            id: 'priority',
            name: {
              vi: 'Ưu tiên',
              en: 'Priority',
            },
            who: {
              vi: 'Từ 75 tuổi, khuyết tật, mang thai, con nhỏ, người có công',
              en: '75 and over, disabled, pregnant, with small children, people of merit',
            },
            headStartMinutes: 30,
            isOffered: true,
          },
          {
            id: 'bulk',
            name: {
              vi: 'Nhiều hồ sơ',
              en: 'Many files',
            },
            who: {
              vi: 'Người nộp thay nhiều hồ sơ',
              en: 'Agents with many files',
            },
            headStartMinutes: -30,
            isOffered: false,
          },
        ],
        lines: [
          {
            id: 'CT',
            name: {
              vi: 'Chứng thực',
              en: 'Certification',
            },
            tile: {
              vi: 'Sao y, chứng thực',
              en: 'Certified copies',
            },
            shortName: 'Chứng thực',
            series: '1',
            colour: '#1257A6',
            pictogram: 'stamp',
            issues: true,
            atDayEnd: 'close',
          },
        ],
        collectLine: 'TK',
        counters: [
          {
            id: '1',
            name: {
              vi: 'Quầy 1',
              en: 'Counter 1',
            },
            sign: '1',
            lines: ['CT'],
            helps: [],
            filesMax: 5,
            isAccessible: false,
            direction: 'left',
          },
        ],
        procedures: [
          {
            id: 'ct-ban-sao',
            line: 'CT',
            name: {
              vi: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
            },
            says: ['sao y'],
            documents: [
              {
                vi: 'Bản chính giấy tờ',
              },
              {
                vi: 'Bản photo (nếu đã có)',
              },
            ],
            typicalMinutes: 4,
            mostMinutes: 10,
            isSigned: true,
            needs: [
              {
                system: 'signature',
                blocks: false,
              },
            ],
          },
        ],
        systems: [
          {
            id: 'portal',
            name: {
              vi: 'Cổng Dịch vụ công',
              en: 'The national portal',
            },
          },
        ],
        helps: [
          {
            id: 'justice',
            name: {
              vi: 'Tư pháp',
              en: 'Justice',
            },
            pictogram: 'stamp',
          },
        ],
        notices: [
          {
            vi: 'Nộp khai sinh sau 15:00 nhận kết quả vào ngày làm việc sau.',
            en: 'Births filed after 15:00: result on the next working day.',
          },
        ],
      },
    },
  },
  'claim-wrong': {
    path: '/api/claim',
    status: 403,
    type: 'application/problem+json',
    answer: {
      type: '/problems/claim-code-wrong',
      title: 'The claim code is wrong. It stands on the server’s console.',
      status: 403,
      detail: 'Mã nhận trung tâm không đúng. Mã ở cửa sổ của máy chủ.',
      code: 'claim-code-wrong',
      retry: 'never',
    },
  },
  'claim-centre': {
    path: '/api/claim',
    sent: {
      code: '9934-MTMM-72XT',
    },
    status: 200,
    type: 'application/json',
    answer: {
      pass: 'VTKV5LhIvueBwwoMhqW3MT',
      until: 1795487400000,
    },
  },
  'found-centre-refused': {
    path: '/api/claim/centre',
    status: 409,
    type: 'application/problem+json',
    answer: {
      type: '/problems/document-refused',
      title:
        'The centre document cannot be used: the file lacks kind, name, isSample, timeZone, effectiveFrom, languages, hours, rules, classes, lines, counters, procedures, notices.',
      status: 409,
      detail:
        'Tài liệu trung tâm chưa dùng được: tệp thiếu kind, name, isSample, timeZone, effectiveFrom, languages, hours, rules, classes, lines, counters, procedures, notices.',
      code: 'document-refused',
      retry: 'never',
      params: {
        path: '',
        faultVi:
          'tệp thiếu kind, name, isSample, timeZone, effectiveFrom, languages, hours, rules, classes, lines, counters, procedures, notices.',
        faultEn:
          'the file lacks kind, name, isSample, timeZone, effectiveFrom, languages, hours, rules, classes, lines, counters, procedures, notices.',
        faults: 1,
      },
    },
  },
  'found-centre': {
    path: '/api/claim/centre',
    sent: {
      document: {
        format: 1,
        id: 'phuong-ta',
        kind: {
          vi: 'Trung tâm Phục vụ hành chính công',
          en: 'Public Administrative Service Centre',
        },
        name: {
          vi: 'Phường Ta',
          en: 'Our Ward',
        },
        isSample: false,
        timeZone: 'Asia/Ho_Chi_Minh',
        effectiveFrom: '2026-01-01',
        languages: ['vi', 'en'],
        hours: {
          weekdays: {
            monday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            tuesday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            wednesday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            thursday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            friday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            saturday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
            sunday: [
              {
                issueFrom: '00:00',
                serveFrom: '00:00',
                issueUntil: '24:00',
                serveUntil: '24:00',
              },
            ],
          },
          days: [],
        },
        rules: {
          returnMinutes: 15,
          bookingMinutes: 15,
          recallSecondsMin: 30,
          callsBeforeNoShow: 3,
          reviveMinutes: 30,
        },
        classes: [
          {
            id: 'priority',
            name: {
              vi: 'Ưu tiên',
              en: 'Priority',
            },
            who: {
              vi: 'Từ 75 tuổi, khuyết tật, mang thai, con nhỏ, người có công',
              en: '75 and over, disabled, pregnant, with small children, people of merit',
            },
            headStartMinutes: 30,
            isOffered: true,
          },
          {
            id: 'bulk',
            name: {
              vi: 'Nhiều hồ sơ',
              en: 'Many files',
            },
            who: {
              vi: 'Người nộp thay nhiều hồ sơ',
              en: 'Agents with many files',
            },
            headStartMinutes: -30,
            isOffered: false,
          },
        ],
        lines: [
          {
            id: 'CT',
            name: {
              vi: 'Chứng thực',
              en: 'Certification',
            },
            tile: {
              vi: 'Sao y, chứng thực',
              en: 'Certified copies',
            },
            shortName: 'Chứng thực',
            series: '1',
            colour: '#1257A6',
            pictogram: 'stamp',
            issues: true,
            atDayEnd: 'close',
          },
        ],
        collectLine: 'TK',
        counters: [
          {
            id: '1',
            name: {
              vi: 'Quầy 1',
              en: 'Counter 1',
            },
            sign: '1',
            lines: ['CT'],
            helps: [],
            filesMax: 5,
            isAccessible: false,
            direction: 'left',
          },
        ],
        procedures: [
          {
            id: 'ct-ban-sao',
            line: 'CT',
            name: {
              vi: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
            },
            says: ['sao y'],
            documents: [
              {
                vi: 'Bản chính giấy tờ',
              },
              {
                vi: 'Bản photo (nếu đã có)',
              },
            ],
            typicalMinutes: 4,
            mostMinutes: 10,
            isSigned: true,
            needs: [
              {
                system: 'signature',
                blocks: false,
              },
            ],
          },
        ],
        systems: [
          {
            id: 'portal',
            name: {
              vi: 'Cổng Dịch vụ công',
              en: 'The national portal',
            },
          },
        ],
        helps: [
          {
            id: 'justice',
            name: {
              vi: 'Tư pháp',
              en: 'Justice',
            },
            pictogram: 'stamp',
          },
        ],
        notices: [
          {
            vi: 'Nộp khai sinh sau 15:00 nhận kết quả vào ngày làm việc sau.',
            en: 'Births filed after 15:00: result on the next working day.',
          },
        ],
      },
      admin: {
        name: 'Quản trị',
        password: 'mưa rào tháng sáu',
      },
    },
    status: 201,
    type: 'application/json',
    answer: {
      centre: 'phuong-ta',
      url: 'http://127.0.0.1:8090',
    },
  },
  'claim-claimed': {
    path: '/api/claim',
    status: 200,
    type: 'application/json',
    answer: {
      isClaimed: true,
      centre: 'phuong-ta',
    },
  },
  'claim-too-late': {
    path: '/api/claim',
    sent: {
      code: '9934-MTMM-72XT',
    },
    status: 409,
    type: 'application/problem+json',
    answer: {
      type: '/problems/claimed-already',
      title: 'This server serves a claimed centre already.',
      status: 409,
      detail: 'Máy chủ này đã có trung tâm nhận.',
      code: 'claimed-already',
      retry: 'never',
    },
  },
  backup: {
    path: '/api/centres/phuong-ta/backup',
    status: 200,
    type: 'application/octet-stream',
  },
  'restore-centre': {
    path: '/api/claim/restore',
    status: 201,
    type: 'application/json',
    answer: {
      centre: 'phuong-ta',
      url: 'http://127.0.0.1:8090',
    },
  },
}
