// The mornings that can be seeded: who comes, which counters are open, what must be there to be seen at the end.
import type { CounterId, LineId } from '#contract/basics.ts'

/** What becomes of the next person who is called after a moment: so that each kind is there to be seen, whatever chance says. */
export interface Fate {
  /** Counted back from the end of the morning. @unit min */
  minutesBefore: number
  is: 'no-show' | 'hold' | 'transfer' | 'sign'
  /** Only a person of this line; missing: anybody. */
  line?: LineId
}

export interface Profile {
  says: { vi: string; en: string }
  /** Visits of the whole day; the morning has its share of them. */
  visitsPerDay: number
  /** Shares of the lines, in any unit. */
  shares: Readonly<Partial<Record<LineId, number>>>
  counters: readonly CounterId[]
  /** Counters that pause before the end and stay so. */
  pauses?: readonly { counter: CounterId; minutesBefore: number }[]
  /** The last who come, surely; nobody else comes after the first of them. */
  latest?: readonly { line: LineId; secondsBefore: number }[]
  fates?: readonly Fate[]
  /** A death in the family: urgent, so many minutes before the end. */
  urgentMinutesBefore?: number
  /** Only these many procedures with the longest names. */
  longestNames?: number
  /** Lines whose series is used up early in the morning, so that numbers have five digits. */
  usedUpSeries?: readonly LineId[]
}

const all = ['1', '2', '3', '4', '5', '6', '7', '8']

/** A small commune, as far as the few open counters serve it. */
const small = { CT: 50, HT: 14, DD: 8, CA: 4, TK: 10, HD: 14 }
/** More of everything but copies: land, residence, business. */
const market = { CT: 40, HT: 14, DD: 9, XD: 2, KD: 7, BT: 5, CA: 9, BH: 3, VH: 1, NN: 1, TK: 6, HD: 5 }

const everyKind: readonly Fate[] = [
  { minutesBefore: 28, is: 'transfer', line: 'HT' },
  { minutesBefore: 24, is: 'hold', line: 'HT' },
  { minutesBefore: 20, is: 'hold', line: 'CT' },
  { minutesBefore: 16, is: 'sign', line: 'CT' },
  { minutesBefore: 12, is: 'no-show', line: 'CT' },
  { minutesBefore: 8, is: 'sign', line: 'CT' },
]

export const profiles = {
  'market-day': {
    says: { vi: 'Ngày phiên chợ: đông, mọi quầy đều mở', en: 'Market day: busy, every counter open' },
    visitsPerDay: 330,
    shares: market,
    counters: all,
    fates: everyKind,
    urgentMinutesBefore: 3,
  },
  quiet: {
    says: { vi: 'Ngày vắng: hai, ba người chờ, một quầy tạm nghỉ', en: 'Quiet: two or three wait, one counter paused' },
    visitsPerDay: 20,
    shares: small,
    counters: ['2', '4', '7', '8'],
    pauses: [{ counter: '7', minutesBefore: 10 }],
    latest: [
      { line: 'HT', secondsBefore: 1500 },
      { line: 'CT', secondsBefore: 700 },
      { line: 'CA', secondsBefore: 400 },
      { line: 'CA', secondsBefore: 120 },
    ],
  },
  rush: {
    says: { vi: 'Ngày đầu tháng 7: hơn 400 người chờ', en: 'The first day of July: more than 400 wait' },
    visitsPerDay: 1220,
    shares: market,
    counters: all,
    fates: everyKind,
    urgentMinutesBefore: 3,
  },
  'long-names': {
    says: { vi: 'Tên thủ tục dài nhất, số có năm chữ số', en: 'The longest names of procedures, numbers of five digits' },
    visitsPerDay: 260,
    shares: { CT: 30, HT: 25, XD: 8, BT: 10, VH: 12, NN: 7, BH: 8, TK: 10, DD: 15, KD: 10, CA: 10, HD: 5 },
    counters: all,
    fates: everyKind,
    longestNames: 30,
    usedUpSeries: ['CT', 'HT', 'VH'],
  },
} as const satisfies Record<string, Profile>

export type ProfileName = keyof typeof profiles
export const profileNames = Object.keys(profiles) as ProfileName[]
