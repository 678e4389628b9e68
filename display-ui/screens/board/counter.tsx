// The counter's plate with digits of exactly the row's font: they are measured in mm like the number itself.
import { CounterPlate } from '#ui-kit/look/plates.tsx'
import './calls.css'

/** The plate draws its digits at 0.94 of its size. */
const PLATE_EM = 1 / 0.94

/** `fontSize`: of the digits, any CSS length. `white`: called before. */
export function Counter({ sign, fontSize, tone = 'ink' }: { sign: string; fontSize: string; tone?: 'ink' | 'white' }) {
  return (
    <span className="counter" style={{ fontSize }}>
      <CounterPlate sign={sign} tone={tone} size={`${PLATE_EM}em`} />
    </span>
  )
}
