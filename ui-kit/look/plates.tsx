// Two signs, learnt once: a line is a coloured plate with its pictogram or series digit, a counter a black plate with its number.
import type { CSSProperties } from 'react'
import type { LineSign } from '#contract/views/parts.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import styles from './plates.module.css'

type Size = number | string
const sized = (size: Size, more: CSSProperties = {}) =>
  ({ ...more, '--size': typeof size === 'number' ? `${size}px` : size }) as CSSProperties

/** A line's plate with its pictogram. `white`: drawn in its colour on white. The line's name must stand beside it. */
export function LinePlate({
  line,
  size,
  tone = 'colour',
}: {
  line: Pick<LineSign, 'colour' | 'pictogram'>
  size: Size
  tone?: 'colour' | 'white'
}) {
  return (
    <span
      className={`${styles.plate} ${tone === 'white' ? styles.white : ''}`}
      style={sized(size, tone === 'white' ? { color: line.colour } : { background: line.colour })}
    >
      <Pictogram name={line.pictogram} size="72%" />
    </span>
  )
}

/** A line's plate with what its numbers begin with. */
export function SeriesPlate({ line, size }: { line: Pick<LineSign, 'colour' | 'series'>; size: Size }) {
  return (
    <span className={styles.plate} style={sized(size, { background: line.colour })}>
      <span className={line.series.length > 1 ? `${styles.digit} ${styles.digitLong}` : styles.digit}>{line.series}</span>
    </span>
  )
}

/** A counter's plate. `ink` as it hangs over the counter, `amber` called just now, `white` called before. Two digits make it wider. */
export function CounterPlate({ sign, tone = 'ink', size }: { sign: string; tone?: 'ink' | 'amber' | 'white'; size: Size }) {
  const tones = { ink: styles.counterInk, amber: styles.counterAmber, white: styles.counterWhite }
  return (
    <span className={`${styles.plate} ${styles.counter} ${tones[tone]}`} style={sized(size)}>
      <span className={`${styles.digit} ${styles.counterDigit}`}>{sign}</span>
    </span>
  )
}
