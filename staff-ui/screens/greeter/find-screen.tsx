// Finds a number given before: by its digits, or where the slip is lost by line and about when it was taken.
import { useEffect } from 'react'
import { search } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText, say } from '#ui-kit/words/words.ts'
import { useGreeterWords } from '../../words/greeter-words.ts'
import { Act } from './act.tsx'
import { agoMinutes, clockAgo, isClock, isNumber } from './around.ts'
import styles from './find.module.css'
import page from './greeter.module.css'
import { useGreeterPage } from './greeter.ts'
import { Bands } from './head.tsx'
import list from './list.module.css'
import { lineShort } from './procedure-name.ts'
import { TicketCard } from './ticket-card.tsx'
import type { Find } from './use-find.ts'

export function FindScreen({ find }: { find: Find }) {
  const { t } = useGreeterWords()
  const { go } = useGreeterPage()
  const { number, line, tickets, open, note } = find
  useAsTyped(find)
  const isList = tickets !== undefined && !open && line !== undefined
  return (
    <>
      <main className={page.main}>
        <h1 className={styles.title}>{t['find-title']}</h1>
        {!open && (
          <form
            className={list.field}
            onSubmit={(event) => {
              event.preventDefault()
              if (isNumber(number)) find.search({ number })
            }}
          >
            <Pictogram name={search} size="var(--icon)" />
            <input
              type="text"
              aria-label={t['find-number']}
              placeholder={t['find-number']}
              inputMode="numeric"
              autoComplete="off"
              maxLength={8}
              value={number}
              onChange={(event) => find.type(event.target.value.toUpperCase().replace(/[^A-Z0-9]/g, ''))}
            />
          </form>
        )}
        <Bands />
        {note && (
          <div className={note.isTrouble ? page.band : `${page.band} ${page.bandGood}`} role={note.isTrouble ? 'alert' : 'status'}>
            <p>{note.text}</p>
          </div>
        )}
        {open && <TicketCard find={find} ticket={open} />}
        {!open && number !== '' && tickets?.length === 0 && (
          <p className={list.nothing} role="status">
            {t['find-unknown'](number)}
          </p>
        )}
        {!open && number === '' && (line === undefined ? <Lines find={find} /> : <Around find={find} />)}
        {isList && <Tickets find={find} />}
      </main>
      <footer className={page.foot}>
        <Act
          label={t.back}
          onPress={() => (open ? find.choose(undefined) : line !== undefined ? find.chooseLine(undefined) : go({ at: 'search' }))}
        />
      </footer>
    </>
  )
}

/** A whole number is looked up without a button. */
const LETTERS_MIN = 4
const TYPING_MS = 250
function useAsTyped({ number, search: look }: Find) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another number is another question
  useEffect(() => {
    if (number.length < LETTERS_MIN || !isNumber(number)) return
    const timer = setTimeout(() => look({ number }), TYPING_MS)
    return () => clearTimeout(timer)
  }, [number])
}

function Lines({ find }: { find: Find }) {
  const { t, language } = useGreeterWords()
  const { view } = useGreeterPage()
  return (
    <>
      <h2 className={list.heading}>{t['find-lost']}</h2>
      <p>{t['find-lost-hint']}</p>
      <div className={list.tiles}>
        {view.lines.map((line) => (
          <button key={line.id} type="button" className={list.tile} onClick={() => find.chooseLine(line.id)}>
            <LinePlate line={line} size="var(--tile)" />
            <span>{lineShort(line, language)}</span>
          </button>
        ))}
      </div>
    </>
  )
}

function Around({ find }: { find: Find }) {
  const { t, language } = useGreeterWords()
  const { view, now } = useGreeterPage()
  const clock = clockText(now, view.centre.timeZone)
  const line = view.lines.find(({ id }) => id === find.line)
  if (!line) return null
  const look = (around: string) => find.search({ line: line.id, around })
  return (
    <>
      <p className={styles.line}>
        <LinePlate line={line} size="var(--tile)" />
        <strong>{say(line.name, language)}</strong>
      </p>
      <h2 className={list.heading}>{t['find-around']}</h2>
      <div className={styles.times}>
        {agoMinutes.map((minutes) => {
          const around = clockAgo(clock, minutes)
          return (
            <Act
              key={minutes}
              label={minutes === 0 ? t['find-now'] : t['find-ago'](minutes)}
              isOn={find.around === around}
              onPress={() => look(around)}
            />
          )
        })}
        <label className={styles.time}>
          <span>{t['find-clock']}</span>
          <input type="time" onChange={(event) => isClock(event.target.value) && look(event.target.value)} />
        </label>
      </div>
    </>
  )
}

function Tickets({ find }: { find: Find }) {
  const { t } = useGreeterWords()
  const { view } = useGreeterPage()
  const tickets = find.tickets ?? []
  if (tickets.length === 0) {
    return (
      <p className={list.nothing} role="status">
        {t['find-none']}
      </p>
    )
  }
  return (
    <>
      <h2 className={list.heading}>{t['find-nearest']}</h2>
      {tickets.map((ticket) => (
        <button key={ticket.id} type="button" className={list.row} onClick={() => find.choose(ticket)}>
          <strong className={styles.number}>{ticket.number}</strong>
          <span className={list.rowWords}>
            <strong className={styles.says}>{ticket.says ?? view.lines.find(({ id }) => id === ticket.line)?.name.vi}</strong>
            <small>
              {t.taken(clockText(ticket.arrivedAt, view.centre.timeZone))}. {t.state[ticket.state]}
            </small>
          </span>
        </button>
      ))}
    </>
  )
}
