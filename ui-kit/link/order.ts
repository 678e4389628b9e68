// Which of two envelopes of the same view is the truth. Pure: the rules of the wire, in one place.
import type { Envelope } from '#contract/views/envelope.ts'

type Dated = Pick<Envelope, 'stream' | 'seq' | 'at'>

/** A stream's order, from `centre/day/generation`: the generation first (a restore or a withdrawn day), then the day. */
function orderOf(stream: string): { generation: number; day: string } {
  const [, day = '', generation = '0'] = stream.split('/')
  return { generation: Number(generation) || 0, day }
}

/** Whether `next` takes the place of what is shown. Within a stream a lower `seq` is dropped and of equal `seq` the later `at` wins. */
export function isNewer(next: Dated, shown: Dated | undefined): boolean {
  if (!shown) return true
  if (next.stream === shown.stream) return next.seq > shown.seq || (next.seq === shown.seq && next.at >= shown.at)
  const theirs = orderOf(next.stream)
  const ours = orderOf(shown.stream)
  if (theirs.generation !== ours.generation) return theirs.generation > ours.generation
  // `no-day` is no date: a hall that has lost its day, or just got one, is told apart by the moment only.
  if (theirs.day === 'no-day' || ours.day === 'no-day') return next.at >= shown.at
  return theirs.day >= ours.day
}
