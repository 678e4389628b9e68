// Greeters for a day: how many, sent by whom, until when; then their cards, to print or to be scanned from this screen one by one.
import { useState } from 'react'
import type { GreeterCards } from '#contract/commands/people-answers.ts'
import { check, cross, qrCode } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { QrCode } from '#ui-kit/look/qr-code.tsx'
import { clockText, dateText, weekdayText } from '#ui-kit/words/words.ts'
import { printer } from '../../icons.ts'
import { MainButton, PlainButton, SelectField } from '../../parts/fields.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useAdminWords } from '../../words/admin-words.ts'
import { RoomHead } from './frame.tsx'
import { COUNT_MAX, clampCount, endsToday, keepCards, keptCards, pagesOf } from './greeter-cards.ts'
import styles from './greeters.module.css'
import { minus, phone, plus } from './icons.ts'
import { useOffice } from './office.ts'
import { employers } from './people-rows.ts'

export function GreetersRoom({ onMade, first }: { onMade(): void; first?: GreeterCards }) {
  const { t, language } = useAdminWords()
  const { acts, centre, document, now, go } = useOffice()
  const [cards, setCards] = useState(() => first ?? keptCards())
  const [count, setCount] = useState(20)
  const [employer, setEmployer] = useState<string>('volunteers')
  const weekday = weekdayText(now, centre.timeZone, 'en').toLowerCase() as Parameters<typeof endsToday>[1]
  const ends = endsToday(document, weekday, clockText(now, centre.timeZone))
  const [chosenEnd, setEnd] = useState<string>()
  const end = chosenEnd && ends.includes(chosenEnd) ? chosenEnd : (ends.at(-2) ?? '24:00')
  const [shownCard, setShownCard] = useState<number>()
  const isOpen = cards !== undefined && cards.until > now
  const doing = acts.doing?.id === 'greeters'
  const make = () =>
    acts.give({
      id: 'greeters',
      route: 'make-greeters',
      body: { count, employer, ...(end !== '24:00' && { until: end }) },
      done: t['greeters-made'](count),
      onDone: (answer) => {
        keepCards(answer as GreeterCards)
        setCards(answer as GreeterCards)
        onMade()
      },
    })
  const day = dateText(now, centre.timeZone)
  const card = shownCard === undefined ? undefined : cards?.cards[shownCard]
  return (
    <>
      <RoomHead title={t.greeters} aside={`${weekdayText(now, centre.timeZone, language)} ${day}`} />
      <div className={styles.columns}>
        <div className={styles.form}>
          {isOpen ? (
            <p className={styles.made}>
              <strong>{t['greeters-made'](cards.cards.length)}</strong> {t['greeters-until'](clockText(cards.until, centre.timeZone))}
            </p>
          ) : (
            <>
              <label htmlFor="count">{t['greeters-how-many']}</label>
              <div className={styles.count}>
                <button type="button" aria-label={t.fewer} onClick={() => setCount(clampCount(count - 1))}>
                  <Pictogram name={minus} size="1.5rem" stroke={2.6} />
                </button>
                <input
                  id="count"
                  type="number"
                  min={1}
                  max={COUNT_MAX}
                  value={count}
                  onChange={(event) => setCount(clampCount(event.target.valueAsNumber))}
                />
                <button type="button" aria-label={t.more} onClick={() => setCount(clampCount(count + 1))}>
                  <Pictogram name={plus} size="1.5rem" stroke={2.6} />
                </button>
              </div>
              <SelectField
                label={t['greeters-of']}
                value={employer}
                answers={employers.map((one) => ({ value: one as string, label: t.employer(one) }))}
                onValue={setEmployer}
              />
              <SelectField
                label={t['greeters-end-at']}
                value={end}
                answers={ends.map((one) => ({ value: one, label: one === '24:00' ? t['end-of-day'] : t['end-today'](one) }))}
                onValue={setEnd}
              />
            </>
          )}
          <ul className={styles.may}>
            <li>
              <Pictogram name={check} size="1.375rem" stroke={2.6} />
              {t['greeters-do']}
            </li>
            <li>
              <Pictogram name={cross} size="1.375rem" stroke={2.6} />
              {t['greeters-not']}
            </li>
            <li>
              <Pictogram name={phone} size="1.375rem" />
              {t['greeters-bound']}
            </li>
          </ul>
          {isOpen ? (
            <>
              <MainButton
                icon={<Pictogram name={printer} size="1.75rem" />}
                label={t['cards-print'](pagesOf(cards.cards).length)}
                onPress={() => print()}
              />
              <PlainButton
                isLeaf
                icon={<Pictogram name={qrCode} size="1.5rem" />}
                label={t['cards-show']}
                onPress={() => setShownCard(0)}
              />
              <PlainButton label={t['greeters-another']} onPress={() => setCards(undefined)} />
            </>
          ) : (
            <>
              <MainButton label={doing ? t.doing : t['greeters-make'](count)} isDoing={doing} onPress={make} />
              <PlainButton label={t.back} onPress={() => go({ room: 'people' })} />
            </>
          )}
        </div>
        <div className={styles.table}>
          {pagesOf(
            isOpen ? cards.cards : Array.from({ length: count }, (_, index) => ({ n: index + 1, id: `card-${index}`, link: '' })),
          ).map((page) => (
            <div key={page[0]?.id} className={styles.sheet} data-empty={!isOpen || undefined}>
              {page.map(({ n, id, link }) => (
                <div key={id} className={styles.card}>
                  {link === '' ? (
                    <span className={styles.blank} />
                  ) : (
                    <QrCode className={styles.qr} text={link} label={`${t.role.greeter} ${two(n)}`} />
                  )}
                  <p>
                    {t.role.greeter}
                    <strong>{isOpen ? two(n) : '··'}</strong>
                    {day.slice(0, 5)}
                  </p>
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
      {card && shownCard !== undefined && cards && (
        <Sheet
          title={`${t.role.greeter} ${two(card.n)}`}
          text={t['cards-scan']}
          back={t['cards-enough']}
          onClose={() => setShownCard(undefined)}
        >
          <QrCode className={styles.large} text={card.link} label={`${t.role.greeter} ${two(card.n)}`} />
          <div className={styles.turn}>
            <PlainButton label={t['cards-former']} onPress={() => setShownCard(Math.max(0, shownCard - 1))} />
            <span>{t['cards-of'](shownCard + 1, cards.cards.length)}</span>
            <PlainButton label={t['cards-next']} onPress={() => setShownCard(Math.min(cards.cards.length - 1, shownCard + 1))} />
          </div>
        </Sheet>
      )}
    </>
  )
}

const two = (n: number) => String(n).padStart(2, '0')
