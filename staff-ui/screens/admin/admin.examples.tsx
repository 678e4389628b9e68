// The admin's named examples: drawn by the tour, looked at, and checked. Each is the whole screen in one state.
import { type ReactElement, useState } from 'react'
import type { CentreDocument } from '#contract/centre/document.ts'
import { exampleLogo } from '#ui-kit/examples/example-logo.ts'
import { useAdminWords } from '../../words/admin-words.ts'
import { Sentence } from '../counter/sentence.tsx'
import { AuditList } from './audit-room.tsx'
import { addCounter, dropLine } from './counter-edits.ts'
import { faultsOfEdits } from './document-faults.ts'
import { DocumentRoom } from './document-rooms.tsx'
import { ExampleOffice, exampleAudit, exampleDevices, exampleDocument, exampleHead, exampleNow, examplePeople } from './example-office.tsx'
import { FilesRoom } from './files-room.tsx'
import { RoomHead } from './frame.tsx'
import { GreetersRoom } from './greeters-room.tsx'
import { setSessions, wardMorning } from './hours-edits.ts'
import { emptyScreen, type NewScreen } from './new-screen.ts'
import { NewScreenForm } from './new-screen-form.tsx'
import { PersonList } from './people-room.tsx'
import { PersonForm } from './person-form.tsx'
import type { Room } from './places.ts'
import { ScreenList } from './screens-room.tsx'
import { differing, type Editing } from './use-document.ts'
import type { LettingIn } from './use-new-screen.ts'

const nothing = () => {}
const wrongCodes = [{ from: '10.0.0.88', count: 14, firstAt: Date.UTC(2026, 10, 24, 2, 12), lastAt: Date.UTC(2026, 10, 24, 2, 20) }]

function Letting({ screen, more = {} }: { screen: Partial<NewScreen>; more?: Partial<LettingIn> }) {
  const { t } = useAdminWords()
  const lettingIn: LettingIn = {
    screen: { ...emptyScreen, ...screen },
    change: nothing,
    chooseRole: nothing,
    shown: 'no',
    problem: undefined,
    isDoing: false,
    letIn: nothing,
    ...more,
  }
  return (
    <ExampleOffice place={{ room: 'screens', at: 'new' }}>
      <RoomHead title={t['screen-new']} aside={t['pair-holds']} />
      <NewScreenForm
        lettingIn={lettingIn}
        counters={exampleDocument.counters.map(({ id, sign, name }) => ({ id, sign, name: name.vi }))}
        back={{ label: t.back, onPress: nothing }}
      />
    </ExampleOffice>
  )
}

function Document({ room, start = exampleDocument, by = 'admin' }: { room: Room; start?: CentreDocument; by?: 'admin' | 'lead' }) {
  const [document, change] = useState(start)
  const editing: Editing = {
    document,
    faults: faultsOfEdits(document),
    unsaved: differing(exampleDocument, document),
    isDoing: false,
    change,
    keep: nothing,
    replace: () => true,
    drop: () => change(exampleDocument),
  }
  return (
    <ExampleOffice place={{ room }} unsaved={editing.unsaved} by={by}>
      {room === 'files' ? <FilesRoom editing={editing} /> : <DocumentRoom room={room} editing={editing} mayChange={by === 'admin'} />}
    </ExampleOffice>
  )
}

const cards = {
  until: Date.UTC(2026, 10, 24, 10),
  cards: Array.from({ length: 20 }, (_, index) => ({
    n: index + 1,
    id: `card-${index}`,
    name: `Lễ tân ${index + 1}`,
    link: `http://10.0.0.5:8090/greeter#card=qLk3v9T0bX2mZ7hR5sWdYcAbCdEfGhIjKlMnOpQrStUv${index}`,
  })),
}
const kiosk = { code: 'A7M4X9', role: 'kiosk', name: 'Máy lấy số 2, cửa sau', isNamed: true, inches: 21.5, printer: 'kho-80' } as const
const longHead = {
  ...exampleHead,
  name: { vi: 'Đặc khu Bạch Long Vĩ và các đảo phụ cận phía Đông Bắc', en: 'Bạch Long Vĩ Special Zone and Islands' },
}

