// What is sent to make the server one’s own, and to change or take along what it knows. Unknown fields are refused, nothing is coerced.
import { type Static, Type } from 'typebox'
import { PersonName } from '#contract/commands/people-requests.ts'

const closed = { additionalProperties: false }

/** The code the server’s console shows. */
export const ClaimCentre = Type.Object(
  {
    code: Type.String({ minLength: 1, maxLength: 40, description: 'Twelve signs in three groups; case, spaces and hyphens are forgiven.' }),
  },
  closed,
)
export type ClaimCentre = Static<typeof ClaimCentre>

/** A whole centre document. Its faults are told by `document-refused`, with their place. */
const Document = Type.Object({}, { additionalProperties: true, description: 'A centre document: see `CentreDocument`.' })

export const FoundCentre = Type.Object(
  {
    document: Document,
    admin: Type.Object(
      { name: PersonName, password: Type.String({ maxLength: 200, description: 'At least 8 letters, none of the common ones.' }) },
      { ...closed, description: 'The first admin.' },
    ),
  },
  closed,
)
export type FoundCentre = Static<typeof FoundCentre>

/** In force at once: what is missing in it is gone. */
export const ChangeDocument = Type.Object({ document: Document }, closed)
export type ChangeDocument = Static<typeof ChangeDocument>
