// Every page but the call: the number on green, what is the matter with it now, what to have ready, why others were first.
import { bookmark, chevronRight, fileText, question, triangleAlert } from '#ui-kit/look/icons.ts'
import { LotusPetals } from '#ui-kit/look/lotus.tsx'
import { type IconName, Pictogram } from '#ui-kit/look/pictogram.tsx'
import { CounterPlate, LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText, say } from '#ui-kit/words/words.ts'
import { bellOff, bellOn } from './icons.ts'
import type { PageProps } from './page-props.ts'
import type { PageState } from './page-state.ts'
import { HeadLine, Lost } from './parts.tsx'
import styles from './ticket.module.css'
import { waitTexts } from './wait.ts'

type StateProps = PageProps & { state: PageState; ask(): void }

export function StatePage(props: StateProps) {
  const { view, t, language, state, ask, ring } = props
  const isExpected = state === 'waiting' || state === 'collect'
  const name = errandOf(view, language)
  return (
    <main className={styles.page}>
      <header className={styles.poster}>
        <div className={styles.petals}>
          <LotusPetals />
        </div>
        <HeadLine {...props} />
        <h1>
          <span>{t.ticket.number} </span>
          <span className={styles.number} data-digits={view.ticket.number.length}>
            {view.ticket.number}
          </span>
        </h1>
        <p className={styles.errand}>
          <LinePlate line={view.line} size={36} />
          <span>{name}</span>
        </p>
      </header>
      <Lost {...props} />
      <Incident {...props} />
      <Now {...props} />
      {(state === 'waiting' || state === 'held') && <Documents {...props} />}
      {(isExpected || view.overtaken.length > 0) && state !== 'done' && state !== 'cancelled' && (
        <button type="button" className={styles.act} onClick={ask}>
          <Pictogram name={question} size={26} />
          <span className={styles.actWords}>{t.ticket.why}</span>
          <Pictogram name={chevronRight} size={20} />
        </button>
      )}
      {isExpected && (
        <>
          <button type="button" className={styles.act} aria-pressed={ring.isOn} onClick={ring.toggle}>
            <Pictogram name={ring.isOn ? bellOn : bellOff} size={26} />
            <span className={styles.actWords}>{t.ticket[ring.isOn ? 'ring-on' : 'ring-off']}</span>
          </button>
          <p className={styles.keepOpen}>{t.ticket['keep-open']}</p>
        </>
      )}
    </main>
  )
}

/** The errand as the person said it; in English its official English name, else the line's. */
function errandOf({ ticket, line }: PageProps['view'], language: PageProps['language']): string {
  if (language === 'en') return ticket.name?.en ?? say(line.name, 'en')
  const text = ticket.says ?? ticket.name?.vi ?? line.name.vi
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

function Now(props: StateProps) {
  const { view, t, state, now, language } = props
  const clock = (at: number) => clockText(at, view.centre.timeZone)
  switch (state) {
    case 'waiting': {
      const wait = waitTexts(view, now, language)
      const ahead = view.ahead ?? 0
      // First in line is not the same as soon: somebody must be there to call.
      const isSoon = ahead === 0 && view.countersOpen > 0
      const open = t.ticket['counters-open'](language === 'vi' ? view.line.shortName : say(view.line.name, 'en'), view.countersOpen)
      return (
        <section aria-live="polite" className={styles.section}>
          <div className={wait ? styles.figures : styles.figure}>
            <p>
              <strong>{ahead > 0 ? t.ticket.people(ahead) : t.ticket[isSoon ? 'no-wait' : 'nobody']}</strong>
              <br />
              {t.ticket[isSoon ? 'next-soon' : 'ahead']}
            </p>
            {wait && (
              <p>
                <strong>{wait.length}</strong>
                <br />
                {wait.clock}
              </p>
            )}
          </div>
          <p className={styles.open}>{open}</p>
        </section>
      )
    }
    case 'serving':
      return (
        <State
          icon={<CounterPlate sign={view.call?.sign ?? ''} size={56} />}
          title={t.ticket.serving(view.call?.sign ?? '')}
          text={t.ticket['serving-text']}
        />
      )
    case 'called':
      return <State title={t.ticket.call} text={t.ticket['cannot-come']} />
    case 'held':
      return <State icon={bookmark} title={t.ticket.held} text={t.ticket['held-text']} />
    case 'missed':
      return <State isSand title={t.ticket.missed} text={t.ticket['missed-text'](clock(view.revivableUntil ?? now))} />
    case 'missed-over':
      return <State isSand title={t.ticket['missed-over']} text={t.ticket['missed-over-text']} />
    case 'signing':
    case 'collect':
    case 'done':
    case 'cancelled':
      return <State title={t.ticket[state]} text={t.ticket[`${state}-text`]} />
  }
}

/** An outside system this visit waits for: said where the reader is, not only at the counter. */
function Incident({ view, t, language }: PageProps) {
  const { incident } = view
  if (!incident) return null
  return (
    <section className={styles.incident}>
      <Pictogram name={triangleAlert} size={28} />
      <p>
        <strong>{t.ticket.incident(say(incident.name, language), clockText(incident.since, view.centre.timeZone))}</strong>
        <br />
        {t.ticket['incident-text']}
      </p>
    </section>
  )
}

function State({
  icon,
  title,
  text,
  isSand = false,
}: {
  icon?: IconName | React.ReactElement
  title: string
  text: string
  isSand?: boolean
}) {
  return (
    <section aria-live="polite" className={isSand ? styles.stateSand : styles.state}>
      {icon && (typeof icon === 'object' && 'type' in icon ? icon : <Pictogram name={icon as IconName} size={36} />)}
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  )
}

function Documents({ view, t, language }: PageProps) {
  const { documents, sameDayUntil } = view.ticket
  if (documents.length === 0) return null
  return (
    <section className={styles.documents}>
      <h2>{t.ticket.prepare}</h2>
      <ul>
        {documents.map((one) => (
          <li key={one.vi}>
            <Pictogram name={fileText} size={26} />
            <span>{say(one, language)}</span>
          </li>
        ))}
      </ul>
      {sameDayUntil && <p className={styles.small}>{t.ticket['same-day'](sameDayUntil.replace(/^0/, ''))}</p>}
    </section>
  )
}
