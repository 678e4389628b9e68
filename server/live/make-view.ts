// A view in its envelope, as HTTP answers it and sockets push it: a function of the durable state and the hall's time.
import type { Envelope, ViewName } from '#contract/views/envelope.ts'
import { board } from '#queue/views/board.ts'
import { counter } from '#queue/views/counter.ts'
import { floor } from '#queue/views/floor.ts'
import { kiosk } from '#queue/views/kiosk.ts'
import { signing } from '#queue/views/signing.ts'
import { snags } from '#queue/views/snags.ts'
import { ticket } from '#queue/views/ticket.ts'
import type { HallDoor } from '#server/hall/door.ts'

/** The view now; undefined where its counter or ticket is not known. @param release the server's, for screens to see a new one. */
export function makeView(hall: HallDoor, release: string, view: ViewName, key?: string): Envelope | undefined {
  const at = hall.now()
  const data = dataOf(hall, view, key, at)
  if (data === undefined) return undefined
  return { stream: hall.stream(), seq: hall.state.seq, at, release, view, ...(key === undefined ? {} : { key }), data }
}

function dataOf(hall: HallDoor, view: ViewName, key: string | undefined, at: number): object | undefined {
  switch (view) {
    case 'kiosk':
      return kiosk(hall.state, at)
    case 'board':
      return board(hall.state, at)
    case 'floor':
      return floor(hall.state, at, hall.clock())
    case 'signing':
      return signing(hall.state, at)
    case 'snags':
      return snags(hall.state, at)
    case 'counter':
      return key === undefined ? undefined : counter(hall.state, key, at)
    case 'ticket':
      return key === undefined ? undefined : ticket(hall.state, key, at)
  }
}

/** Views of one thing: they need its id as `key`; the others take none. */
export const keyedViews: ReadonlySet<ViewName> = new Set(['counter', 'ticket'])