export const examples: Record<string, ReactElement> = {
  screens: (
    <ExampleOffice place={{ room: 'screens' }}>
      <ScreenList devices={{ devices: exampleDevices, wrongCodes }} again={nothing} />
    </ExampleOffice>
  ),
  'screens-none': (
    <ExampleOffice place={{ room: 'screens' }}>
      <ScreenList devices={{ devices: [], wrongCodes: [] }} again={nothing} />
    </ExampleOffice>
  ),
  'screens-offline': (
    <ExampleOffice place={{ room: 'screens' }} lostSinceAt={exampleNow - 60_000} head={longHead} by="lead">
      <ScreenList devices={{ devices: exampleDevices.slice(0, 4), wrongCodes: [] }} again={nothing} />
    </ExampleOffice>
  ),
  'let-in': <Letting screen={kiosk} more={{ shown: 'told' }} />,
  'let-in-empty': <Letting screen={{}} />,
  'let-in-counter': <Letting screen={{ code: 'A7M4', role: 'counter' }} />,
  'let-in-wrong': (
    <Letting
      screen={{ code: 'A7M4X9', role: 'board', name: 'Màn hình sảnh 1', inches: 55, metres: 6 }}
      more={{ problem: 'Không có màn hình nào đang chờ với mã A7M4X9. Nhìn lại mã trên màn hình.' }}
    />
  ),
  people: (
    <ExampleOffice place={{ room: 'people' }}>
      <PersonList accounts={examplePeople} devices={{ devices: exampleDevices, wrongCodes: [] }} again={nothing} />
    </ExampleOffice>
  ),
  'person-new': (
    <ExampleOffice place={{ room: 'people', at: 'new' }} note="Tên “Vũ Thu Hà” đã có người dùng. Thêm chữ để phân biệt.">
      <PersonForm person={undefined} onDone={nothing} />
    </ExampleOffice>
  ),
  'person-specialist': (
    <ExampleOffice place={{ room: 'people', at: 'x' }}>
      <PersonForm person={examplePeople[4]} onDone={nothing} />
    </ExampleOffice>
  ),
  greeters: (
    <ExampleOffice place={{ room: 'people', at: 'greeters' }}>
      <GreetersRoom onMade={nothing} />
    </ExampleOffice>
  ),
  'greeters-cards': (
    <ExampleOffice place={{ room: 'people', at: 'greeters' }}>
      <GreetersRoom onMade={nothing} first={cards} />
    </ExampleOffice>
  ),
  name: <Document room="name" start={{ ...exampleDocument, logo: exampleLogo }} />,
  'name-empty': <Document room="name" start={{ ...exampleDocument, name: { vi: '' } }} />,
  counters: <Document room="counters" />,
  'counters-lead': <Document room="counters" by="lead" />,
  'counters-lacking': <Document room="counters" start={addCounter(dropLine(exampleDocument, '7', 'CA')).document} />,
  hours: <Document room="hours" />,
  'hours-wrong': (
    <Document room="hours" start={setSessions(exampleDocument, { weekday: 'monday' }, [{ ...wardMorning, serveUntil: '06:00' }])} />
  ),
  notices: <Document room="notices" start={{ ...exampleDocument, notices: [...exampleDocument.notices, { vi: 'Mời '.repeat(24) }] }} />,
  'notices-none': <Document room="notices" start={{ ...exampleDocument, notices: [] }} />,
  files: <Document room="files" />,
  audit: (
    <ExampleOffice place={{ room: 'audit' }}>
      <AuditList entries={exampleAudit} />
    </ExampleOffice>
  ),
  'audit-none': (
    <ExampleOffice place={{ room: 'audit' }}>
      <AuditList entries={[]} />
    </ExampleOffice>
  ),
  refused: (
    <Sentence title="Trang này dành cho người quản trị" text="Vai trò của bạn không mở được trang này. Nhờ người quản trị của trung tâm." />
  ),
}
