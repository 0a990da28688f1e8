import { fillGraph, graphIsFilled } from './amity/fill.ts'
import { canonicalDialect, type Contestant, type Dialect } from './contestant.ts'
import type { Rows } from './data.ts'
import { list, at, type Json } from './json.ts'
import { serve } from './measure/serve.ts'
import { benchFile } from './paths.ts'
import type { Database } from '../src/store/database.ts'

/** What the product needs to take part: the same database, in which the plain tables have a schema of their own. */
export interface AmityPlace {
  readonly database: Database
  readonly rows: Rows
}

/**
 * Fills the product's own tables through the bulk path of the write door; a database that already holds the rows is left
 * as it is. Returns the seconds it took; undefined when there was nothing to do.
 */
export async function fillAmity(
  { database, rows }: AmityPlace,
  tell: (line: string) => void = console.log,
): Promise<number | undefined> {
  if (await graphIsFilled(database, rows)) return undefined
  const begun = performance.now()
  await fillGraph(database, rows, tell)
  return (performance.now() - begun) / 1_000
}

/**
 * The graph's ids name the type before the UUID, groups come in the order of their records' ids, and the totals of a
 * programme have an entry for currencies too in which it has no budget but payments or gifts.
 */
const dialect: Dialect = {
  ask: canonicalDialect.ask,
  canonical: (name, data) => {
    if (name === 'Sums')
      return {
        aidProjectsAggregate: list(at(data, 'aidProjectsAggregate')).toSorted((a, b) =>
          groupOf(a).localeCompare(groupOf(b), 'en'),
        ),
      }
    if (name === 'Federation') return withoutEmptyTotals(data)
    if (name !== 'Search') return data
    return {
      search: {
        edges: list(at(data, 'search', 'edges')).map((edge): Json => ({
          node: { title: at(edge, 'node', 'title'), record: { id: bare(at(edge, 'node', 'record', 'id')) } },
        })),
      },
    }
  },
}

const withoutEmptyTotals = (value: Json, key = ''): Json => {
  if (Array.isArray(value)) {
    const kept = key === 'aidTotals' ? list(value).filter(total => at(total, 'budgets') !== '0') : list(value)
    return kept.map(item => withoutEmptyTotals(item))
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutEmptyTotals(inner, name)]))
}
const bare = (id: Json): Json => (typeof id === 'string' ? id.slice(id.indexOf('_') + 1) : id)
const groupOf = (group: Json): string =>
  `${String(at(group, 'key', 'country', 'code'))} ${String(at(group, 'key', 'transactionYear'))}`

/** Starts the product's server, whole: through Apollo, with policy, stages, locales and dependency keys. */
export async function startAmity({ database }: AmityPlace): Promise<readonly Contestant[]> {
  return [
    await serve({
      name: 'Amity',
      file: benchFile('amity/server'),
      args: ['--database', database.serverUrl, '--connections', '10'],
      dialect,
      searchOrder: 'own',
    }),
  ]
}
