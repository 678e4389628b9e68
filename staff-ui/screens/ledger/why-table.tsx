// Who else could have been called at that moment, in the order of calling, and what made that order.
import type { TicketId } from '#contract/basics.ts'
import type { Candidate, WhyCalled } from '#contract/views/ledger.ts'
import { check } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { useLedgerWords } from '../../words/ledger-words.ts'
import { useNames } from './day.ts'
import styles from './panel.module.css'

export function WhyTable({ why, number, show }: { why: WhyCalled; number: string; show(ticket: TicketId): void }) {
  const { t } = useLedgerWords()
  const { sign } = useNames()
  const at = sign(why.counter)
  const sentence =
    why.position === null
      ? t['why-elsewhere'](number, at, why.count)
      : why.position === 1
        ? t['why-first'](number, at, why.count)
        : t['why-not-first'](number, at, why.count, why.position)
  // A column that says nothing takes no room: most calls are by arrival, at a counter that helps nobody.
  const has = {
    headStart: why.candidates.some((one) => one.headStartMinutes !== 0),
    delay: why.candidates.some((one) => one.delayMinutes !== 0),
  }
  const rest = why.count - why.candidates.length
  return (
    <>
      <p>{sentence}</p>
      {why.candidates.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key.
        <section className={styles.scroll} aria-label={t.candidates} tabIndex={0}>
          <table className={styles.candidates}>
            <thead>
              <tr>
                <th scope="col">#</th>
                <th scope="col">{t['candidate-number']}</th>
                <th scope="col">{t['candidate-arrived']}</th>
                {has.headStart && <th scope="col">{t['candidate-head-start']}</th>}
                {has.delay && <th scope="col">{t['candidate-delay']}</th>}
                <th scope="col">{t['candidate-seen']}</th>
                <th scope="col">{t['candidate-because']}</th>
              </tr>
            </thead>
            <tbody>
              {why.candidates.map((candidate) => (
                <CandidateRow key={candidate.id} candidate={candidate} has={has} show={show} />
              ))}
            </tbody>
          </table>
          {rest > 0 && <p className={styles.quiet}>{t['more-candidates'](rest)}</p>}
        </section>
      )}
    </>
  )
}

interface Row {
  candidate: Candidate
  has: { headStart: boolean; delay: boolean }
  show(ticket: TicketId): void
}

function CandidateRow({ candidate, has, show }: Row) {
  const { t } = useLedgerWords()
  const { clockSeconds } = useNames()
  const minutes = (count: number) => (count === 0 ? '' : t.minutes(count))
  return (
    <tr className={candidate.isCalled ? styles.called : undefined}>
      <td>{candidate.position}</td>
      <th scope="row">
        <button
          type="button"
          className={styles.candidateNumber}
          onClick={() => show(candidate.id)}
          aria-label={t['life-show'](candidate.number)}
        >
          {candidate.number}
        </button>
      </th>
      <td>{clockSeconds(candidate.arrivedAt)}</td>
      {has.headStart && <td>{minutes(candidate.headStartMinutes)}</td>}
      {has.delay && <td>{minutes(candidate.delayMinutes)}</td>}
      <td>{clockSeconds(candidate.seenAt)}</td>
      <td>
        {candidate.isCalled ? (
          <strong className={styles.calledWord}>
            <Pictogram name={check} size="1.125rem" /> {t['candidate-called']}
          </strong>
        ) : null}
        {candidate.isCalled ? ', ' : ''}
        {t.because[candidate.because]}
      </td>
    </tr>
  )
}
