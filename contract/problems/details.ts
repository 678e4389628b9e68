// Problem details (RFC 9457) as they stand on the wire.
import { type Static, Type } from 'typebox'
import { type ProblemCode, problems } from '#contract/problems/problems.ts'

export const ProblemDetails = Type.Object(
  {
    type: Type.String({ description: 'A page about the code.' }),
    title: Type.String({ description: 'A sentence a person can act on, in the language asked for (Accept-Language), else Vietnamese.' }),
    status: Type.Integer(),
    detail: Type.Optional(Type.String({ description: 'The same in the other language.' })),
    code: Type.Unsafe<ProblemCode>({ type: 'string', enum: Object.keys(problems) }),
    retry: Type.Union([Type.Literal('later'), Type.Literal('never')], { description: 'Whether asking again can help.' }),
    params: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), {
        description: 'What the sentence was filled with: `waitSeconds`, `number`, …',
      }),
    ),
  },
  { additionalProperties: false },
)
export type ProblemDetails = Static<typeof ProblemDetails>
