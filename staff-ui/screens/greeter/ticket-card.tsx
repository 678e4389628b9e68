// One number given before: where its visit stands, one touch to bring it back, its code, who was called before it and why.
import { useState } from 'react'
import { bookmark, check, chevronsUp, qrCode, receipt, siren, triangleAlert, users } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText, joinPhrase, say } from '#ui-kit/words/words.ts'
import { transfer as transferIcon } from '../../icons.ts'
import { useGreeterWords } from '../../words/greeter-words.ts'
import { Act } from './act.tsx'
import styles from './find.module.css'
import { useGreeterPage } from './greeter.ts'
import issued from './issued.module.css'
import { QrCode } from './qr-code.tsx'
import { actsOf, isOver, type TicketAct } from './ticket-acts.ts'
import { TransferSheet } from './transfer-sheet.tsx'
import { UrgentSheet } from './urgent-sheet.tsx'
import type { Find, FoundTicket } from './use-find.ts'

export function TicketCard({ find, ticket }: { find: Find; ticket: FoundTicket }) {
  const { t, language } = useGreeterWords()
  const { view, now, lostSinceAt } = useGreeterPage()
  const [shows, setShows] = useState<'code' | 'urgent' | 'transfer'>()
  const { timeZone } = view.centre
  const { live } = find
  const state = live?.ticket.state ?? ticket.state
  const line = view.lines.find(({ id }) => id === ticket.line)
  const acts = actsOf({ state, isUrgent: ticket.isUrgent })
  const barred = lostSinceAt === undefined ? undefined : t['when-connected']
  const isLateToRevive = live?.revivableUntil !== undefined && live.revivableUntil < now
  const may = (act: TicketAct) => acts.includes(act)
  const counter = live?.call?.sign ?? ticket.counter
  const stage = live?.ticket.stage ?? ticket.stage
  const stateText = state === 'waiting' && stage === 'collect' ? t.collect : t.state[state]
  const toggled = (id: string) => (ticket.class === id ? null : id)
  return (
    <section className={styles.card} aria-label={t['title-issued'](ticket.number)}>
      <div className={styles.top}>
        <h2 className={styles.big}>{ticket.number}</h2>
        <p className={styles.state}>
          <strong>{counter !== undefined && state !== 'waiting' ? t['state-at'](stateText, counter) : stateText}</strong>
          {live?.ahead != null && (
            <span>
              {joinPhrase(live.wait ? t['ahead-wait'](live.ahead, live.wait.lowMinutes, live.wait.highMinutes) : t.ahead(live.ahead))}
            </span>
          )}
          {state === 'no-show' && live?.revivableUntil !== undefined && (
            <span>{isLateToRevive ? t['revive-over'] : t['revive-until'](clockText(live.revivableUntil, timeZone))}</span>
          )}
        </p>
      </div>
      <p className={styles.line}>
        {line && <LinePlate line={line} size="44px" />}
        <span className={styles.says}>
          {ticket.says ?? (line ? say(line.name, language) : '')}, {t.taken(clockText(ticket.arrivedAt, timeZone))}
        </span>
      </p>
      {ticket.isUrgent && (
        <p className={issued.mark}>
          <Pictogram name={siren} size="var(--icon)" />
          {t['issued-urgent']}
        </p>
      )}
      {may('resume') && (
        <Act
          tone="main"
          icon={bookmark}
          label={t.resume}
          barred={barred}
          onPress={() => find.ask('resume', {}, t['done-resume'](ticket.number))}
        />
      )}
      {may('revive') && (
        <Act
          tone="main"
          icon={check}
          label={t.revive}
          barred={barred ?? (isLateToRevive ? t['revive-over'] : undefined)}
          onPress={() => find.ask('revive', {}, t['done-revive'](ticket.number))}
        />
      )}
      {shows === 'code' && <QrCode className={`${issued.qr} ${styles.qr}`} text={ticket.links.page} label={t['qr-label'](ticket.number)} />}
      <div className={styles.acts}>
        {!isOver(state) && shows !== 'code' && <Act tone="second" icon={qrCode} label={t['show-code']} onPress={() => setShows('code')} />}
        {!isOver(state) && (
          <a className={issued.slip} href={ticket.links.slip} target="_blank" rel="noreferrer">
            <Pictogram name={receipt} size="var(--icon)" />
            {t['open-slip']}
          </a>
        )}
        {may('class') &&
          view.classes.map(({ id, name }) => (
            <Act
              key={id}
              icon={ticket.class === id ? check : chevronsUp}
              label={say(name, language)}
              isOn={ticket.class === id}
              barred={barred}
              onPress={() => find.ask('class', { priority: toggled(id) }, t['done-class'](ticket.number))}
            />
          ))}
        {may('urgent') && <Act icon={siren} label={t.urgent} barred={barred} onPress={() => setShows('urgent')} />}
        {may('late') && (
          <Act icon={triangleAlert} label={t.late} barred={barred} onPress={() => find.ask('late', {}, t['done-late'](ticket.number))} />
        )}
        {may('transfer') && <Act icon={transferIcon} label={t.transfer} barred={barred} onPress={() => setShows('transfer')} />}
        {state !== 'cancelled' && <Act icon={users} label={t['why-passed']} barred={barred} onPress={find.askPassed} />}
      </div>
      {find.passed && (
        <div className={styles.passed} role="status">
          <p>{find.passed.length === 0 ? t['passed-none'] : t['passed-count'](find.passed.length)}</p>
          <ul>
            {find.passed.map(({ because, laterMinutes }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an overtaking has no id, lest it points at a person
              <li key={index}>{t.passed[because](laterMinutes)}</li>
            ))}
          </ul>
        </div>
      )}
      {shows === 'urgent' && (
        <UrgentSheet
          label={t['mark-urgent'](ticket.number)}
          onClose={() => setShows(undefined)}
          onDo={(reason) => {
            setShows(undefined)
            find.ask('urgent', { reason }, t['done-urgent'](ticket.number))
          }}
        />
      )}
      {shows === 'transfer' && (
        <TransferSheet
          ticket={ticket}
          onClose={() => setShows(undefined)}
          onDo={(to, name) => {
            setShows(undefined)
            find.ask('transfer', { line: to }, t['done-transfer'](ticket.number, name))
          }}
        />
      )}
    </section>
  )
}
