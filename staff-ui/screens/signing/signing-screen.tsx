// The signing desk: tiles of number and minutes, oldest first. What is signed is touched, one button gives it out. No content.
import type { Instant } from '#contract/basics.ts'
import type { SigningView } from '#contract/views/signing.ts'
import { check, undo } from '#ui-kit/look/icons.ts'
import { LotusPetals } from '#ui-kit/look/lotus.tsx'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText, say } from '#ui-kit/words/words.ts'
import { LostBand, Note, PageHead } from '../../parts/page-head.tsx'
import { minutesSince } from '../../parts/times.ts'
import type { Seat } from '../../session/gate.tsx'
import { SignOut } from '../../session/sign-out.tsx'
import { useSigningWords } from '../../words/signing-words.ts'
import styles from './signing.module.css'

export interface SigningProps {
  view: SigningView
  now: Instant
  lostSinceAt: Instant | undefined
  seat: Pick<Seat, 'me' | 'signOut'>
  /** Ids, of tickets that lie here. */
  chosen: readonly string[]
  doing: { id: string; isSlow: boolean } | undefined
  note: string | undefined
  touch(ticket: string): void
  chooseAll(): void
  release(): void
  returnLast(): void
}

export function SigningScreen(props: SigningProps) {
  const { t } = useSigningWords()
  const { view, now, lostSinceAt, doing } = props
  return (
    <div className={styles.page}>
      <PageHead
        centre={view.centre}
        now={now}
        title={<h1>{t.title}</h1>}
        aside={
          <>
            {view.centre.isSample && <p className={styles.sample}>{t.sample}</p>}
            {view.collectAt !== null && <p>{t['collect-at'](view.collectAt)}</p>}
            <SignOut seat={props.seat} />
          </>
        }
      />
      <main className={styles.tickets}>
        {lostSinceAt !== undefined && (
          <LostBand title={t['lost-title'](clockText(lostSinceAt, view.centre.timeZone))} text={t['lost-text']} />
        )}
        <Note text={doing?.isSlow ? t.slow : props.note} />
        {view.tickets.length === 0 ? <Empty /> : <Tiles {...props} />}
      </main>
      <Side {...props} />
    </div>
  )
}

function Tiles({ view, now, chosen, touch }: SigningProps) {
  const { t, language } = useSigningWords()
  return (
    <>
      <div className={styles.heading}>
        <h2>{t['touch-signed']}</h2>
        <p>{t['oldest-first']}</p>
      </div>
      <ul className={styles.tiles}>
        {view.tickets.map(({ id, number, line: lineId, since }) => {
          const line = view.lines.find((one) => one.id === lineId)
          const minutes = minutesSince(since, now)
          const isOver = minutes > view.targetMinutes
          const isChosen = chosen.includes(id)
          return (
            <li key={id}>
              <button type="button" className={styles.tile} aria-pressed={isChosen} onClick={() => touch(id)}>
                <span className={styles.line}>
                  {line && <LinePlate line={line} size="2rem" />}
                  <span>{line ? (language === 'vi' ? line.shortName : say(line.name, language)) : lineId}</span>
                  {isChosen && <Pictogram name={check} size="1.5rem" stroke={3} />}
                </span>
                <span className={styles.number} data-digits={number.length}>
                  {number}
                </span>
                <span className={isOver ? styles.over : styles.minutes}>
                  {isOver ? t['over-target'](minutes) : minutes < 1 ? t['just-now'] : t.waits(minutes)}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {view.count > view.tickets.length && <p className={styles.more}>{t.more(view.count - view.tickets.length)}</p>}
    </>
  )
}

function Empty() {
  const { t } = useSigningWords()
  return (
    <>
      <div className={styles.empty}>
        <h2>{t.empty}</h2>
        <p>{t['empty-text']}</p>
      </div>
      <div className={styles.petals}>
        <LotusPetals />
      </div>
    </>
  )
}

function Side({ view, now, lostSinceAt, chosen, doing, chooseAll, release, returnLast }: SigningProps) {
  const { t } = useSigningWords()
  const { tickets, count, targetMinutes, lastBatch, collectAt } = view
  const isLost = lostSinceAt !== undefined
  const longest = tickets[0] ? minutesSince(tickets[0].since, now) : 0
  const isReleasing = doing?.id === 'release'
  const where = collectAt === null ? t['release-waits'] : t['release-where'](collectAt)
  return (
    <aside className={styles.side}>
      <dl className={styles.figures}>
        <div>
          <dd>{count}</dd>
          <dt>{t.waiting(count)}</dt>
        </div>
        {tickets.length > 0 && (
          <div data-over={longest > targetMinutes || undefined}>
            <dd>{t.minutes(longest)}</dd>
            <dt>{t.longest(targetMinutes)}</dt>
          </div>
        )}
      </dl>
      <p className={styles.content}>{t.content}</p>
      <div className={styles.acts}>
        {tickets.length > 0 && (
          <button type="button" className={styles.second} onClick={chooseAll}>
            {chosen.length === tickets.length ? t['choose-none'] : t['choose-all'](tickets.length)}
          </button>
        )}
        {tickets.length > 0 && (
          <button type="button" className={styles.main} disabled={chosen.length === 0 || isLost} aria-busy={isReleasing} onClick={release}>
            <strong>{isReleasing ? t.releasing : chosen.length === 0 ? t['release-none'] : t.release(chosen.length)}</strong>
            {chosen.length > 0 && <span>{where}</span>}
          </button>
        )}
        {lastBatch && (
          <button type="button" className={styles.second} disabled={isLost} aria-busy={doing?.id === 'return'} onClick={returnLast}>
            <Pictogram name={undo} size="1.5rem" />
            {doing?.id === 'return' ? t.returning : returnText(lastBatch, view.centre.timeZone, t)}
          </button>
        )}
      </div>
    </aside>
  )
}

/** How many can be taken back, and of when; where a counter called some of them meanwhile, it says so. */
function returnText(
  { tickets, count, at }: NonNullable<SigningView['lastBatch']>,
  timeZone: string,
  t: ReturnType<typeof useSigningWords>['t'],
): string {
  const clock = clockText(at, timeZone)
  return tickets.length === count ? t.return(count, clock) : t['return-partly'](tickets.length, count, clock)
}
