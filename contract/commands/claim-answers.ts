// What is answered while a server is made one’s own, and about the document in force.
import { type Static, Type } from 'typebox'
import { CentreId, Instant } from '#contract/basics.ts'
import { CentreDocument } from '#contract/centre/document.ts'

const closed = { additionalProperties: false }
const Settings = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'The document’s hash, as events name it.' })

/** Whether this server serves a centre of somebody’s own. */
export const ClaimState = Type.Union([
  Type.Object({ isClaimed: Type.Literal(true), centre: CentreId }, closed),
  Type.Object(
    {
      isClaimed: Type.Literal(false),
      template: CentreDocument,
    },
    {
      ...closed,
      description: 'The template is what a ward usually has, to begin from: the sample hall’s document, which needs an id of one’s own.',
    },
  ),
])
export type ClaimState = Static<typeof ClaimState>

/** Goes into `Authorization: Bearer` of the two routes that end the claim. */
export const ClaimPass = Type.Object(
  {
    pass: Type.String(),
    until: Type.Unsafe<Instant>({ ...Instant, description: 'From then on it opens nothing: type the code again.' }),
  },
  closed,
)
export type ClaimPass = Static<typeof ClaimPass>

/** The server is this centre’s from now on; it answers under the same address within seconds. */
export const CentreFounded = Type.Object({ centre: CentreId, url: Type.String() }, closed)
export type CentreFounded = Static<typeof CentreFounded>

export const DocumentInForce = Type.Object({ settings: Settings, document: CentreDocument }, closed)
export type DocumentInForce = Static<typeof DocumentInForce>
export const DocumentChanged = Type.Object({ settings: Settings }, closed)
export type DocumentChanged = Static<typeof DocumentChanged>
