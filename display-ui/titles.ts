// What may stand in the header, best first: the centre's whole name, its own name or what the board is for; the sample tag never goes.
import type { CentreHead } from '#contract/views/parts.ts'
import type { Title } from './fit/content.ts'
import { words } from './words.ts'

/** Kinds of places, written small inside a sentence: "Trung tâm … phường Mẫu". */
const PLACES = /^(Phường|Xã|Đặc khu|Tỉnh|Thành phố)(?= )/

/** `hasCalls`: then the board's purpose says more than a short name; a logo still says whose board it is. */
export function titlesOf(
  centre: Pick<CentreHead, 'kind' | 'name' | 'isSample' | 'logo'>,
  hasCalls: boolean,
  isPortrait: boolean,
): readonly Title[] {
  const tag = centre.isSample ? words.board.sample : undefined
  const own = centre.name.vi
  const whole = `${centre.kind.vi} ${own.replace(PLACES, (place) => place.charAt(0).toLowerCase() + place.slice(1))}`
  const short: Title = { text: own, hasMark: true, tag }
  const purpose: Title = { text: words.board.heading, hasMark: centre.logo !== undefined, tag }
  return [
    { text: whole, hasMark: true, tag },
    ...(hasCalls && !isPortrait ? [purpose, short] : hasCalls ? [short, purpose] : [short]),
    ...(tag === undefined ? [] : [{ text: tag, hasMark: false, tag: undefined }]),
    // The clock is never dropped; sample data are then said in the footer.
    { text: '', hasMark: false, tag: undefined },
  ]
}
