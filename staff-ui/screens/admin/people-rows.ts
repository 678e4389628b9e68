// People as the admin reads them: those who work here by name, greeters for a day as one row, those whose access has ended apart.
import type { AccountAnswer } from '#contract/commands/people-answers.ts'
import type { ChangeAccount, MakeAccount, PersonRole } from '#contract/commands/people-requests.ts'

/** Employers with a name of their own in both languages; others are in people's own words. */
export const employers = ['centre', 'police', 'post', 'volunteers'] as const
export const personRoles: readonly PersonRole[] = ['officer', 'greeter', 'specialist', 'lead', 'admin']

export interface PeopleRows {
  /** In this order: as filters. */
  employers: string[]
  people: AccountAnswer[]
  /** Greeters for a day who are in. */
  day: AccountAnswer[]
  ended: AccountAnswer[]
}

export function peopleRows(accounts: readonly AccountAnswer[], employer?: string): PeopleRows {
  const lasting = accounts.filter(({ until }) => until === undefined)
  const of = (rows: readonly AccountAnswer[]) => rows.filter((row) => employer === undefined || row.employer === employer)
  const known = new Set(accounts.filter(({ endedAt }) => endedAt === undefined).map((row) => row.employer))
  const own = [...known].filter((one) => !(employers as readonly string[]).includes(one)).sort((a, b) => a.localeCompare(b, 'vi'))
  return {
    employers: [...employers.filter((one) => known.has(one)), ...own],
    people: of(lasting.filter(({ endedAt }) => endedAt === undefined)),
    day: of(accounts.filter(({ until, endedAt }) => until !== undefined && endedAt === undefined)),
    ended: of(lasting.filter(({ endedAt }) => endedAt !== undefined)),
  }
}

/** A person as typed so far. `lines` undefined: all. */
export interface PersonDraft {
  name: string
  employer: string
  role: PersonRole
  lines: readonly string[] | undefined
  helps: readonly string[] | undefined
  pin: string
  password: string
}

export const draftOf = (person: AccountAnswer | undefined): PersonDraft => ({
  name: person?.name ?? '',
  employer: person?.employer ?? 'centre',
  role: person?.role ?? 'officer',
  lines: person?.lines,
  helps: person?.helps,
  pin: '',
  password: '',
})

export const needsPin = (role: PersonRole): boolean => role !== 'admin'

type Missing = 'name' | 'employer' | 'lines' | 'helps' | 'pin-short' | 'password' | 'secret'

/** What is still to be done; undefined: it may be sent. */
export function missingOfPerson(draft: PersonDraft, person: AccountAnswer | undefined): Missing | undefined {
  const { name, employer, role, lines, helps, pin, password } = draft
  if (name.trim() === '') return 'name'
  if (employer.trim() === '') return 'employer'
  if (lines?.length === 0) return 'lines'
  if (role === 'specialist' && helps?.length === 0) return 'helps'
  if (needsPin(role) && pin !== '' && pin.length < 6) return 'pin-short'
  if (role === 'admin' && password === '' && !person?.hasPassword) return 'password'
  if (pin === '' && password === '' && !person?.hasPin && !person?.hasPassword) return 'secret'
  return undefined
}

/** What makes this person. */
export function makingOf({ name, employer, role, lines, helps, pin, password }: PersonDraft): MakeAccount {
  return {
    name: name.trim(),
    employer: employer.trim(),
    role,
    ...(lines && { lines: [...lines] }),
    ...(role === 'specialist' && helps && { helps: [...helps] }),
    ...(needsPin(role) && pin !== '' && { pin }),
    ...(password !== '' && { password }),
  }
}

/** Only what differs; undefined: nothing does. */
export function changeOf(draft: PersonDraft, person: AccountAnswer): ChangeAccount | undefined {
  const made = makingOf(draft)
  const isOther = (a: readonly string[] | undefined, b: readonly string[] | undefined) => JSON.stringify(a) !== JSON.stringify(b)
  const change: ChangeAccount = {
    ...(made.name !== person.name && { name: made.name }),
    ...(made.employer !== person.employer && { employer: made.employer }),
    ...(made.role !== person.role && { role: made.role }),
    ...(isOther(made.lines, person.lines) && { lines: made.lines ?? null }),
    ...(isOther(made.helps, person.helps) && { helps: made.helps ?? null }),
    ...(made.pin !== undefined && { pin: made.pin }),
    // An admin's account has no PIN: a former officer's goes with the role.
    ...(made.role === 'admin' && person.hasPin && { pin: null }),
    ...(made.password !== undefined && { password: made.password }),
  }
  return Object.keys(change).length === 0 ? undefined : change
}
