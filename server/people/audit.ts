// Who was let in, changed what, was refused what: the chained events, and the names their ids have today.
import type { Audit, AuditEntry, AuditFields } from '#contract/commands/people-answers.ts'
import type { PeopleParts } from '#server/people/parts.ts'

/** The newest events after a seq, newest first, at most `limit`. @throws what the ledger throws when it cannot be read. */
export async function readAudit({ journal, register }: PeopleParts, after: number, limit: number): Promise<Audit> {
  // What was refused or done a moment ago is on its way to the disk: it belongs to the answer.
  await journal.settled()
  const { seq } = journal
  const stored = await journal.read(Math.max(after, seq - limit))
  const nameOf = (id: string | undefined) =>
    id === undefined ? undefined : (register.accounts.get(id)?.name ?? register.devices.get(id)?.name)
  const entries = stored
    .filter((one) => one.seq <= seq)
    .reverse()
    .map(({ bytes }): AuditEntry => {
      const event = JSON.parse(bytes) as AuditFields
      const from = register.origins.get(String(event.seq))?.from
      return {
        event,
        names: { by: nameOf(event.by), account: nameOf(event.account), device: nameOf(event.device) },
        ...(from !== undefined && { from }),
      }
    })
  return { seq, entries }
}
