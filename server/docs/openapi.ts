// The parts of an OpenAPI description (3.1) that the page and the examples touch.

export interface Schema {
  type?: string
  description?: string
  enum?: (string | boolean | null)[]
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  patternProperties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  $ref?: string
  pattern?: string
  format?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  uniqueItems?: boolean
}

export interface Media {
  schema?: Schema
  examples?: Record<string, { summary: string; value: unknown }>
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: Schema
}

export interface Operation {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { description: string; content?: Record<string, Media> }>
}

export interface OpenApi {
  info: { title: string; version: string; description: string }
  paths: Record<string, Partial<Record<'get' | 'post', Operation>>>
  components: { schemas?: Record<string, Schema>; securitySchemes?: object }
}

/** Every operation, with its method and path. */
export const operationsOf = ({ paths }: OpenApi): { method: string; path: string; operation: Operation }[] =>
  Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ method, path, operation })))
