// A number as large as its box allows: letters differ in width, so it is measured, not computed.
import { useLayoutEffect, useRef } from 'react'
import styles from './number.module.css'

/** `isStruck`: cancelled; the number stays readable. */
export function FullWidth({ text, isStruck }: { text: string; isStruck: boolean }) {
  const box = useRef<HTMLDivElement>(null)
  const digits = useRef<HTMLSpanElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another width
  useLayoutEffect(() => {
    const enlarge = () => {
      if (!box.current || !digits.current) return
      digits.current.style.fontSize = '100px'
      const widest = (100 * box.current.clientWidth) / digits.current.offsetWidth
      // A digit is 0.714 of the font size high; its line takes 0.8 of it.
      const highest = box.current.clientHeight / 0.8
      digits.current.style.fontSize = `${Math.floor(Math.min(widest, highest))}px`
    }
    enlarge()
    const observer = new ResizeObserver(enlarge)
    if (box.current) observer.observe(box.current)
    void document.fonts.ready.then(enlarge)
    return () => observer.disconnect()
  }, [text])
  return (
    <div className={styles.numberBox} ref={box}>
      <span className={`${styles.number} ${isStruck ? styles.struck : ''}`} ref={digits}>
        {text}
      </span>
    </div>
  )
}
