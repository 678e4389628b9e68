// Turns what a JSON Schema validator complains of into words a person can act on: where it is, what is wrong with it, in vi and en.
// Both validators speak so: ajv at the door, TypeBox for documents and sockets. Values only.

/** A complaint as ajv and TypeBox make it; TypeBox lists what is required or too much, ajv names one. */
export interface SchemaFault {
  keyword: string
  /** JSON pointer into the value: `/leaving/outcome`; empty is the value itself. */
  instancePath: string
  params: object
}

/** A sentence's two missing parts, in a language: `{where} {fault}`. */
export interface Wording {
  vi: string
  en: string
}

/** One fault, told: `path` is a JSON pointer. */
export interface ToldFault {
  path: string
  where: Wording
  fault: Wording
}

/**
 * The one complaint worth telling. Unions complain once per branch: the deepest complaint is nearest to what was meant; at equal depth
 * a field too much says more than a field missing. Missing fields of several branches are told together: `line` or `procedure`.
 */
export function tellWorst(faults: readonly SchemaFault[], whole: Wording): ToldFault {
  const told = faults.filter((fault) => !isEcho(fault))
  const depthMax = Math.max(0, ...told.map(depthOf))
  const deepest = told.filter((fault) => depthOf(fault) === depthMax)
  const worst = deepest.find((fault) => fault.keyword !== 'required') ?? deepest[0]
  if (!worst) return { path: '', where: whole, fault: say('không đúng dạng', 'has the wrong form') }
  const alike = deepest.filter((fault) => fault.instancePath === worst.instancePath && fault.keyword === worst.keyword)
  return { path: worst.instancePath, where: whereOf(worst.instancePath, whole), fault: wordingOf(worst, alike) }
}

/** Every complaint, told once per place. */
export function tellAll(faults: readonly SchemaFault[], whole: Wording): ToldFault[] {
  const byPath = new Map<string, SchemaFault[]>()
  for (const fault of faults) {
    if (isEcho(fault)) continue
    byPath.set(fault.instancePath, [...(byPath.get(fault.instancePath) ?? []), fault])
  }
  return [...byPath.values()].map((group) => tellWorst(group, whole))
}

// `anyOf` and TypeBox's `boolean` (what additionalProperties: false says once more) repeat what a nearer complaint says.
const isEcho = ({ keyword }: SchemaFault) => keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'boolean' || keyword === 'not'

const depthOf = ({ instancePath }: SchemaFault) => instancePath.split('/').length

const say = (vi: string, en: string): Wording => ({ vi, en })

const whereOf = (path: string, whole: Wording): Wording =>
  path === ''
    ? whole
    : both(
        path
          .slice(1)
          .split('/')
          .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
          .join('.')
          .slice(0, 120),
      )

const both = (text: string): Wording => ({ vi: text, en: text })

function namesOf({ params }: SchemaFault): string[] {
  const { missingProperty, additionalProperty, requiredProperties, additionalProperties } = params as Record<string, string & string[]>
  const names = requiredProperties ?? additionalProperties ?? [missingProperty ?? additionalProperty ?? '?']
  return names.map((name: string) => String(name).slice(0, 40))
}

const needs = (branches: string[][]): Wording => {
  const sets = [...new Set(branches.map((names) => names.join(', ')))]
  return say(`thiếu ${sets.join(' hoặc ')}`, `lacks ${sets.join(' or ')}`)
}

const oneOf = (values: readonly unknown[]): Wording =>
  values.length === 1
    ? say(`phải là ${String(values[0])}`, `must be ${String(values[0])}`)
    : say(`phải là một trong: ${values.join(', ')}`, `must be one of: ${values.join(', ')}`)

const types: Record<string, Wording> = {
  string: say('phải là chuỗi', 'must be a string'),
  number: say('phải là số', 'must be a number'),
  integer: say('phải là số nguyên', 'must be a whole number'),
  boolean: say('phải là true hoặc false', 'must be true or false'),
  object: say('phải là một đối tượng JSON', 'must be a JSON object'),
  array: say('phải là một danh sách', 'must be a list'),
  null: say('phải là null', 'must be null'),
}

/** `alike`: complaints of the same kind at the same place, one per branch of a union. */
function wordingOf(fault: SchemaFault, alike: readonly SchemaFault[]): Wording {
  const { type, limit, pattern, allowedValues } = fault.params as Record<string, unknown>
  switch (fault.keyword) {
    case 'type':
      return types[String(type)] ?? say(`phải thuộc loại ${String(type)}`, `must be of type ${String(type)}`)
    case 'required':
      return needs(alike.map(namesOf))
    case 'additionalProperties':
      return say(`không được có “${namesOf(fault).join(', ')}”`, `must not have “${namesOf(fault).join(', ')}”`)
    case 'pattern':
      return say(`phải theo mẫu ${String(pattern)}`, `must match ${String(pattern)}`)
    case 'minLength':
      return say(`phải có ít nhất ${String(limit)} ký tự`, `must have at least ${String(limit)} characters`)
    case 'maxLength':
      return say(`không được quá ${String(limit)} ký tự`, `must have at most ${String(limit)} characters`)
    case 'minItems':
      return say(`phải có ít nhất ${String(limit)} mục`, `must have at least ${String(limit)} items`)
    case 'minimum':
      return say(`không được nhỏ hơn ${String(limit)}`, `must not be less than ${String(limit)}`)
    case 'maximum':
      return say(`không được lớn hơn ${String(limit)}`, `must not be more than ${String(limit)}`)
    case 'uniqueItems':
      return say('có mục trùng nhau', 'has the same item twice')
    case 'const':
      return oneOf(alike.map(({ params }) => (params as { allowedValue?: unknown }).allowedValue))
    case 'enum':
      return oneOf(allowedValues as unknown[])
    default:
      return say('không đúng dạng', 'has the wrong form')
  }
}
