import type { ClientBase } from 'pg'
import type { Contestant } from '../contestant.ts'
import { at, difference, list, type Json } from '../json.ts'
import { byQuery, variablesList, type QueryName, type Variables } from '../queries.ts'
import type { Size } from '../data/rows.ts'
import { median } from './figures.ts'

/** One answer in the canonical shape. Throws when the contestant refuses. */
export async function canonicalAnswer(
  contestant: Contestant,
  name: QueryName,
  variables: Variables,
): Promise<{ readonly data: Json; readonly bytes: number }> {
  const response = await fetch(contestant.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(contestant.dialect.ask(name, variables)),
  })
  const text = await response.text()
  if (response.status !== 200)
    throw new Error(`${contestant.name} answers ${name} with ${response.status}: ${text.slice(0, 500)}`)
  const body: Json = JSON.parse(text)
  if (at(body, 'errors') !== null)
    throw new Error(`${contestant.name} answers ${name} with errors: ${text.slice(0, 500)}`)
  return { data: contestant.dialect.canonical(name, at(body, 'data')), bytes: Buffer.byteLength(text) }
}

const titles = (data: Json): readonly Json[] => list(at(data, 'search', 'edges')).map(edge => at(edge, 'node', 'title'))

/** For contestants that rank by rules of their own: as many hits as expected, and all of them match. */
async function searchDifference(
  client: ClientBase,
  text: string,
  expected: Json,
  found: Json,
): Promise<string | undefined> {
  if (titles(expected).length !== titles(found).length)
    return `expected ${titles(expected).length} hits, found ${titles(found).length}`
  const matching = await client.query<{ title: string }>(
    `select title from bench_plain.article_translations where locale = 'vi' and search @@ websearch_to_tsquery('bench_plain.vn', $1)`,
    [text],
  )
  const known = new Set<Json>(matching.rows.map(row => row.title))
  const stray = titles(found).find(title => !known.has(title))
  return stray === undefined ? undefined : `the hit ${JSON.stringify(stray)} does not match`
}

/** The size of each query's answers in bytes, median by contestant. */
export type AnswerBytes = Readonly<Record<string, number>>

/**
 * Asks every contestant the same questions and compares its answers with those of the first one. Throws at the first
 * difference: what answers something else is not measured.
 */
export async function checkAnswers(
  client: ClientBase,
  contestants: readonly Contestant[],
  size: Size,
  questions: number,
): Promise<Readonly<Record<QueryName, AnswerBytes>>> {
  const [reference, ...others] = contestants
  if (reference === undefined) throw new Error('there is nobody to compare with')
  const check = async (name: QueryName): Promise<AnswerBytes> => {
    const bytes = new Map<string, number[]>(contestants.map(contestant => [contestant.name, []]))
    for (const variables of variablesList(name, size, questions)) {
      const expected = await canonicalAnswer(reference, name, variables)
      bytes.get(reference.name)?.push(expected.bytes)
      for (const contestant of others) {
        const found = await canonicalAnswer(contestant, name, variables)
        bytes.get(contestant.name)?.push(found.bytes)
        const own = name === 'Search' && contestant.searchOrder === 'own'
        const unequal = own
          ? await searchDifference(client, variables['text'] ?? '', expected.data, found.data)
          : difference(expected.data, found.data)
        if (unequal !== undefined)
          throw new Error(
            `${contestant.name} answers ${name} ${JSON.stringify(variables)} differently from ${reference.name}: ${unequal}`,
          )
      }
    }
    return Object.fromEntries([...bytes].map(([contestant, sizes]) => [contestant, median(sizes)]))
  }
  return byQuery(check)
}
