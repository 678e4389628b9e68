// How long somebody may wait, as every screen words it: minutes, and hours where nobody pictures so many minutes.
import type { Language } from '#ui-kit/words/words.ts'

/** A wait as the hall forecasts it. */
interface Wait {
  lowMinutes: number
  highMinutes: number
}

/** `20–30 phút`; from two hours on, or from one where it may become three, `6–7 giờ`: the band in whole hours, never narrower than the hall's. */
export function waitText({ lowMinutes, highMinutes }: Wait, language: Language): string {
  const isHours = lowMinutes >= 120 || (lowMinutes >= 60 && highMinutes >= 180)
  if (isHours) return bandText(Math.floor(lowMinutes / 60), Math.ceil(highMinutes / 60), language === 'en' ? 'hours' : 'giờ')
  return bandText(lowMinutes, highMinutes, language === 'en' ? 'min' : 'phút')
}

const bandText = (low: number, high: number, unit: string) => (low === high ? `${low} ${unit}` : `${low}–${high} ${unit}`)
