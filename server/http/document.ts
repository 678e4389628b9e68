// The centre document in force, and another one.

import { readCentre } from '#contract/centre/read.ts'
import { DocumentChanged, DocumentInForce } from '#contract/commands/claim-answers.ts'
import { ChangeDocument } from '#contract/commands/claim-requests.ts'
import { routes } from '#contract/commands/routes.ts'
import { refusedBy } from '#server/claim/claim.ts'
import { documentHash } from '#server/hall/documents.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { NoQuery, peopleAct } from '#server/http/people-act.ts'
import { type App, described, type Served } from '#server/http/served.ts'
import type { Told } from '#server/people/journal.ts'
import type { Pressed } from '#server/people/parts.ts'
import type { People } from '#server/people/people.ts'

/** The sample's 90 procedures are 66 KB. */
export const DOCUMENT_BYTES_MAX = 2 * 1024 * 1024

type Keeping = NonNullable<Served['keeping']>

export function documentRoutes(app: App, { changeDocument }: Keeping, people: People, hall: HallDoor): void {
  app.get(
    routes.document.path,
    {
      schema: { querystring: NoQuery, response: described({ 200: DocumentInForce }) },
      config: { route: 'document' },
    },
    (_, reply) => {
      const { document } = hall.state.centre
      return reply.send({ settings: documentHash(document), document } satisfies DocumentInForce)
    },
  )

  const change = async (asked: unknown, pressed: Pressed): Promise<Told<DocumentChanged>> => {
    const read = readCentre(asked)
    if ('faults' in read) return refusedBy(read.faults[0], read.faults.length)
    const { document } = read
    const settings = documentHash(document)
    const former = people.centre.repeated(pressed)
    if (former !== undefined) return typeof former === 'string' ? { answer: { settings: former } } : former
    if (settings === documentHash(hall.state.centre.document)) return { answer: { settings } }
    const no = await changeDocument(document, async () => {
      const told = await people.centre.change(document, pressed)
      return 'rejected' in told ? told : null
    })
    return no ?? { answer: { settings } }
  }
  peopleAct(app, 'change-document', {
    body: ChangeDocument,
    answer: DocumentChanged,
    bodyBytesMax: DOCUMENT_BYTES_MAX,
    act: ({ document }, pressed) => change(document, pressed),
  })
}
