// A list in pages, turned by one big button: no dragging, no half rows. It measures its rows, so long names and large letters fit.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../controls/button.tsx'
import { rowsThatFit } from './fit.ts'
import styles from './paged.module.css'

interface PagedProps {
  /** The rows; the list begins again when their number or `of` changes. */
  rows: ReactNode[]
  /** Whose list it is: another one begins at its first row. */
  of: string
  /** The button's words: so many more, and back to the first. */
  more: (rows: number) => ReactNode
  first: ReactNode
  /** At most so many rows a page. */
  rowsMax?: number | undefined
  /** Instead of turning the page. */
  onMore?: (() => void) | undefined
  gapMm?: number
  /** Only as high as its rows; else it fills what room there is. */
  isNatural?: boolean
  columns?: 1 | 2
}

/** The height of the button that turns the page. */
const MORE_MM = 21.2

export function Paged({ rows, of, more, first, rowsMax = 99, onMore, gapMm = 5, isNatural, columns = 1 }: PagedProps) {
  const box = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [fit, setFit] = useState({ of, at: 0, count: 0, measured: false })
  const at = fit.of === of ? fit.at : 0
  const isMeasured = fit.of === of && fit.measured

  // Whenever something may have changed the heights: render all rows once unseen, measure, show those that fit.
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are rebuilt at each render; their number and their list stand for them.
  useLayoutEffect(() => {
    const measure = () => {
      if (!box.current || !list.current) return
      const gap = gapMm * pxPerMm()
      const items = Array.from(list.current.children) as HTMLElement[]
      for (const item of items) item.hidden = false
      // Beside each other, rows are as high as the highest of them.
      const heights: number[] = []
      for (let index = 0; index < items.length; index += columns) {
        heights.push(Math.max(...items.slice(index, index + columns).map((item) => item.getBoundingClientRect().height)))
      }
      // Heights are fractions of pixels: what fits but for rounding fits.
      const free = box.current.getBoundingClientRect().height + 1
      const fitting = rowsThatFit(heights, at / columns, free, gap, (MORE_MM + (isNatural ? 2 : 5) - gapMm) * pxPerMm())
      const count = Math.min(rowsMax, fitting * columns)
      items.forEach((item, index) => {
        item.hidden = index < at || index >= at + count
      })
      setFit((now) => (now.of === of && now.at === at && now.count === count && now.measured ? now : { of, at, count, measured: true }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    if (box.current) observer.observe(box.current)
    void document.fonts.ready.then(measure)
    return () => observer.disconnect()
  }, [of, at, rows.length, rowsMax, gapMm, columns, isNatural])

  const left = rows.length - at - fit.count
  const turn = () => {
    if (left > 0 && onMore) onMore()
    else setFit({ of, at: left > 0 ? at + fit.count : 0, count: fit.count, measured: false })
  }
  return (
    <div className={`${styles.box} ${isNatural ? styles.natural : ''}`} ref={box}>
      <ul
        className={styles.list}
        ref={list}
        style={{
          visibility: isMeasured ? 'visible' : 'hidden',
          gap: `calc(var(--mm) * ${gapMm})`,
          gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
        }}
      >
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list
          <li key={index}>{row}</li>
        ))}
      </ul>
      {isMeasured && (left > 0 || at > 0) && (
        <Button look="line" wide onPress={turn}>
          {left > 0 ? more(left) : first}
        </Button>
      )}
    </div>
  )
}

const pxPerMm = () => Number.parseFloat(document.documentElement.style.getPropertyValue('--mm')) || 4
