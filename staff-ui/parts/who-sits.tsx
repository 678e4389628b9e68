// Who is here: names to choose from, and a PIN by touch. Keys are listened to by the page, which also knows what they mean elsewhere.
import type { ReactNode } from 'react'
import type { PersonSign } from '#contract/commands/people-answers.ts'
import { deleteLeft, userCheck } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { useSittingWords } from '../words/sitting-words.ts'
import { PIN_LENGTH } from './sign-in.ts'
import styles from './who-sits.module.css'

const places = Array.from({ length: PIN_LENGTH }, (_, index) => index + 1)
const pad = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', 'Backspace']

/** Each name also stands on a digit. */
export function NameList({ names, onName }: { names: readonly PersonSign[]; onName(person: PersonSign): void }) {
  return (
    <ul className={styles.names}>
      {names.map((person, index) => (
        <li key={person.id}>
          <button type="button" aria-keyshortcuts={String(index + 1)} onClick={() => onName(person)}>
            <kbd className={styles.key}>{index + 1}</kbd>
            <Pictogram name={userCheck} size="1.875rem" />
            <span>{person.name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** `isShut`: a PIN is being checked, or nothing is looked at for a while. `children`: what is said about the last try. */
export function PinPad(props: { person: PersonSign; pinCount: number; isShut: boolean; onKey(key: string): void; children: ReactNode }) {
  const t = useSittingWords()
  const { person, pinCount, isShut, onKey } = props
  return (
    <section className={styles.pin} aria-labelledby="pin-of">
      <div className={styles.pinHead}>
        <h2 id="pin-of">{person.name}</h2>
        <div className={styles.dots} role="img" aria-label={t.digits(pinCount)} data-shut={isShut || undefined}>
          {places.map((place) => (
            <span key={place} data-full={place <= pinCount || undefined} />
          ))}
        </div>
        {props.children}
      </div>
      <div className={styles.pad}>
        {pad.map((key) =>
          key === '' ? (
            <span key="none" />
          ) : (
            <button key={key} type="button" disabled={isShut} aria-label={key === 'Backspace' ? t.erase : key} onClick={() => onKey(key)}>
              {key === 'Backspace' ? <Pictogram name={deleteLeft} size="2rem" /> : key}
            </button>
          ),
        )}
      </div>
    </section>
  )
}
