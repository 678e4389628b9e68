// What fills a problem's sentence, in each language: states and roles are said as people say them, moments as clock times.
import type { Role } from '#contract/commands/routes.ts'
import type { ProblemParams } from '#contract/problems/problems.ts'

type Language = 'vi' | 'en'

/** Parameters as the hall gives them, or already told apart by language. */
export interface BilingualParams {
  vi: ProblemParams
  en: ProblemParams
  /** What stands beside the sentence for programs; missing: what filled the title. */
  wire?: ProblemParams
}

const states: Record<string, { vi: string; en: string }> = {
  waiting: { vi: 'chờ', en: 'waiting' },
  called: { vi: 'được mời', en: 'called' },
  serving: { vi: 'làm việc tại quầy', en: 'being served' },
  held: { vi: 'giữ chỗ', en: 'held' },
  signing: { vi: 'chờ ký', en: 'being signed' },
  'no-show': { vi: 'vắng mặt', en: 'a no-show' },
  done: { vi: 'xong', en: 'done' },
  cancelled: { vi: 'đã hủy', en: 'cancelled' },
}

const roleNames: Record<Role, { vi: string; en: string }> = {
  kiosk: { vi: 'máy lấy số', en: 'kiosk' },
  board: { vi: 'màn hình phòng chờ', en: 'TV' },
  counter: { vi: 'máy quầy', en: 'counter' },
  greeter: { vi: 'lễ tân', en: 'greeter' },
  officer: { vi: 'cán bộ', en: 'officer' },
  specialist: { vi: 'chuyên môn', en: 'specialist' },
  lead: { vi: 'lãnh đạo', en: 'lead' },
  admin: { vi: 'quản trị', en: 'admin' },
  program: { vi: 'chương trình', en: 'program' },
}

/** The same parameters for both sentences. @param timeZone the centre's, for moments (`reopensAt`). */
export function bilingual(params: ProblemParams, timeZone: string): BilingualParams {
  return { vi: inWords(params, 'vi', timeZone), en: inWords(params, 'en', timeZone), wire: params }
}

function inWords(params: ProblemParams, language: Language, timeZone: string): ProblemParams {
  const words: ProblemParams = { ...params }
  if (typeof params.state === 'string') words.state = states[params.state]?.[language] ?? params.state
  if (typeof params.roles === 'string')
    words.roles = params.roles
      .split(', ')
      .map((role) => roleNames[role as Role]?.[language] ?? role)
      .join(', ')
  if (!('reopens' in params)) words.reopens = reopensText(params.reopensAt, language, timeZone)
  return words
}

function reopensText(at: string | number | undefined, language: Language, timeZone: string): string {
  if (typeof at !== 'number') return language === 'vi' ? 'ngày làm việc tới' : 'the next working day'
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(at)
  const time = part({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).replace(/^0(?=\d:)/, '')
  const date = part({ day: '2-digit', month: '2-digit', year: 'numeric' })
  return language === 'vi' ? `${time} ngày ${date}` : `${time} on ${date}`
}
