// The closing table.
import { MINUTE_MS } from './life.ts'
import type { Simulated } from './run.ts'

export function told({ life, checks, day, passed, events, requests, signIns, looks, slowestMs, seconds }: Simulated): string {
  const { tally, people } = life
  const waits = [...people.values()]
    .flatMap(({ takenMs, calledMs }) => (calledMs === undefined ? [] : [(calledMs - takenMs) / MINUTE_MS]))
    .sort((a, b) => a - b)
  const at = (share: number) => (waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0).toFixed(1)
  const { done, waiting, missed } = checks.counts()
  const { raised, solved, unanswered, declined, taken } = tally.snags
  const ordinary = Math.max(0, ...day.passed.filter(({ kind }) => kind === 'ordinary').map(({ laterMinutes }) => laterMinutes))
  const rows: [string, string | number][] = [
    ['lượt / visits', `${people.size}; xong / done ${done}, vắng / missed ${missed}, còn chờ / still waiting ${waiting}`],
    ['chờ, phút / waits, min', `half ${at(0.5)}, nine of ten ${at(0.9)}, longest ${at(1)}`],
    ['lượt gọi / calls checked', `${day.calls}; khẩn, gọi tay / urgent, by hand ${day.aside}`],
    [
      'vượt trước / overtakings',
      `${day.passed.length}; largest of an ordinary person ${ordinary.toFixed(1)} min; ${passed.number} by ${passed.times} people`,
    ],
    ['giữ chỗ / holds', `${tally.holds}; back and called ${tally.holdsKept}, over lunch ${tally.holdsOverLunch}`],
    ['vướng mắc / snags', `${raised}; solved ${solved}, unanswered ${unanswered}, declined ${declined}, two at once ${taken}`],
    ['sự cố / incidents', tally.incidents],
    ['lãnh đạo thấy / alarms the lead saw', tally.alarmsSeen],
    ['khẩn, giây / urgent, s', tally.urgentMs.map((ms) => Math.round(ms / 1000)).join(', ') || 'none'],
    ['trễ hạn / late results', `${tally.late}; apologies ${tally.apologies.length}`],
    ['ký / signing batches', `${tally.batches}; taken back ${tally.batchesTakenBack}`],
    ['bổ sung trở lại / back with papers', tally.reentries],
    ['thêm việc / second errands', tally.errands],
    ['chỉ hướng dẫn / advised only', `${tally.guided}; came when closed ${tally.turnedAway}`],
    ['tìm phiếu / slips found', tally.slipsFound],
    [
      'nghỉ, cần giúp, đổi ca, nhận thêm / breaks, help, hand-over, lines taken on',
      `${tally.breaks}, ${tally.helps}, ${tally.handOvers}, ${tally.linesOpened}`,
    ],
    ['đăng nhập / sign-ins', signIns],
    ['màn hình / screens', `looked at ${looks} times; slowest ${Math.round(slowestMs)} ms behind an answer`],
    ['sổ cái / ledger', `${events} events, ${requests} requests, ${seconds.toFixed(0)} s`],
    ['lỗi / faults', checks.faults.length],
  ]
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  return rows.map(([name, value]) => `  ${name.padEnd(width)}${value}`).join('\n')
}
