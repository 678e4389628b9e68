// Names that say nothing, and other words for things that have one: what to write instead.

/** Whole names of files and folders, or the last part of one (`date-utils`). */
export const emptyNames = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'misc', 'shared', 'types', 'services', 'stuff']

/** A word inside an identifier or a file name → the project's word for it. One word per thing, also in tests. */
export const synonyms: Readonly<Record<string, string>> = {
  customer: 'person, or the ticket they hold',
  patron: 'person, or the ticket they hold',
  visitor: 'person, or the ticket they hold',
  teller: 'officer',
  clerk: 'officer',
  receptionist: 'greeter',
  volunteer: 'greeter',
  supervisor: 'lead',
  booth: 'counter',
  center: 'centre',
  branch: 'centre',
  facility: 'centre',
  vip: 'priority',
  emergency: 'urgent',
  absentee: 'no-show',
  postpone: 'hold',
  snooze: 'hold',
  appointment: 'booked (a slot)',
  printout: 'slip',
  timestamp: 'a name ending in At (an Instant)',
  evt: 'event',
  msg: 'message',
  btn: 'button',
  cfg: 'settings',
  idx: 'index',
  cnt: 'count',
  req: 'request',
  res: 'response, answer or reply',
}

/** Pairs of words in a row that mean a ticket or its number. */
export const pairs: Readonly<Record<string, string>> = {
  'queue number': 'ticket number (`number`)',
  'queue ticket': 'ticket',
  'queue entry': 'ticket',
  'ticket no': 'ticket number (`number`)',
  'service desk': 'counter',
  'service point': 'counter',
}
