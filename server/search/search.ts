// Finds procedures by what people say: marks, case, word order, i/y and small slips are forgiven.
import MiniSearch from 'minisearch'
import type { CentreDocument, Procedure } from '#contract/centre/document.ts'
import type { ProcedureFound, ProceduresFound } from '#contract/commands/answers.ts'
import { fold, foldQuery } from '#server/search/fold.ts'

/** Longest question looked at; a longer one is refused at the door. */
export const QUERY_LENGTH_MAX = 100

export type Search = (query: string, narrowed: { line?: string; limit: number }) => ProceduresFound

interface Entry {
  id: string
  name: string
  everyday: string
  documents: string
  joined: string
}

// Tuned on 24 everyday questions over the 90 procedures: 21 of 23 right ones first (toolchain reference, search).
const options = {
  boost: { name: 1.5, everyday: 2, documents: 0.2 },
  prefix: (word: string) => word.length >= 2,
  fuzzy: (word: string) => (word.length >= 4 ? 0.25 : false),
}
/** Any of the words counts for so much less than all of them. */
const ANY_WORD = 0.2
const EQUALS_EVERYDAY_NAME = 3
const PART_OF_EVERYDAY_NAME = 1.5

/** An index over a document's procedures; a few milliseconds for a hundred. */
export function makeSearch({ procedures }: CentreDocument): Search {
  const byId = new Map(
    procedures.map((procedure) => [procedure.id, { procedure, says: procedure.says.map((name) => ({ name, folded: fold(name) })) }]),
  )
  const index = new MiniSearch<Entry>({
    fields: ['name', 'everyday', 'documents', 'joined'],
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word || null,
  })
  const entries = procedures.map(entryOf)
  index.addAll(entries)
  const known = new Set(entries.flatMap(({ name, everyday }) => `${name} ${everyday}`.split(' ')))

  return (query, { line, limit }) => {
    const folded = foldQuery(query)
      .split(' ')
      .map((word) => unswapped(word, known))
      .join(' ')
    const isWanted = (procedure: Procedure) => line === undefined || procedure.line === line
    if (folded === '') {
      const all = procedures.filter(isWanted)
      return { procedures: all.slice(0, limit).map((procedure) => shown(procedure)), count: all.length }
    }
    const scores = new Map<string, number>()
    const add = (id: string, score: number) => scores.set(id, Math.max(scores.get(id) ?? 0, score))
    for (const { id, score } of index.search(folded, { ...options, combineWith: 'AND' })) add(id, score)
    for (const { id, score } of index.search(folded, { ...options, combineWith: 'OR' })) add(id, score * ANY_WORD)
    const found = [...scores].flatMap(([id, score]) => {
      const entry = byId.get(id)
      if (!entry || !isWanted(entry.procedure)) return []
      const best = bestName(entry.says, folded)
      return [{ procedure: entry.procedure, score: score * best.weight, name: best.name }]
    })
    // Of equal ones the index's order stays: sort is stable.
    found.sort((one, other) => other.score - one.score)
    return { procedures: found.slice(0, limit).map(({ procedure, name }) => shown(procedure, name)), count: found.length }
  }
}

/** Two letters typed in the wrong order are two edits apart, more than is forgiven in a word of four: `sihn` is read as `sinh`. */
function unswapped(word: string, known: ReadonlySet<string>): string {
  if (word.length < 3 || known.has(word)) return word
  for (let at = 0; at + 1 < word.length; at += 1) {
    const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
    if (known.has(swapped)) return swapped
  }
  return word
}

function entryOf({ id, name, says, documents }: Procedure): Entry {
  const names = [name.vi, ...says].map(fold)
  return {
    id,
    name: fold(`${name.vi} ${name.en ?? ''}`),
    everyday: says.map(fold).join(' '),
    documents: documents.map((document) => fold(document.vi)).join(' '),
    // "soyeulylich": typed without spaces.
    joined: names.map((folded) => folded.replaceAll(' ', '')).join(' '),
  }
}

/** The everyday name nearest to the question, and how much nearer that makes the procedure. */
function bestName(says: readonly { name: string; folded: string }[], query: string): { name: string; weight: number } {
  const equal = says.find(({ folded }) => folded === query)
  if (equal) return { name: equal.name, weight: EQUALS_EVERYDAY_NAME }
  const around = ` ${query} `
  const part = says.find(({ folded }) => ` ${folded} `.includes(around) || around.includes(` ${folded} `))
  if (part) return { name: part.name, weight: PART_OF_EVERYDAY_NAME }
  const words = query.split(' ')
  const shared = ({ folded }: { folded: string }) =>
    words.filter((word) => folded.split(' ').some((other) => other.startsWith(word))).length
  const nearest = says.reduce((best, name) => (shared(name) > shared(best) ? name : best))
  return { name: nearest.name, weight: 1 }
}

function shown(
  { id, line, name, says, documents, typicalMinutes, mostMinutes, sameDayUntil, isSigned }: Procedure,
  found?: string,
): ProcedureFound {
  return {
    id,
    line,
    name,
    says,
    documents,
    minutes: { typical: typicalMinutes, most: mostMinutes },
    ...(sameDayUntil === undefined ? {} : { sameDayUntil }),
    isSigned,
    ...(found === undefined ? {} : { found }),
  }
}
