// The days that can be simulated: how many come, what for, to which hall. Shares are percent of visits; README.md says what they rest on.
import type { CounterId } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Profile } from '../seed/profiles.ts'
import { specialZone, ward } from './documents.ts'

export interface DayProfile extends Omit<Profile, 'counters'> {
  document: () => CentreDocument
  /** Volunteers who greet. */
  greeters: number
  /** Until when officers stay for who still waits. @unit minutes after midnight */
  lastMinutes: number
}

const FIVE_PAST_SIX_PM = 18 * 60 + 5
const HALF_PAST_SEVEN_PM = 19 * 60 + 30

const phuLien = { CT: 62, HT: 6, DD: 3, XD: 1, KD: 3, BT: 4, CA: 3, BH: 2, VH: 0.5, NN: 0.5, TK: 7, HD: 8 }
const dacKhu = { CT: 35, HT: 8, DD: 20, XD: 4, KD: 8, BT: 4, CA: 8, BH: 4, VH: 1, NN: 1, TK: 4, HD: 3 }

export const dayProfiles: Record<string, DayProfile> = {
  'phu-lien': {
    says: { vi: 'Một ngày thường ở phường: 135 lượt', en: 'An ordinary day of a ward: 135 visits' },
    visitsPerDay: 135,
    shares: phuLien,
    document: ward,
    greeters: 2,
    lastMinutes: FIVE_PAST_SIX_PM,
  },
  'vung-tau': {
    says: { vi: 'Phường nhiều hộ kinh doanh: 144 lượt', en: 'A ward with many businesses: 144 visits' },
    visitsPerDay: 144,
    shares: { CT: 50, HT: 11, DD: 4, XD: 1, KD: 16, BT: 2, CA: 2, BH: 1, VH: 0.5, NN: 0.5, TK: 6, HD: 6 },
    document: ward,
    greeters: 2,
    lastMinutes: FIVE_PAST_SIX_PM,
  },
  'dat-dai-nong': {
    says: { vi: 'Ngày sốt đất: 70 lượt', en: 'Land is hot: 70 visits' },
    visitsPerDay: 70,
    shares: { CT: 20, HT: 6, DD: 40, XD: 4, KD: 4, BT: 5, CA: 3, BH: 6, VH: 0.5, NN: 1.5, TK: 6, HD: 4 },
    document: ward,
    greeters: 1,
    lastMinutes: HALF_PAST_SEVEN_PM,
  },
  'xa-nho': {
    says: { vi: 'Xã nhỏ, bốn quầy có cán bộ: 25 lượt', en: 'A small commune, four counters with an officer: 25 visits' },
    visitsPerDay: 25,
    shares: { CT: 45, HT: 15, DD: 8, XD: 2, KD: 4, BT: 12, CA: 4, BH: 3, VH: 1, NN: 2, TK: 2, HD: 2 },
    document: xaNho,
    greeters: 1,
    lastMinutes: FIVE_PAST_SIX_PM,
  },
  'ngay-1-7': {
    says: { vi: 'Ngày đầu tiên, đông gấp ba: 405 lượt', en: 'The first day, three times as many: 405 visits' },
    visitsPerDay: 405,
    shares: phuLien,
    document: ward,
    greeters: 4,
    lastMinutes: HALF_PAST_SEVEN_PM,
  },
  'dac-khu': {
    says: { vi: 'Đặc khu, ngày cao điểm: 1.200 lượt, 40 quầy', en: 'A special zone on its busiest day: 1,200 visits, 40 counters' },
    visitsPerDay: 1200,
    shares: dacKhu,
    document: () => specialZone(40, dacKhu),
    greeters: 8,
    lastMinutes: HALF_PAST_SEVEN_PM,
  },
}

/** The ward with one officer per kind of matter. */
function xaNho(): CentreDocument {
  const from = ward()
  const joined = (ids: readonly CounterId[]) => [
    ...new Set(from.counters.filter(({ id }) => ids.includes(id)).flatMap(({ lines }) => lines)),
  ]
  const groups = { '2': ['2', '3'], '4': ['4', '5'], '7': ['6', '7'], '8': ['8'] } as const
  return {
    ...from,
    counters: from.counters.flatMap((counter) => {
      const group = groups[counter.id as keyof typeof groups] as readonly CounterId[] | undefined
      return group ? [{ ...counter, lines: joined(group) }] : []
    }),
  }
}
