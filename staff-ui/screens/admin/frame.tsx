// The frame of the admin's pages: whose hall, the rail, the room. Knows no network, so that examples and tests can draw it.
import type { ReactNode } from 'react'
import type { Instant } from '#contract/basics.ts'
import type { CentreHead } from '#contract/views/parts.ts'
import { CentreMark } from '#ui-kit/look/centre-mark.tsx'
import { layoutGrid, people as peopleIcon } from '#ui-kit/look/icons.ts'
import { type IconName, Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText, say } from '#ui-kit/words/words.ts'
import { LostBand, Note } from '../../parts/page-head.tsx'
import type { Seat } from '../../session/gate.tsx'
import { SignOut } from '../../session/sign-out.tsx'
import { useAdminWords } from '../../words/admin-words.ts'
import styles from './frame.module.css'
import { history, hours, landmark, megaphone, monitor, save } from './icons.ts'
import { type Place, type Room, rooms } from './places.ts'

const icons: Record<Room, IconName> = {
  screens: monitor,
  people: peopleIcon,
  name: landmark,
  counters: layoutGrid,
  hours,
  notices: megaphone,
  files: save,
  audit: history,
}

export function AdminFrame(props: {
  centre: CentreHead
  now: Instant
  seat: Pick<Seat, 'me' | 'signOut'>
  place: Place
  /** Rooms with a change that is not kept yet. */
  unsaved: readonly Room[]
  lostSinceAt: Instant | undefined
  note: string | undefined
  go(to: Place): void
  children: ReactNode
}) {
  const { t, language } = useAdminWords()
  const { centre, now, place, unsaved, lostSinceAt } = props
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <CentreMark logo={centre.logo} size="2.25rem" />
        <p className={styles.centre}>
          <strong>{say(centre.name, language)}</strong>
          <span>{centre.isSample ? t.sample : t.title}</span>
        </p>
        <div className={styles.aside}>
          <SignOut seat={props.seat} />
          <p className={styles.clock}>{clockText(now, centre.timeZone)}</p>
        </div>
      </header>
      <nav className={styles.rail} aria-label={t.rail}>
        {rooms.map((room) => (
          <button key={room} type="button" aria-current={room === place.room ? 'page' : undefined} onClick={() => props.go({ room })}>
            <Pictogram name={icons[room]} size="1.5rem" />
            <span>{t.room[room]}</span>
            {unsaved.includes(room) && <small>{t.unsaved}</small>}
          </button>
        ))}
      </nav>
      <main className={styles.main}>
        {lostSinceAt !== undefined && <LostBand title={t['lost-title'](clockText(lostSinceAt, centre.timeZone))} text={t['lost-text']} />}
        <Note text={props.note} />
        {props.children}
      </main>
    </div>
  )
}

/** A room's heading, a count beside it, its buttons right. */
export function RoomHead({ title, aside, children }: { title: string; aside?: string | undefined; children?: ReactNode }) {
  return (
    <div className={styles.roomHead}>
      <h1>{title}</h1>
      {aside && <p>{aside}</p>}
      <div className={styles.roomActs}>{children}</div>
    </div>
  )
}
