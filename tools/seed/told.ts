// What a seeded hall holds, told as a table: by state, and by line.
import type { TicketState } from '#contract/basics.ts'
import type { Hall, Ticket } from '#queue/hall.ts'

const states: [TicketState, string][] = [
  ['waiting', 'chờ / waiting'],
  ['called', 'đang mời / called'],
  ['serving', 'tại quầy / serving'],
  ['held', 'giữ chỗ / held'],
  ['signing', 'chờ ký / signing'],
  ['no-show', 'vắng / no-show'],
  ['done', 'xong / done'],
  ['cancelled', 'hủy / cancelled'],
]

/** How many tickets are in each state. */
export function countsOf(hall: Hall): Record<TicketState, number> {
  const counts = Object.fromEntries(states.map(([state]) => [state, 0])) as Record<TicketState, number>
  for (const { state } of hall.tickets.values()) counts[state] += 1
  return counts
}

/** A few lines for a terminal. */
export function told(hall: Hall): string {
  const counts = countsOf(hall)
  const tickets = [...hall.tickets.values()]
  const marks: [string, (ticket: Ticket) => boolean][] = [
    ['ưu tiên / priority', ({ class: name }) => name === 'priority'],
    ['khẩn / urgent', ({ isUrgent }) => isUrgent],
    ['chờ nhận kết quả / to collect', ({ state, stage }) => state === 'waiting' && stage === 'collect'],
  ]
  const counters = hall.centre.document.counters.map(({ id, sign }) => {
    const counter = hall.counters.get(id)
    const number = counter?.ticket === undefined ? undefined : hall.tickets.get(counter.ticket)?.number
    return `${sign}: ${number ?? { open: 'trống / free', paused: 'nghỉ / paused', closed: 'đóng / closed' }[counter?.state ?? 'closed']}`
  })
  const lines = hall.centre.document.lines
    .map(({ id, shortName }) => [shortName, hall.waiting.get(id)?.length ?? 0] as const)
    .filter(([, waiting]) => waiting > 0)
    .map(([name, waiting]) => `${name} ${waiting}`)
  return [
    `  ${tickets.length} số / tickets:  ${states
      .filter(([state]) => counts[state] > 0)
      .map(([state, name]) => `${name} ${counts[state]}`)
      .join('  ·  ')}`,
    `  trong đó / of these:  ${marks.map(([name, isSo]) => `${name} ${tickets.filter(isSo).length}`).join('  ·  ')}`,
    `  đang chờ / waiting:  ${lines.join('  ·  ') || '0'}`,
    `  quầy / counters:  ${counters.join('  ·  ')}`,
  ].join('\n')
}
