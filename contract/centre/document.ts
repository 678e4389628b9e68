// The centre document: everything that makes one hall different from another, as one validated file (`centre.json`).
// What the schema cannot say (a line nobody serves, overlapping series) is in `faults.ts`.
import { type Static, Type } from 'typebox'
import { CentreId, ClassId, ClockTime, CounterId, Day, HelpId, Language, LineId, Phrase, ProcedureId, SystemId } from '#contract/basics.ts'
import { LOGO_LETTERS_MAX } from '#contract/centre/logo.ts'
import { type Pictogram, pictograms } from '#contract/centre/pictograms.ts'

const closed = { additionalProperties: false }
const minutes = (description: string, minimum = 0) => Type.Integer({ minimum, maximum: 1440, description: `Minutes. ${description}` })

/** One stretch of serving: numbers are issued from `issueFrom` until `issueUntil`, people served from `serveFrom` until `serveUntil`. */
export const Session = Type.Object(
  {
    issueFrom: ClockTime,
    serveFrom: ClockTime,
    issueUntil: ClockTime,
    serveUntil: ClockTime,
  },
  closed,
)
export type Session = Static<typeof Session>

export const Weekday = Type.Union([
  Type.Literal('monday'),
  Type.Literal('tuesday'),
  Type.Literal('wednesday'),
  Type.Literal('thursday'),
  Type.Literal('friday'),
  Type.Literal('saturday'),
  Type.Literal('sunday'),
])
export type Weekday = Static<typeof Weekday>

/** Opening hours: a weekday's sessions, and days that differ (a holiday: none; a make-up day: its own). */
export const Hours = Type.Object(
  {
    weekdays: Type.Object(
      {
        monday: Type.Array(Session),
        tuesday: Type.Array(Session),
        wednesday: Type.Array(Session),
        thursday: Type.Array(Session),
        friday: Type.Array(Session),
        saturday: Type.Array(Session),
        sunday: Type.Array(Session),
      },
      closed,
    ),
    days: Type.Array(Type.Object({ day: Day, sessions: Type.Array(Session), why: Type.Optional(Phrase) }, closed)),
  },
  closed,
)
export type Hours = Static<typeof Hours>

/** One of the drawings screens know. */
export const PictogramName = Type.Unsafe<Pictogram>({ type: 'string', enum: [...pictograms] })

/** A service line: a queue with its own number series. */
export const Line = Type.Object(
  {
    id: LineId,
    name: Phrase,
    tile: Type.Unsafe<Phrase>({ ...Phrase, description: 'What people say for it: the words on the kiosk.' }),
    shortName: Type.String({ minLength: 1, maxLength: 14, description: 'For the TV: at most 14 letters.' }),
    series: Type.String({ pattern: '^[A-Z0-9]{1,3}$', description: 'What its numbers begin with: `1` gives 1001, 1002, …' }),
    colour: Type.String({ pattern: '^#[0-9A-Fa-f]{6}$', description: 'White on it must have a contrast of at least 7:1.' }),
    pictogram: PictogramName,
    issues: Type.Boolean({ description: 'Whether the kiosk gives numbers for it.' }),
    atDayEnd: Type.Union([Type.Literal('close'), Type.Literal('carry-over'), Type.Literal('ask')], {
      description: 'What becomes of tickets still open at the end of the day. `ask`: carried over and held until a person decides.',
    }),
    asksOutcome: Type.Optional(Type.Boolean({ description: 'Nobody leaves a counter here with the outcome `unknown`.' })),
    asksProcedure: Type.Optional(
      Type.Boolean({ description: 'At the end the officer says what the visit was about, where the ticket does not.' }),
    ),
  },
  closed,
)
export type Line = Static<typeof Line>

/** A numbered desk: its own lines in order, and lines it helps, which it sees later by `afterMinutes`. */
export const CounterSettings = Type.Object(
  {
    id: CounterId,
    name: Phrase,
    sign: Type.String({ pattern: '^[A-Z0-9]{1,3}$', description: 'What stands on the plate over the counter.' }),
    lines: Type.Array(LineId, { minItems: 1 }),
    helps: Type.Array(
      Type.Object({ line: LineId, afterMinutes: minutes('How much later this counter sees places of that line.') }, closed),
    ),
    filesMax: Type.Optional(Type.Integer({ minimum: 1, description: 'An express counter: tickets with more files are not called here.' })),
    isAccessible: Type.Boolean({ description: 'Fit for wheelchairs (QCVN 10:2024/BXD asks for one per kind of service).' }),
    direction: Type.Union([Type.Literal('left'), Type.Literal('right'), Type.Literal('ahead')], {
      description: 'Where it is, seen by somebody who faces the TV: turns the arrow.',
    }),
  },
  closed,
)
export type CounterSettings = Static<typeof CounterSettings>

