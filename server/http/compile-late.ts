// Schemas of requests become validators when the first request comes, not when the server starts.
import type { FastifyServerOptions } from 'fastify'

/** The ajv that Fastify made. */
type Ajv = Parameters<NonNullable<NonNullable<FastifyServerOptions['ajv']>['onCreate']>>[0]

/** From now on this ajv compiles a schema at its first use. */
export function compileLate(ajv: Ajv): void {
  const compile = ajv.compile.bind(ajv)
  ajv.compile = ((schema: object) => {
    let validate: ReturnType<typeof compile> | undefined
    const late = (value: unknown) => {
      validate ??= compile(schema)
      const isValid = validate(value)
      // Fastify reads them at the function it was given.
      late.errors = validate.errors
      return isValid
    }
    late.errors = undefined as ReturnType<typeof compile>['errors']
    return late
  }) as typeof ajv.compile
}
