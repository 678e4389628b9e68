// What specialists see: snags that are open, of every kind; a page shows those of its own kinds.
import { type Static, Type } from 'typebox'
import { HelpId, Phrase } from '#contract/basics.ts'
import { PictogramName } from '#contract/centre/document.ts'
import { CentreHead, LineSign, OpenSnag } from '#contract/views/parts.ts'

const closed = { additionalProperties: false }

export const SnagsView = Type.Object(
  {
    centre: CentreHead,
    helps: Type.Array(Type.Object({ id: HelpId, name: Phrase, pictogram: PictogramName }, closed)),
    lines: Type.Array(LineSign),
    snags: Type.Array(OpenSnag, { description: 'Oldest first, at most 50.' }),
    count: Type.Integer(),
  },
  closed,
)
export type SnagsView = Static<typeof SnagsView>
