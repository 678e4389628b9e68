// What the parts of the page share: the hall's names and its wall clock.
import { createContext, useContext } from 'react'
import type { Instant } from '#contract/basics.ts'
import type { FloorView } from '#contract/views/floor.ts'
import { clockText, type Language } from '#ui-kit/words/words.ts'

export type HallNames = Pick<FloorView, 'centre' | 'lines' | 'counters'>

export const NamesContext = createContext<HallNames | undefined>(undefined)

export function useNames() {
  const hall = useContext(NamesContext)
  const timeZone = hall?.centre.timeZone ?? 'Asia/Ho_Chi_Minh'
  return {
    hall,
    /** `9:42` */
    clock: (at: Instant) => clockText(at, timeZone),
    /** `9:42:05` */
    clockSeconds: (at: Instant) => `${clockText(at, timeZone)}:${String(Math.floor(at / 1000) % 60).padStart(2, '0')}`,
    /** What stands over the counter. */
    sign: (counter: string) => hall?.counters.find(({ id }) => id === counter)?.sign ?? counter,
    line: (id: string) => hall?.lines.find((line) => line.id === id),
    lineName: (id: string, language: Language) => {
      const line = hall?.lines.find((one) => one.id === id)
      if (!line) return id
      return language === 'vi' ? line.shortName : (line.name.en ?? line.name.vi)
    },
  }
}
