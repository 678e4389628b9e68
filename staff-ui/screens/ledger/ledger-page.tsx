// The ledger's wiring: pass, link, events, the moment shown, keyboard. Before the first event it says what it waits for.
import { useMemo, useState } from 'react'
import type { FloorView } from '#contract/views/floor.ts'
import { useStore, useView } from '#ui-kit/link/hooks.ts'
import { type Link, openLink } from '#ui-kit/link/link.ts'
import { Gate } from '../../session/gate.tsx'
import { useLedgerWords } from '../../words/ledger-words.ts'
import { Sentence } from '../counter/sentence.tsx'
import { type HallNames, NamesContext } from './day.ts'
import { LedgerScreen } from './ledger-screen.tsx'
import type { Reader } from './read.ts'
import { readDayFile } from './read.ts'
import { useMoment } from './use-moment.ts'
import { useRows } from './use-rows.ts'
import { useSpot } from './use-spot.ts'

/** What the address asks for: `?ticket=` one ticket's life, `?seq=` an event, `?day=2026-11-24` a former day. */
const asked = new URLSearchParams(location.search)

export function LedgerPage() {
  return <Gate page="ledger">{({ centre, pass }) => <Opened centre={centre} pass={pass} />}</Gate>
}

function Opened({ centre, pass }: { centre: string; pass: string | undefined }) {
  const { language } = useLedgerWords()
  const [link] = useState(() => openLink({ centre, pass }))
  const reader = useMemo<Reader>(() => ({ centre, pass, day: asked.get('day') ?? undefined, language }), [centre, pass, language])
  return <Connected link={link} reader={reader} />
}

function Connected({ link, reader }: { link: Link; reader: Reader }) {
  const { t } = useLedgerWords()
  const floor = useView<FloorView>(link, 'floor')
  const status = useStore(link.status)
  const shown = useRows(reader, floor && { stream: floor.stream, seq: floor.seq })
  const { spot, give, choose, show, field } = useSpot(shown, asked, () => save(reader))
  const { moment, problem } = useMoment(reader, shown.stream, spot.seq, spot.life)

  const no = shown.problem ?? problem ?? (status.state === 'refused' && !floor ? status.problem : undefined)
  if (no) return <Sentence title={t.refused} text={`${no.title} ${no.status === 401 || no.status === 403 ? t['refused-do'] : ''}`} />
  if (!floor || shown.stream === undefined) return <Sentence title={t.connecting} />
  const names: HallNames = { centre: floor.data.centre, lines: floor.data.lines, counters: floor.data.counters }
  return (
    <NamesContext value={names}>
      <LedgerScreen
        day={shown}
        spot={spot}
        moment={moment}
        lostSinceAt={status.state === 'lost' ? status.sinceAt : undefined}
        give={give}
        choose={choose}
        show={show}
        field={field}
      />
    </NamesContext>
  )
}

/** Hands the day to the browser as a file; whether it came. */
async function save(reader: Reader): Promise<boolean> {
  const day = await readDayFile(reader)
  if (!day) return false
  const link = document.createElement('a')
  link.href = URL.createObjectURL(day.file)
  link.download = day.name
  link.click()
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return true
}
