// `/admin`, wired: who asks, the hall's head and clock by the lead's view, what each room asks for. `#pair=…` opens it from a screen's QR.
import { useMemo, useState } from 'react'
import type { DocumentInForce } from '#contract/commands/claim-answers.ts'
import type { Accounts, Audit, Devices } from '#contract/commands/people-answers.ts'
import type { Envelope } from '#contract/views/envelope.ts'
import type { FloorView } from '#contract/views/floor.ts'
import { useHallTime, useView } from '#ui-kit/link/hooks.ts'
import { type Link, openLink } from '#ui-kit/link/link.ts'
import { useRelease } from '#ui-kit/link/release.ts'
import { useActs } from '../../parts/use-acts.ts'
import { Gate, type Seat } from '../../session/gate.tsx'
import { SignOut } from '../../session/sign-out.tsx'
import { useStatus } from '../../session/use-status.ts'
import { useAdminWords, useCentreWords } from '../../words/admin-words.ts'
import { Sentence } from '../counter/sentence.tsx'
import { AuditRoom } from './audit-room.tsx'
import { DocumentRoom } from './document-rooms.tsx'
import { FilesRoom } from './files-room.tsx'
import { AdminFrame } from './frame.tsx'
import { type Office, OfficeContext } from './office.ts'
import { PeopleRoom } from './people-room.tsx'
import { type Start, startOf, usePlace } from './places.ts'
import { ScreensRoom } from './screens-room.tsx'
import { useAsked } from './use-asked.ts'
import { useDocument } from './use-document.ts'

export function AdminPage() {
  // Before anything else looks at the address.
  const [start] = useState(() => startOf(location.hash))
  return <Gate page="admin">{(seat) => <Opened seat={seat} start={start} />}</Gate>
}

function Opened({ seat, start }: { seat: Seat; start: Start }) {
  const { t } = useAdminWords()
  const [link] = useState(() => openLink({ centre: seat.centre, pass: seat.pass }))
  const isAllowed = seat.me.role === 'admin' || seat.me.role === 'lead'
  const envelope = useView<FloorView>(link, 'floor')
  const status = useStatus(link)
  if (!isAllowed || (status.state === 'refused' && !envelope)) {
    return (
      <>
        <Sentence title={t.refused} text={status.state === 'refused' && isAllowed ? status.problem.title : t['refused-text']} />
        <p className="sentence">
          <SignOut seat={seat} isOnPaper />
        </p>
      </>
    )
  }
  if (!envelope) return <Sentence title={t.connecting} text={t['connecting-text']} />
  return (
    <AtWork seat={seat} link={link} envelope={envelope} start={start} lostSinceAt={status.state === 'lost' ? status.sinceAt : undefined} />
  )
}

function AtWork(props: { seat: Seat; link: Link; envelope: Envelope<FloorView>; start: Start; lostSinceAt: number | undefined }) {
  const { t, language } = useAdminWords()
  const { t: words } = useCentreWords()
  const { seat, link, envelope, start } = props
  const { centre, pass } = seat
  const asker = useMemo(() => ({ centre, pass, language }), [centre, pass, language])
  const [place, go] = usePlace(start.place)
  const { room, at } = place
  const [turn, setTurn] = useState(0)
  const acts = useActs({ centre, pass, language, order: String(turn) })
  const devices = useAsked<Devices>(asker, 'devices', room === 'screens')
  const accounts = useAsked<Accounts>(asker, 'accounts', room === 'people')
  const audit = useAsked<Audit>(asker, 'audit', room === 'audit')
  const inForce = useAsked<DocumentInForce>(asker, 'document')
  const editing = useDocument(inForce, acts, words.kept)
  const now = Math.max(useHallTime(link), envelope.at)
  useRelease(link, at === undefined && (editing?.unsaved.length ?? 0) === 0)
  const office: Office = {
    asker,
    centre: envelope.data.centre,
    now,
    mayChange: seat.me.role === 'admin',
    document: inForce.body?.document,
    acts: {
      ...acts,
      give: (act) =>
        acts.give({
          ...act,
          onDone: (answer) => {
            setTurn((former) => former + 1)
            act.onDone?.(answer)
          },
        }),
    },
    go,
  }
  return (
    <OfficeContext value={office}>
      <title>{`${t.room[room]} · ${t.title}`}</title>
      <AdminFrame
        centre={envelope.data.centre}
        now={now}
        seat={seat}
        place={place}
        unsaved={editing?.unsaved ?? []}
        lostSinceAt={props.lostSinceAt}
        note={acts.note}
        go={go}
      >
        {room === 'screens' && <ScreensRoom at={at} code={start.code} devices={devices} />}
        {room === 'people' && <PeopleRoom at={at} accounts={accounts} devices={devices} />}
        {(room === 'name' || room === 'counters' || room === 'hours' || room === 'notices') &&
          (editing ? (
            <DocumentRoom room={room} editing={editing} mayChange={office.mayChange} />
          ) : (
            <p role="status">{inForce.problem?.title ?? t.asking}</p>
          ))}
        {room === 'files' && (editing ? <FilesRoom editing={editing} /> : <p role="status">{inForce.problem?.title ?? t.asking}</p>)}
        {room === 'audit' && <AuditRoom audit={audit} />}
      </AdminFrame>
    </OfficeContext>
  )
}
