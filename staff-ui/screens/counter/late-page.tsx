// A late result: a page, not a dialog. The sentence to say comes first, the record second, and beside it what is recorded and what is not.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { PersonSign, SignInNames } from '#contract/commands/people-answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import { type LateReason, lateReasons } from '#contract/reasons.ts'
import type { TicketHere } from '#contract/views/counter.ts'
import { check, cross, userCheck } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { speech } from '../../icons.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import { Key } from './act-button.tsx'
import { type Choice, Choices, digits } from './choices.tsx'
import { useDesk } from './desk.ts'
import dialog from './dialog.module.css'
import type { DialogProps } from './dialog-props.ts'
import { dayAfter, dayOf, namedDay, shortDay, workingDaysAfter } from './due.ts'
import styles from './late-page.module.css'
import { useLooked } from './use-looked.ts'

const OTHER_DAY = 'other'
const dueLetters = ['Q', 'W', 'E', 'R'] as const
const whoLetters = ['A', 'S', 'D', 'F', 'G'] as const
const receiptShape = /^[0-9A-Za-z][0-9A-Za-z./-]{2,39}$/

export function LatePage({ ticket, give, close }: DialogProps & { ticket: TicketHere }) {
  const { t: words, language } = useWords()
  const t = useTroubleWords()
  const { view, now, lostSinceAt, officer, isSending } = useDesk()
  const today = dayOf(now, view.centre.timeZone)
  const [receipt, setReceipt] = useState('')
  const [reason, setReason] = useState<LateReason>()
  const [due, setDue] = useState<string>()
  const [otherDay, setOtherDay] = useState('')
  const [who, setWho] = useState<string>(officer?.id ?? 'me')
  const others = useOthers(officer)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.focus(), [])

  const day = due === OTHER_DAY ? otherDay : due
  const isReceiptGood = receipt === '' || receiptShape.test(receipt)
  const isReady = reason !== undefined && day !== undefined && day > today && isReceiptGood && lostSinceAt === undefined && !isSending
  const { sign } = view.counter
  const self = { value: officer?.id ?? 'me', label: officer ? t.late['who-named'](officer.name, sign) : t.late['who-me'](sign) }
  const people = [self, ...others.map(({ id, name }) => ({ value: id, label: name }))].slice(0, whoLetters.length)
  const days: Choice[] = [
    ...workingDaysAfter(today, 3).map((value) => ({ value, label: namedDay(value, language) })),
    { value: OTHER_DAY, label: t.late['due-other'] },
  ].map((choice, index) => ({ ...choice, digit: dueLetters[index] }))

  const submit = () => {
    if (!isReady || !reason || !day) return
    const apologisedBy = who === self.value ? {} : { apologisedBy: who }
    give({ do: 'apologise', reason, due: day, ...apologisedBy, ...(receipt !== '' && { receipt }) })
  }
  return (
    <form
      ref={form}
      tabIndex={-1}
      className={styles.page}
      aria-labelledby="late"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
        if (event.key === 'Enter' && event.target === form.current) submit()
      }}
    >
      <div className={styles.head}>
        <p className={styles.number} data-digits={ticket.number.length}>
          {ticket.number}
        </p>
        <div>
          <h2 id="late">{t.late.title}</h2>
          <p>
            {t.late.called(clockText(ticket.calledAt, view.centre.timeZone))} {t.late[ticket.isLate ? 'told' : 'told-after']}
          </p>
        </div>
      </div>
      <p className={styles.say}>
        <Pictogram name={speech} size="2rem" />
        {t.late.say}
      </p>
      <label className={styles.row}>
        <span>{t.late.receipt}</span>
        <span className={styles.receipt}>
          <input
            type="text"
            autoComplete="off"
            maxLength={40}
            value={receipt}
            aria-describedby="receipt-note"
            onChange={({ target }) => setReceipt(target.value.trim())}
          />
          <small id="receipt-note" role="status">
            {isReceiptGood ? t.late['receipt-note'] : t.late['receipt-bad']}
          </small>
        </span>
      </label>
      <Row label={t.late.why}>
        <Choices
          label={t.late.why}
          className={styles.compact}
          chosen={reason}
          onChoose={(value) => setReason(value as LateReason)}
          choices={lateReasons.map((code, index) => ({ value: code, digit: digits[index], label: t.late.reason[code] }))}
        />
      </Row>
      <Row label={t.late.due}>
        <Choices label={t.late.due} className={styles.days} chosen={due} onChoose={setDue} choices={days} />
        {due === OTHER_DAY && (
          <input
            type="date"
            className={styles.date}
            aria-label={t.late['due-other']}
            min={dayAfter(today)}
            value={otherDay}
            onChange={({ target }) => setOtherDay(target.value)}
          />
        )}
      </Row>
      <Row label={t.late.who}>
        <Choices
          label={t.late.who}
          className={styles.compact}
          chosen={who}
          onChoose={setWho}
          choices={people.map((person, index) => ({ ...person, ...(people.length > 1 && { digit: whoLetters[index] }) }))}
        />
      </Row>
      <div className={styles.acts}>
        <button type="button" className={dialog.back} onClick={close}>
          {words.dialog.back} <Key name="Esc" />
        </button>
        <button type="submit" className={dialog.confirm} disabled={!isReady}>
          <span>{lostSinceAt !== undefined ? words.counter.lost : reason && day ? t.late.do(shortDay(day)) : t.late['do-none']}</span>
          <Key name="Enter" dark={isReady} />
        </button>
      </div>
    </form>
  )
}

const Row = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={styles.row}>
    <h3>{label}</h3>
    <div>{children}</div>
  </div>
)

/** Who else may have apologised: those who may sit here, the lead among them. In a sample hall nobody has a name. */
function useOthers(officer: PersonSign | undefined): PersonSign[] {
  const { view } = useDesk()
  const { body } = useLooked<SignInNames>(officer && pathOf('sign-in-names', { centre: view.centre.id }))
  return (body?.names ?? []).filter(({ id }) => id !== officer?.id)
}

/** The right side while an apology is recorded. */
export function LateNotes({ ticket }: { ticket: TicketHere }) {
  const t = useTroubleWords()
  return (
    <aside className={styles.notes} aria-labelledby="records">
      <p className={styles.lead}>
        <Pictogram name={userCheck} size="1.75rem" />
        {t.late[ticket.isLate ? 'told' : 'told-after']}
      </p>
      <h2 id="records">{t.late.records}</h2>
      <ul>
        <li>
          <Pictogram name={check} size="1.5rem" stroke={3} />
          {t.late['records-kept']}
        </li>
        <li>
          <Pictogram name={check} size="1.5rem" stroke={3} />
          {t.late['records-apart']}
        </li>
        <li>
          <Pictogram name={cross} size="1.5rem" stroke={3} />
          {t.late['records-not']}
        </li>
      </ul>
      <p className={styles.form}>{t.late.form}</p>
    </aside>
  )
}
