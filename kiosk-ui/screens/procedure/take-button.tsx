// *Lấy số*: what it says while the number is on its way, and what is said when it did not come.
import { ticket, triangleAlert } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { Band } from '../../controls/band.tsx'
import { Button } from '../../controls/button.tsx'
import type { Shown } from '../../frame/frame.tsx'
import { wordsOf } from '../../words/words.ts'
import styles from './procedure.module.css'
import type { Taking } from './procedure.tsx'

export const isOnItsWay = ({ state }: Taking): boolean => state === 'asked' || state === 'working' || state === 'slow'

/** `why`: what taking a number means here, where it means something else than usual. */
export function TakeButton({
  taking,
  onTake,
  why,
  language,
}: { taking: Taking; onTake: () => void; why?: string | undefined } & Pick<Shown, 'language'>) {
  const words = wordsOf(language)
  const isBusy = isOnItsWay(taking)
  return (
    <Button
      look="main"
      wide
      big
      className={isBusy ? styles.busy : undefined}
      onPress={() => !isBusy && onTake()}
      why={taking.state === 'slow' ? words.takingSafe : why}
    >
      {taking.state !== 'slow' && <Pictogram name={ticket} size="calc(var(--action) * 1.1)" />}
      <span className={taking.state === 'slow' ? styles.slow : undefined} role={isBusy ? 'status' : undefined}>
        {taking.state === 'slow' ? words.takingSlow : taking.state === 'working' ? words.taking : words.take}
      </span>
    </Button>
  )
}

export function TakeFailed({ taking, language }: { taking: Taking } & Pick<Shown, 'language'>) {
  if (taking.state !== 'failed') return null
  const words = wordsOf(language)
  return (
    <Band icon={triangleAlert} strong>
      {words.takeFailed}. {taking.problem.code === 'touch-expired' ? words.takeFailedUnknown : taking.problem.title}
    </Band>
  )
}
