// Nobody here: whom to call in one large button; or nobody to call; or the counter is closed or on a break.
import { bookmark, check, siren } from '#ui-kit/look/icons.ts'
import { LotusPetals } from '#ui-kit/look/lotus.tsx'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { bellOff, bellOn } from '../../icons.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import { ActButton } from './act-button.tsx'
import buttons from './buttons.module.css'
import { keepFocus, useDesk } from './desk.ts'
import free from './free.module.css'
import { letters } from './keys.ts'
import { MainButton } from './main-button.tsx'
import { errandOf, lastText, lineNames } from './sentences.ts'

export function WorkIdle({ next }: { next: string }) {
  const { t } = useWords()
  return (
    <>
      <h2 className={free.title}>{t.counter.idle}</h2>
      <MainButton act="call-next" intent={{ do: 'act', act: 'call-next' }} keys={['Space', 'Enter']} className={buttons.mainHuge}>
        {(label) => (
          <>
            <span className={buttons.mainSmall}>{label}</span>
            <span className={buttons.mainNumber} data-digits={next.length}>
              {next}
            </span>
          </>
        )}
      </MainButton>
      <FreeActs />
      <Today />
      <Last />
    </>
  )
}

export function WorkNobody() {
  const { t, language } = useWords()
  const { view, hasSound } = useDesk()
  const others = view.lines.filter(
    ({ id, waiting }) => waiting > 0 && !view.counter.lines.includes(id) && !view.counter.helps.some(({ line }) => line === id),
  )
  return (
    <>
      <h2 className={free.titleLarge}>{t.counter.nobody(view.counter.sign)}</h2>
      <p className={free.hint}>
        {t.counter['nobody-hint'](lineNames(view, language).join(', '))} {t.counter[hasSound ? 'nobody-note-on' : 'nobody-note-off']}
      </p>
      <FreeActs hasSwitch />
      {others.length > 0 && (
        <section className={free.others}>
          <h2>{t.counter['other-lines']}</h2>
          <ul>
            {others.slice(0, 2).map((line) => (
              <li key={line.id}>
                <LinePlate line={line} size="3rem" />
                <p>
                  <strong>{t.counter['other-line'](errandOf({ line: line.id }, view, language), line.waiting)}</strong>
                  <br />
                  {t.counter['counters-open'](line.countersOpen)}
                </p>
                <p>{t.counter['not-ours']}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={free.petals}>
        <LotusPetals />
      </div>
      <Last />
    </>
  )
}

/** Closed and paused: the same picture, other words; one press opens. */
export function WorkShut({ isPaused }: { isPaused: boolean }) {
  const { t } = useWords()
  const trouble = useTroubleWords()
  const { view } = useDesk()
  const { sign, pauseReason, pauseUntil } = view.counter
  const reason = (trouble.pause.reason as Partial<Record<string, string>>)[pauseReason ?? '']
  return (
    <>
      <h2 className={free.titleLarge}>
        {!isPaused
          ? t.counter.closed(sign)
          : pauseUntil === undefined
            ? t.counter.paused(sign)
            : trouble.pause.until(sign, clockText(pauseUntil, view.centre.timeZone))}
      </h2>
      <p className={free.hint}>
        {isPaused && reason && `${reason}. `}
        {t.counter[isPaused ? 'paused-hint' : 'closed-hint']}
      </p>
      <MainButton
        act="open"
        intent={{ do: 'act', act: 'open' }}
        keys={['Space', 'Enter']}
        label={isPaused ? t.counter.reopen : t.counter.act.open}
        className={buttons.mainTall}
      >
        {(label) => <span className={buttons.mainWord}>{label}</span>}
      </MainButton>
      {isPaused && <FreeActs />}
      <div className={free.petals}>
        <LotusPetals />
      </div>
      <Last />
    </>
  )
}

/** Where it matters: nobody is there to be called, so the officer looks away. */
function SoundSwitch() {
  const { t } = useWords()
  const { hasSound, toggleSound } = useDesk()
  return (
    <button type="button" className={buttons.act} aria-pressed={hasSound} onMouseDown={keepFocus} onClick={toggleSound}>
      <Pictogram name={hasSound ? bellOn : bellOff} size="1.5rem" />
      {t.counter[hasSound ? 'sound-on' : 'sound-off']}
    </button>
  )
}

function FreeActs({ hasSwitch = false }: { hasSwitch?: boolean }) {
  const { t } = useWords()
  const { view } = useDesk()
  const here = view.held.filter(({ isHere }) => isHere)
  const away = view.held.length + view.missed.length
  const label =
    here.length > 0 && here.length <= 3
      ? t.counter['returned-number'](here.map(({ number }) => number).join(', '))
      : t.counter['returned-count'](away)
  return (
    <div className={buttons.rowFree}>
      {away > 0 && <ActButton act="returned" intent={{ do: 'ask', dialog: 'returned' }} icon={bookmark} letter="H" label={label} />}
      <ActButton act="urgent" intent={{ do: 'ask', dialog: 'urgent' }} icon={siren} letter={letters.urgent} />
      {hasSwitch && <SoundSwitch />}
    </div>
  )
}

function Today() {
  const { t } = useWords()
  const { view } = useDesk()
  const mean = view.today.meanServiceSeconds
  return (
    <dl className={free.today}>
      <div>
        <dd>{view.today.served}</dd>
        <dt>{t.counter.today.served}</dt>
      </div>
      <div>
        <dd>{mean === null ? t.counter.today.none : t.counter.minutes(Math.max(1, Math.round(mean / 60)))}</dd>
        <dt>{t.counter.today.mean}</dt>
      </div>
      <div>
        <dd>{view.held.filter(({ isHere }) => isHere).length}</dd>
        <dt>{t.counter.today.held}</dt>
      </div>
    </dl>
  )
}

function Last() {
  const { t } = useWords()
  const { view } = useDesk()
  const text = lastText(view, t)
  return text ? (
    <p className={free.last}>
      <Pictogram name={check} size="1.5rem" />
      {text}
    </p>
  ) : null
}
