// One counter: who sits there, what it serves today, break and close. A name stands here, so no figure does.
import { useState } from 'react'
import type { FloorView } from '#contract/views/floor.ts'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { say } from '#ui-kit/words/words.ts'
import { Choices } from '../../parts/choices.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import type { HallAct } from '../../parts/use-acts.ts'
import { useLeadWords } from '../../words/lead-words.ts'
import alarms from './alarms.module.css'
import { changeOf, withLine } from './counter-change.ts'
import styles from './counters.module.css'
import { lineName, useLead } from './lead-desk.ts'

const BREAK_MINUTES = 15

type Counter = FloorView['counters'][number]

export function CounterSheet({ counter, onClose }: { counter: Counter; onClose(): void }) {
  const { t, language } = useLeadWords()
  const { view, isLost, give, nameOf, clock } = useLead()
  const { id, sign, state } = counter
  const [chosen, choose] = useState<readonly string[]>(counter.lines)
  const change = changeOf(counter, chosen)
  const labels = {
    open: t['counter-open'](sign, chosen.length),
    reopen: t['counter-reopen'](sign),
    change: t['counter-change'](sign),
    same: t['counter-same'],
    'no-line': t['counter-no-line'],
  }
  const does = (act: HallAct) => {
    if (give(act)) onClose()
  }
  const sits = nameOf(counter.officer)
  const text = [
    state === 'open'
      ? t['state-open']
      : state === 'closed'
        ? t['state-closed']
        : t['state-paused'](breakText(counter, t), counter.pauseUntil === undefined ? undefined : clock(counter.pauseUntil)),
    ...(state === 'closed' ? [] : [sits === undefined ? t['sits-nobody'] : t.sits(sits)]),
    ...(counter.helps.length > 0 ? [t['also-helps'](counter.helps.map((line) => lineName(view, line, language)).join(', '))] : []),
  ].join(' ')
  return (
    <Sheet
      title={t['counter-name'](sign)}
      text={text}
      back={t.back}
      confirm={{
        label: labels[change],
        isReady: !isLost && change !== 'same' && change !== 'no-line',
        onPress: () =>
          does({
            id: `open-${id}`,
            route: 'open-counter',
            params: { counter: id },
            body: { lines: chosen },
            done: t['counter-opened'](sign),
          }),
      }}
      onClose={onClose}
    >
      <div className={styles.sheetActs}>
        {counter.helpAskedAt !== undefined && (
          <Side
            label={t['help-end']}
            onPress={() => does({ id: `helped-${id}`, route: 'end-help', params: { counter: id }, done: t['help-ended'](sign) })}
          />
        )}
        {state === 'open' && (
          <Side
            label={t.pause(BREAK_MINUTES)}
            open={counter.ticket}
            onPress={() =>
              does({
                id: `pause-${id}`,
                route: 'pause-counter',
                params: { counter: id },
                body: { reason: 'short-break', minutes: BREAK_MINUTES },
                done: t.paused(sign),
              })
            }
          />
        )}
        {state !== 'closed' && (
          <Side
            label={t.close}
            open={counter.ticket}
            onPress={() => does({ id: `close-${id}`, route: 'close-counter', params: { counter: id }, done: t['closed-counter'](sign) })}
          />
        )}
      </div>
      <h3 className={styles.sheetHead}>{t['counter-lines']}</h3>
      <Choices
        label={t['counter-lines']}
        isMany
        isTight
        answers={view.lines.map((line) => ({
          value: line.id,
          label: say(line.name, language),
          mark: <LinePlate line={line} size="1.75rem" />,
        }))}
        chosen={chosen}
        onChoose={(line) => choose(withLine(chosen, line))}
      />
    </Sheet>
  )
}

/** `open`: the ticket in the way, where the act has to wait until it is done. */
function Side({ label, open, onPress }: { label: string; open?: Counter['ticket']; onPress(): void }) {
  const { t } = useLeadWords()
  const { isLost } = useLead()
  return (
    <button type="button" className={alarms.second} disabled={isLost || Boolean(open)} onClick={onPress}>
      <span className={styles.barred}>
        {label}
        {open && <small>{t['after-ticket'](open.number)}</small>}
      </span>
    </button>
  )
}

const breakText = ({ pauseReason }: Counter, t: ReturnType<typeof useLeadWords>['t']): string =>
  pauseReason === undefined ? '' : ((t.break as Partial<Record<string, string>>)[pauseReason] ?? t.break.other)
