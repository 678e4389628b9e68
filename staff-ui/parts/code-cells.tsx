// A code typed from another screen, one cell a letter, in groups as it is read aloud. One field underneath, so that it can be pasted whole.
import { useId } from 'react'
import styles from './code-cells.module.css'

/** What of a typed text may be in a code: capitals and digits; case, spaces and hyphens are forgiven. */
export const codeOf = (typed: string, length: number): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, length)

/** `groups`: how many letters each has, such as `[3, 3]`. */
export function CodeCells(props: {
  label: string
  groups: readonly number[]
  code: string
  isShut?: boolean
  isWrong?: boolean
  hint?: string | undefined
  onCode(code: string): void
}) {
  const { groups, code, isShut = false } = props
  const id = useId()
  const length = groups.reduce((sum, count) => sum + count, 0)
  let place = 0
  return (
    <div className={styles.code}>
      <label htmlFor={id}>{props.label}</label>
      <div
        className={styles.cells}
        data-shut={isShut || undefined}
        data-wrong={props.isWrong || undefined}
        data-wide={length > 6 || undefined}
      >
        {groups.map((count, group) => {
          const from = place
          place += count
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups in their places
            <span key={group} className={styles.group} aria-hidden="true">
              {Array.from({ length: count }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: letters in their places
                <span key={index} className={styles.cell} data-next={from + index === code.length || undefined}>
                  {code[from + index] ?? ''}
                </span>
              ))}
            </span>
          )
        })}
        <input
          id={id}
          type="text"
          inputMode="text"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={code}
          readOnly={isShut}
          aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => props.onCode(codeOf(event.target.value, length))}
          // biome-ignore lint/a11y/noAutofocus: the first thing to do on this page
          autoFocus={code === ''}
        />
      </div>
      {props.hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {props.hint}
        </p>
      )}
    </div>
  )
}
