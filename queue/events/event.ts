// All events, as they are decided (`Happened`) and as they are stored (`HallEvent`: with seq, at, by). Warning: names and fields here are
// the storage format of every ledger ever written.
import { type Static, Type } from 'typebox'
import { By, Instant } from '#contract/basics.ts'
import { CounterClosed, CounterOpened, CounterPaused } from '#queue/events/counters.ts'
import { ClockMoved, DayClosed, DayConfirmed, DayOpened, DayWithdrawn, SettingsChanged } from '#queue/events/day.ts'
import {
  NoShowLapsed,
  NoShowMarked,
  NoShowRevived,
  PriorityChanged,
  SigningRequested,
  TicketCalled,
  TicketCancelled,
  TicketFinished,
  TicketHeld,
  TicketIssued,
  TicketReleased,
  TicketResumed,
  TicketStarted,
  TicketTransferred,
  UrgencyGranted,
} from '#queue/events/tickets.ts'

import * as visits from '#queue/events/visits.ts'

const stamped = {
  seq: Type.Integer({ minimum: 1, description: 'Position in the stream, without gaps.' }),
  at: Instant,
  by: By,
}

const happened = [
  DayOpened,
  DayClosed,
  DayWithdrawn,
  DayConfirmed,
  SettingsChanged,
  ClockMoved,
  CounterOpened,
  CounterPaused,
  CounterClosed,
  TicketIssued,
  TicketCalled,
  TicketStarted,
  TicketFinished,
  NoShowMarked,
  NoShowRevived,
  NoShowLapsed,
  TicketHeld,
  TicketResumed,
  TicketTransferred,
  TicketCancelled,
  PriorityChanged,
  UrgencyGranted,
  SigningRequested,
  TicketReleased,
  visits.ErrandEnded,
  visits.SigningReturned,
  visits.LateMarked,
  visits.LateRecorded,
  visits.PersonGuided,
  visits.SnagRaised,
  visits.SnagAccepted,
  visits.SnagDeclined,
  visits.SnagArrived,
  visits.SnagSolved,
  visits.SnagEscalated,
  visits.IncidentBegan,
  visits.IncidentEnded,
  visits.HelpAsked,
  visits.HelpEnded,
] as const

/** What a decision says happened, before it has its seq. */
export type Happened = Static<(typeof happened)[number]>

/** An event as stored. */
export type HallEvent = Happened & { seq: number; at: Instant; by: string }

/** The stored schemas by event name. */
export const eventSchemas = new Map(
  happened.map((schema) => [
    schema.properties.type.const,
    Type.Object({ ...stamped, ...schema.properties }, { additionalProperties: false }),
  ]),
)
