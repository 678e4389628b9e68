// The sheet that is open, as long as what it asks about is there.
import { useSnagWords } from '../../words/specialist-snag-words.ts'
import { SolveSheet } from '../specialist/solve-sheet.tsx'
import { AssignSheet } from './assign-sheet.tsx'
import { CounterSheet } from './counter-sheet.tsx'
import { type LeadSheet, useLead } from './lead-desk.ts'

export function OpenSheet({ sheet, onClose }: { sheet: LeadSheet; onClose(): void }) {
  const snagWords = useSnagWords()
  const { view, snags, now, id, isLost, give } = useLead()
  if (sheet.is === 'counter') {
    const counter = view.counters.find((one) => one.id === sheet.counter)
    return counter ? <CounterSheet counter={counter} onClose={onClose} /> : null
  }
  const told = view.alarms.flatMap((alarm) => (alarm.kind === 'snag' ? [alarm.snag] : []))
  const snag = [...(snags?.snags ?? []), ...told].find((one) => one.id === sheet.snag)
  if (!snag) return null
  if (sheet.is === 'assign') return <AssignSheet snag={snag} onClose={onClose} />
  return (
    <SolveSheet
      snag={snag}
      now={now}
      isThere={snag.arrivedAt !== undefined && id !== undefined && snag.helper === id}
      isLost={isLost}
      onSolve={(how) => {
        const isSent = give({
          id: `solve-${snag.id}`,
          route: 'solve-snag',
          params: { snag: snag.id },
          body: { how },
          done: snagWords['how-done'](snag.number),
        })
        if (isSent) onClose()
      }}
      onClose={onClose}
    />
  )
}
