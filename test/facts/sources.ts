import { existsSync, readFileSync } from 'node:fs'

/** A fact as the file has it. */
export type Fact = any

const shared = new URL('../../../shared/', import.meta.url)

/** A file of the sources, which lie beside the repository where they are there at all. */
export const sourceFile = (path: string): URL => new URL(path, shared)

/** Whether the sources are here. */
export const sourcesAreHere = existsSync(sourceFile('data/document-facts.json'))

/** The name of a group of tests that need the sources; it says when they are skipped. */
export const besideSources = (name: string): string =>
  sourcesAreHere ? name : `${name} (skipped: ../shared is not here)`

/** Facts of lists without ids are named after their list: `country-LA`, `amount-…`, `caption-<article>-<n>`, `gap-<n>`. */
function nameOf(list: string, fact: Fact, at: number): string {
  if (fact.id) return fact.id
  if (list === 'countries_mentioned') return `country-${fact.country ?? fact.region}`
  if (list === 'amounts') return `amount-${fact.fact}`
  if (list === 'contacts') return `contact-${fact.organisation}`
  if (list === 'captions') return `caption-${fact.article}-${fact.order}`
  if (list === 'places') return `place-${fact.name_vi}`
  if (list === 'asks') return `ask-${at}`
  return list === 'plans_2023' ? `plan-${fact.owner}` : `gap-${at}`
}

/** All facts by name, in the order of the file; none where the sources are not here. */
export function readFacts(): ReadonlyMap<string, Fact> {
  if (!sourcesAreHere) return new Map()
  const lists: Record<string, Fact[]> = JSON.parse(readFileSync(sourceFile('data/document-facts.json'), 'utf8'))
  return new Map(
    Object.entries(lists)
      .filter(([list]) => list !== 'meta')
      .flatMap(([list, facts]) => facts.map((fact, at): [string, Fact] => [nameOf(list, fact, at), fact])),
  )
}
