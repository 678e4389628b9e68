// Every view travels whole, in the same envelope; a screen replaces what it shows, never merges.
import { type Static, type TSchema, Type } from 'typebox'
import { CentreId, Instant } from '#contract/basics.ts'

/** The views, one per audience. `counter` and `ticket` need a key: the counter's id, the ticket's id. */
export const ViewName = Type.Union([
  Type.Literal('kiosk'),
  Type.Literal('board'),
  Type.Literal('counter'),
  Type.Literal('ticket'),
  Type.Literal('floor'),
  Type.Literal('signing'),
  Type.Literal('snags'),
])
export type ViewName = Static<typeof ViewName>

/**
 * `stream` is `centre/day/generation` (`no-day` where none is open). Within a stream a lower `seq` is dropped, and of equal `seq` the
 * later `at` wins; streams order by generation, then day. `release` is the server's: on another one the page is fetched anew.
 */
export const envelope = <Data extends TSchema>(data: Data) =>
  Type.Object(
    {
      stream: Type.String(),
      seq: Type.Integer(),
      at: Instant,
      release: Type.String(),
      view: ViewName,
      key: Type.Optional(Type.String()),
      data,
    },
    { additionalProperties: false },
  )

export interface Envelope<Data = unknown> {
  stream: string
  seq: number
  /** The hall's time when the view was made: the only clock a screen shows. @unit ms */
  at: Instant
  release: string
  view: ViewName
  key?: string
  data: Data
}

/** What a socket sends to be told a view, now and at every change. */
export const Watch = Type.Object(
  { centre: CentreId, view: ViewName, key: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })) },
  { additionalProperties: false },
)
export type Watch = Static<typeof Watch>
