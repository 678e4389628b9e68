import { countOf, type Heard, listOf, textOf } from '../screens/admin/audit-text.ts'
import type { AuditWords } from './admin-audit.vi.ts'

const kinds: Record<string, string> = {
  role: 'Refused: not for their role',
  line: 'Refused: not their line',
  pin: 'Wrong PIN',
  password: 'Wrong password',
  'pairing-code': 'Wrong pairing code',
  card: 'Wrong greeter’s card',
  'claim-code': 'Wrong claim code',
}
const because: Record<string, string> = {
  asked: 'signed out',
  replaced: 'somebody else signed in there',
  'device-ended': 'the screen was revoked',
  'account-ended': 'access ended',
  'secret-changed': 'PIN or password changed',
}

const somebody = 'somebody no longer known'
const screen = 'a screen no longer known'
type Sentence = (heard: Heard) => string

const sentences: Record<string, Sentence> = {
  'device-paired': ({ device, event }) => `Let in ${device ?? screen}, ${textOf(event.role)}`,
  'device-repaired': ({ device }) => `Paired ${device ?? screen} again`,
  'device-revoked': ({ device }) => `Revoked ${device ?? screen}`,
  'account-made': ({ account, event, lineOf }) =>
    `Added ${account ?? somebody}, ${textOf(event.role)}${listOf(event.lines).length > 0 ? `: ${listOf(event.lines).map(lineOf).join(', ')}` : ''}`,
  'account-changed': ({ account, event }) => `Changed ${account ?? somebody}: ${listOf(event.fields).join(', ')}`,
  'account-ended': ({ account }) => `Ended the access of ${account ?? somebody}`,
  'signed-in': ({ device, event }) =>
    `${event.isRevived === true ? 'Came back' : 'Signed in'}${device ? ` at ${device}` : ' at a computer of their own'}, by ${textOf(event.secret)}`,
  'signed-out': ({ device, event }) => `Left${device ? ` ${device}` : ''}: ${because[textOf(event.because)] ?? ''}`,
  'greeters-made': ({ event }) => `Made ${listOf(event.accounts).length} greeters’ cards for a day`,
  'greeter-opened': () => 'A greeter’s card was scanned first',
  'greeters-ended': ({ event }) => `Ended ${listOf(event.accounts).length} greeters’ cards`,
  refused: ({ account, device, event, from }) =>
    `${kinds[textOf(event.kind)] ?? 'Refused'}${countOf(event.count) > 1 ? `, ${countOf(event.count)} times` : ''}${account ? `, for ${account}` : ''}${device ? `, at ${device}` : from ? `, from ${from}` : ''}. Slowed down.`,
  'centre-claimed': () => 'Claimed this centre',
  'centre-restored': () => 'Restored from a backup',
  'document-changed': () => 'Changed the centre document',
  'backup-taken': () => 'Saved a backup',
}

export const en: AuditWords = {
  count: (count) => (count < 200 ? `${count} entries` : 'the newest 200'),
  when: 'When',
  who: 'Who',
  what: 'What',
  none: 'Nothing yet',
  ledger: 'See the ledger of numbers',
  group: { all: 'All', refused: 'Refused', changes: 'People, screens', 'sign-ins': 'In and out' },
  by: (by) => (by === 'nobody' ? 'A stranger' : by === 'clock' ? 'The clock' : by === 'claim' ? 'Who claimed the centre' : 'Not known'),
  says: (heard) => sentences[heard.event.type]?.(heard) ?? heard.event.type,
}
