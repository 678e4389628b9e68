// The first slip of a process reads fonts and compiles pdfkit: half a second that nobody should stand and wait for.
import { slipPdf } from './pdf.ts'
import { papers, type SlipContent } from './slip.ts'

const dummy: SlipContent = {
  language: 'vi',
  kind: 'Trung tâm Phục vụ hành chính công',
  centre: 'Phường Mẫu',
  number: '0000',
  title: 'Làm giấy khai sinh',
  official: 'Đăng ký khai sinh',
  line: 'Hộ tịch',
  time: '0:00',
  date: '1/1/2026',
  ahead: 6,
  waitMinutes: '20–30',
  documents: ['Giấy chứng sinh'],
  page: 'http://127.0.0.1:8090/t/0000000000000000000000',
  isSample: true,
}

/** Makes slips that go nowhere. Call it once after the server listens; rejects as `slipPdf`. */
export async function warmSlip(): Promise<void> {
  for (const language of ['vi', 'en'] as const) for (const paper of Object.values(papers)) await slipPdf({ ...dummy, language }, paper)
}