/** What a citizen comes for. Documents are the usual ones: a reminder before the number, never a bar. */
export const Procedure = Type.Object(
  {
    id: ProcedureId,
    line: LineId,
    name: Type.Unsafe<Phrase>({ ...Phrase, description: 'The official name.' }),
    says: Type.Array(Type.String({ minLength: 1, maxLength: 120 }), { minItems: 1, description: 'Everyday names, the most usual first.' }),
    documents: Type.Array(Phrase),
    typicalMinutes: minutes('Half of the visits take no longer at the counter.', 1),
    mostMinutes: minutes('Nine of ten visits take no longer at the counter.', 1),
    sameDayUntil: Type.Optional(
      Type.Unsafe<ClockTime>({ ...ClockTime, description: 'Accepted later, the result comes the next working day.' }),
    ),
    isSigned: Type.Boolean({ description: 'Needs the stage `signing` in the hall.' }),
    needs: Type.Optional(
      Type.Array(
        Type.Object(
          {
            system: SystemId,
            blocks: Type.Boolean({ description: 'Nothing can be done at the counter without it; else only the result comes later.' }),
          },
          closed,
        ),
        {
          description: 'Outside systems it depends on.',
        },
      ),
    ),
  },
  closed,
)
export type Procedure = Static<typeof Procedure>

/** A class of people: who asks for it is not recorded why. A head start may be negative (`bulk`). */
export const PriorityClass = Type.Object(
  {
    id: ClassId,
    name: Phrase,
    who: Phrase,
    headStartMinutes: Type.Integer({
      minimum: -240,
      maximum: 240,
      description: 'Minutes. Its place is earlier by so much; negative: later.',
    }),
    isOffered: Type.Boolean({ description: 'Whether the kiosk offers it.' }),
  },
  closed,
)
export type PriorityClass = Static<typeof PriorityClass>

/** A system outside the hall that procedures depend on: the national portal, civil-status data, land data, digital signature, payment. */
export const OutsideSystem = Type.Object({ id: SystemId, name: Phrase }, closed)
export type OutsideSystem = Static<typeof OutsideSystem>

/** A kind of specialist who can be called to a counter. */
export const HelpKind = Type.Object({ id: HelpId, name: Phrase, pictogram: PictogramName }, closed)
export type HelpKind = Static<typeof HelpKind>

/** The rules of calling a centre may set; design defaults in the sample document. */
export const Rules = Type.Object(
  {
    returnMinutes: minutes('After an absence a place is never earlier than the return less this.'),
    bookingMinutes: minutes('A booked place is never earlier than the arrival less this.'),
    recallSecondsMin: Type.Integer({ minimum: 0, maximum: 600, description: 'Seconds between two invitations of one ticket.' }),
    callsBeforeNoShow: Type.Integer({ minimum: 1, maximum: 9 }),
    reviveMinutes: minutes('How long a no-show may come back.'),
    holdMinutesMax: Type.Optional(minutes('When a hold ends by itself; missing: never.', 1)),
    lateMinutes: Type.Optional(minutes('How much earlier the place of somebody is whose result is late; missing: 30, as with priority.')),
    reentryMinutes: Type.Optional(
      minutes('How much earlier the place of somebody is who comes back with the papers asked for; missing: 30.'),
    ),
    reentryDays: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 60, description: 'Days for which the code of a return slip holds; missing: 10.' }),
    ),
    snagMinutes: Type.Optional(minutes('When a snag that nobody accepted goes to the lead; missing: 3.', 1)),
    waitTargetMinutes: Type.Optional(minutes('The wait the lead is shown as too long; missing: 15. A target, no law.', 1)),
  },
  closed,
)
export type Rules = Static<typeof Rules>

export const CentreDocument = Type.Object(
  {
    format: Type.Literal(1),
    id: CentreId,
    kind: Type.Unsafe<Phrase>({ ...Phrase, description: 'What it is: Trung tâm Phục vụ hành chính công.' }),
    name: Type.Unsafe<Phrase>({ ...Phrase, description: 'Its own name: Phường Mẫu.' }),
    logo: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z0-9+/]+={0,2}$',
        maxLength: LOGO_LETTERS_MAX,
        description: 'A PNG of 64 to 512 pixels a side, in base64: the mark on kiosk, TV and phone instead of the lotus.',
      }),
    ),
    isSample: Type.Boolean({ description: 'Sample data: every screen says so.' }),
    timeZone: Type.String({ minLength: 1, maxLength: 60, description: 'IANA name; decides the day.' }),
    effectiveFrom: Day,
    languages: Type.Array(Language, { minItems: 1 }),
    hours: Hours,
    rules: Rules,
    classes: Type.Array(PriorityClass),
    lines: Type.Array(Line, { minItems: 1 }),
    collectLine: Type.Optional(Type.Unsafe<LineId>({ ...LineId, description: 'Where signed results are collected.' })),
    counters: Type.Array(CounterSettings, { minItems: 1 }),
    procedures: Type.Array(Procedure),
    systems: Type.Optional(Type.Array(OutsideSystem)),
    helps: Type.Optional(Type.Array(HelpKind, { description: 'Kinds of specialists.' })),
    notices: Type.Array(Phrase, { description: 'Cards for the footer of the TV, at most 90 letters each.' }),
  },
  { ...closed, $id: 'CentreDocument' },
)
export type CentreDocument = Static<typeof CentreDocument>
