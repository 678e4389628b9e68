// What a tidy tree is: pure rules over paths and texts, each answering with the sentence that says what to write instead.
import { parseSync } from 'vite'
import { emptyNames, pairs, synonyms } from './words.ts'

/** A file of the project: its path from the project's folder, with `/`, and its text (empty for pictures and fonts). */
export interface SourceFile {
  path: string
  text: string
}

/** Past this a second idea has usually moved in; a line `Long because: …` near the top says why it is still one. @unit lines */
const LINES_MAX = 250

const isCode = (path: string) => /\.(tsx?|mjs|js|css)$/.test(path)
const isScript = (path: string) => /\.(tsx?|mjs)$/.test(path)

/** `ticketNumber`, `ticket-number`, `TICKET_NUMBER` → `ticket number`. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

/** The project's word for what a name says otherwise; undefined where the name is ours. */
export function betterWord(name: string): string | undefined {
  const words = wordsOf(name)
  const single = words.map((word) => known(synonyms, word) ?? known(synonyms, word.replace(/s$/, ''))).find(Boolean)
  return single ?? words.map((word, i) => known(pairs, `${word} ${words[i + 1]}`)).find(Boolean)
}

const known = (table: Readonly<Record<string, string>>, word: string) => (Object.hasOwn(table, word) ? table[word] : undefined)

/** Files and folders named for a kind instead of a subject. */
export const emptyNameFaults = (files: readonly SourceFile[]): string[] =>
  unique(
    files.flatMap(({ path }) =>
      path.split('/').flatMap((part) => {
        const last = wordsOf(part.replace(/\..*$/, '')).at(-1)
        return last && emptyNames.includes(last) ? [`${path}: "${part}" says nothing; name the subject, as in working-day.ts.`] : []
      }),
    ),
  )

/** Identifiers and file names that use another word for a thing that has one. */
export const synonymFaults = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => isScript(path))
    .flatMap(({ path, text }) => {
      const inPath = betterWord(path)
      const names = unique(declaredNames(path, text))
      return [
        ...(inPath ? [`${path}: write ${inPath}.`] : []),
        ...names.flatMap((name) => {
          const better = betterWord(name)
          return better ? [`${path}: "${name}": write ${better}.`] : []
        }),
      ]
    })

/** Long files that do not say why. */
export const lengthFaults = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path, text }) => isCode(path) && lines(text) > LINES_MAX && !/Long because: \S/.test(text.slice(0, 600)))
    .map(
      ({ path, text }) => `${path}: ${lines(text)} lines; which second idea moved in? Move it out, or write "Long because: …" at the top.`,
    )

/** Rooms without a page that says what they are for. */
export function readmeFaults(files: readonly SourceFile[]): string[] {
  const rooms = unique(
    files
      .map(({ path }) => path.split('/'))
      .flatMap(([room, inner]) => (inner && room && !room.startsWith('.') && room !== 'docs' ? [room] : [])),
  )
  return rooms
    .filter((room) => !files.some(({ path }) => path === `${room}/README.md`))
    .map((room) => `${room}/README.md is missing: 3–15 lines, what it is for, what it may import, where to begin.`)
}

/** Paths that exist on one machine only. @param own folders of this machine: the project's and the person's. */
export function machinePathFaults(files: readonly SourceFile[], own: readonly string[]): string[] {
  const patterns = ['/home/', '/Users/', '/work/', '/tmp/'].map((start) => new RegExp(`(?<![\\w.@$})*/-])${start}[A-Za-z0-9_.]`))
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, i) =>
        own.some((folder) => line.includes(`${folder}/`)) || patterns.some((pattern) => pattern.test(line))
          ? [`${path}:${i + 1}: a path of one machine; build it from tmpdir(), homedir() or import.meta.url.`]
          : [],
      ),
  )
}

/** Marks of work put off. */
export const markFaults = (files: readonly SourceFile[]): string[] => {
  const mark = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`)
  return files
    .filter(({ path }) => isCode(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, i) => (mark.test(line) ? [`${path}:${i + 1}: left for later; do it now, or leave it out and tell so.`] : [])),
    )
}

const lines = (text: string) => text.split('\n').length
const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

/** Names a file gives by itself: variables, functions, parameters, types, fields. What a library called its own is not ours to choose. */
function declaredNames(path: string, text: string): string[] {
  const names: string[] = []
  const pattern = (node: Node | null | undefined): void => {
    if (!node) return
    if (node.type === 'Identifier' && node.name) names.push(node.name)
    else if (node.type === 'AssignmentPattern') pattern(node.left)
    else if (node.type === 'RestElement') pattern(node.argument)
    else if (node.type === 'ArrayPattern') for (const element of node.elements ?? []) pattern(element)
    else if (node.type === 'ObjectPattern')
      for (const property of node.properties ?? [])
        if (property.type === 'RestElement') pattern(property.argument)
        // a field taken out under its own name was named elsewhere; under a new one, here
        else if (property.key?.name !== property.value?.name) pattern(property.value)
  }
  visit(parseSync(path, text).program as unknown as Node, (node) => {
    if (node.type === 'VariableDeclarator' || /^TS(TypeAlias|Interface|Enum)Declaration$|^Class/.test(node.type)) pattern(node.id)
    if (/Function|^TSEmptyBody/.test(node.type)) {
      pattern(node.id)
      for (const parameter of Array.isArray(node.params) ? node.params : []) pattern(parameter)
    }
    if (/^(PropertyDefinition|MethodDefinition|TSPropertySignature|TSMethodSignature)$/.test(node.type) && node.key?.name)
      names.push(node.key.name)
  })
  return names
}

/** What this page needs of a syntax node. */
interface Node {
  type: string
  name?: string
  id?: Node | null
  key?: Node
  value?: Node
  left?: Node
  argument?: Node
  elements?: (Node | null)[]
  properties?: Node[]
  params?: Node[]
}

function visit(node: unknown, meet: (node: Node) => void): void {
  if (Array.isArray(node)) for (const child of node) visit(child, meet)
  else if (node !== null && typeof node === 'object') {
    if ('type' in node && typeof node.type === 'string') meet(node as Node)
    for (const child of Object.values(node)) visit(child, meet)
  }
}
